import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';

/** What day it is in the office, which the browser's clock need not know. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  staleTime: 60_000,
  refetchInterval: 60_000,
  queryFn: ({ signal }) => answered(api.GET('/api/today', { signal })),
});

/** The shell waits for the first answer, so that pages have one. */
export function useToday() {
  const { data } = useQuery(todayQuery);
  if (!data) throw new Error('a page is shown before the day is known');
  return data;
}
