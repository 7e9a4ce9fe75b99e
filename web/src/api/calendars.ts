import { queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

export type CalendarYear = Schemas['CalendarYearDto'];

/** A year of a working calendar, day by day. */
export function calendarYearQuery(key: string, year: number) {
  return queryOptions({
    queryKey: ['calendars', key, year],
    staleTime: 10 * 60_000,
    queryFn: ({ signal }): Promise<CalendarYear> => answered(api.GET('/api/calendars/{key}/years/{year}', { params: { path: { key, year } }, signal })),
  });
}
