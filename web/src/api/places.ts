import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTitle } from '../language/language.js';
import { answered, api, type Schemas } from './client.js';
import { administrationMoved } from './freshness.js';

export type Department = Schemas['DepartmentDto'];
export type Park = Schemas['ParkDto'];

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

/** Where departments and parks are changed, their names are asked for anew, and the record of changes with them. */
function usePlaceChange<Wanted, Answer>(what: 'departments' | 'parks', change: (wanted: Wanted) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => administrationMoved(client, what) });
}

export function useNewDepartment() {
  return usePlaceChange('departments', (body: Schemas['NewDepartmentDto']) => answered(api.POST('/api/departments', { body })));
}

export function useDepartmentChange() {
  return usePlaceChange('departments', ({ key, title }: Department) => answered(api.PATCH('/api/departments/{key}', { params: { path: { key } }, body: { title } })));
}

export function useDepartmentRemoval() {
  return usePlaceChange('departments', (key: string) => answered(api.DELETE('/api/departments/{key}', { params: { path: { key } } })));
}

export function useNewPark() {
  return usePlaceChange('parks', (body: Schemas['NewParkDto']) => answered(api.POST('/api/parks', { body })));
}

export function useParkChange() {
  return usePlaceChange('parks', ({ key, title, place }: Park) => answered(api.PATCH('/api/parks/{key}', { params: { path: { key } }, body: { title, place } })));
}

export function useParkRemoval() {
  return usePlaceChange('parks', (key: string) => answered(api.DELETE('/api/parks/{key}', { params: { path: { key } } })));
}
