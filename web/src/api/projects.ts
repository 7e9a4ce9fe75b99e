import { queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

export type Project = Schemas['ProjectViewDto'];
export type Stage = Project['stages'][number];
export type Item = Stage['items'][number];
export type ItemStatus = Item['status'];
export type Light = Item['light'];

/** One project as its page shows it to this person. */
export function projectQuery(id: string) {
  return queryOptions({
    queryKey: ['project', id],
    queryFn: ({ signal }): Promise<Project> => answered(api.GET('/api/projects/{id}', { params: { path: { id } }, signal })),
  });
}

/** A published definition, which never changes. */
export function workflowQuery(key: string, version: number) {
  return queryOptions({
    queryKey: ['workflow', key, version],
    staleTime: Infinity,
    queryFn: ({ signal }) => answered(api.GET('/api/workflows/{key}/versions/{version}', { params: { path: { key, version } }, signal })),
  });
}
