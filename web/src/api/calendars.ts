import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { everythingMoved } from './freshness.js';

export type CalendarYear = Schemas['CalendarYearDto'];
export type CalendarVersion = Schemas['CalendarVersionDto'];
export type Schedule = Schemas['ScheduleDto'];
export type Amendment = Schemas['AmendmentDto'];

/** A year of a working calendar, day by day. */
export function calendarYearQuery(key: string, year: number) {
  return queryOptions({
    queryKey: ['calendars', key, year],
    staleTime: 10 * 60_000,
    queryFn: ({ signal }): Promise<CalendarYear> => answered(api.GET('/api/calendars/{key}/years/{year}', { params: { path: { key, year } }, signal })),
  });
}

/** Every calendar, with the years that are announced. */
export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/calendars', { signal }))).calendars,
});

/** The schedules that a year has had, the one in force first. */
export function calendarVersionsQuery(key: string, year: number) {
  return queryOptions({
    queryKey: ['calendars', key, year, 'versions'],
    queryFn: async ({ signal }) => (await answered(api.GET('/api/calendars/{key}/years/{year}/versions', { params: { path: { key, year } }, signal }))).versions,
  });
}

/** The schedule of a version, as it was published. */
export function calendarScheduleQuery(key: string, year: number, version: number) {
  return queryOptions({
    queryKey: ['calendars', key, year, 'versions', version],
    staleTime: Infinity,
    queryFn: ({ signal }) => answered(api.GET('/api/calendars/{key}/years/{year}/versions/{version}', { params: { path: { key, year, version } }, signal })),
  });
}

/** What an amendment would move; nothing is written. */
export function usePreview(key: string, year: number) {
  return useMutation({ mutationFn: (body: Schedule) => answered(api.PUT('/api/calendars/{key}/years/{year}', { params: { path: { key, year }, query: { preview: 'true' } }, body })) });
}

interface AmendmentAsked {
  readonly schedule: Schedule;
  /** Of the preview that was looked at. */
  readonly basis: number | null;
}

/** Publishes the schedule and moves what it moves. */
export function useAmendment(key: string, year: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ schedule: body, basis }: AmendmentAsked) =>
      answered(api.PUT('/api/calendars/{key}/years/{year}', { params: { path: { key, year }, query: basis === null ? {} : { basis } }, body })),
    // Who is refused because somebody else came first has not seen what is in force.
    onSettled: () => everythingMoved(client),
  });
}
