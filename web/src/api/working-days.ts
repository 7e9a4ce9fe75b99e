import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

/** The day so many working days after another. */
export function dayAfterQuery(calendar: string, from: string, days: number) {
  return queryOptions({
    queryKey: ['calendars', calendar, 'day-after', from, days],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Schemas['DateFoundDto']> =>
      (await answered(api.GET('/api/calendars/{key}/working-days', { params: { path: { key: calendar }, query: { from, add: days } }, signal }))) as Schemas['DateFoundDto'],
  });
}
