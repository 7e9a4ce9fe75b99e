import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answered, api } from './client.js';
import { everythingMoved } from './freshness.js';

/** What day it is in the office, which the browser's clock need not know. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  staleTime: 60_000,
  refetchInterval: 60_000,
  queryFn: ({ signal }) => answered(api.GET('/api/today', { signal })),
});

/** Everything that is reckoned by the day is asked for anew when another one begins, or the clock was moved. */
export function useNewDays(): void {
  const client = useQueryClient();
  const { today } = useToday();
  const last = useRef(today);
  useEffect(() => {
    if (last.current === today) return;
    last.current = today;
    void everythingMoved(client);
  }, [client, today]);
}

/** The shell waits for the first answer, so that pages have one. */
export function useToday() {
  const { data } = useQuery(todayQuery);
  if (!data) throw new Error('a page is shown before the day is known');
  return data;
}
