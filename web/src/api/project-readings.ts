import { queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

export type Chart = Schemas['ChartDto'];
export type ChartStage = Schemas['ChartStageDto'];
export type ChartItem = Schemas['ChartItemDto'];
export type ItemMaterials = Schemas['ItemMaterialsDto'];
export type TimelineEntry = Schemas['TimelineEntryDto'];
export type ItemClock = Schemas['ItemClockDto'];
export type ExplainedDay = Schemas['ExplainedDayDto'];

/** The coordination chart of a project. */
export function chartQuery(id: string) {
  return queryOptions({
    queryKey: ['project', id, 'chart'],
    queryFn: ({ signal }): Promise<Chart> => answered(api.GET('/api/projects/{id}/chart', { params: { path: { id } }, signal })),
  });
}

/** What each item needs, and what was found missing. */
export function materialsQuery(id: string) {
  return queryOptions({
    queryKey: ['project', id, 'materials'],
    queryFn: async ({ signal }): Promise<readonly ItemMaterials[]> =>
      (await answered(api.GET('/api/projects/{id}/materials', { params: { path: { id } }, signal }))).items,
  });
}

/** Everything that has happened, oldest first. */
export function timelineQuery(id: string) {
  return queryOptions({
    queryKey: ['project', id, 'timeline'],
    queryFn: async ({ signal }): Promise<readonly TimelineEntry[]> =>
      (await answered(api.GET('/api/projects/{id}/timeline', { params: { path: { id } }, signal }))).entries,
  });
}

export type HistoryVerification = Schemas['HistoryVerificationDto'];

/** Whether the history is what was written. */
export function verificationQuery(id: string) {
  return queryOptions({
    queryKey: ['project', id, 'verification'],
    queryFn: ({ signal }): Promise<HistoryVerification> => answered(api.GET('/api/projects/{id}/history/verify', { params: { path: { id } }, signal })),
  });
}

/** Why an item is due on its day, day by day. */
export function itemClockQuery(id: string, item: string) {
  return queryOptions({
    queryKey: ['project', id, 'clock', item],
    queryFn: ({ signal }): Promise<ItemClock> => answered(api.GET('/api/projects/{id}/items/{item}/clock', { params: { path: { id, item } }, signal })),
  });
}
