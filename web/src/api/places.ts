import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTitle } from '../language/language.js';
import { answered, api } from './client.js';

const RARELY = 10 * 60_000;

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  staleTime: RARELY,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/departments', { signal }))).departments,
});

/** The parks that the person may look into. */
export const parksQuery = queryOptions({
  queryKey: ['parks'],
  staleTime: RARELY,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/parks', { signal }))).parks,
});

/** Names a department by its key; by the key itself while names are being fetched. */
export function useDepartmentName(): (key: string) => string {
  const { data } = useQuery(departmentsQuery);
  const titled = useTitle();
  return (key) => {
    const found = data?.find((department) => department.key === key);
    return found ? titled(found.title) : key;
  };
}

export function useParkName(): (key: string) => string {
  const { data } = useQuery(parksQuery);
  const titled = useTitle();
  return (key) => {
    const found = data?.find((park) => park.key === key);
    return found ? titled(found.title) : key;
  };
}
