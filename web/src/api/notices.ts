import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { somethingMoved } from './freshness.js';
import { pagesOf } from './pages.js';

export type Notice = Schemas['NoticeDto'];

/** The newest, and how many are unread: what the bell shows. */
export const latestNoticesQuery = queryOptions({
  queryKey: ['notices', 'latest'],
  queryFn: ({ signal }) => answered(api.GET('/api/notices', { params: { query: { limit: 8 } }, signal })),
});

export function noticesQuery(unread: boolean) {
  return pagesOf(['notices', 'list', unread], (cursor, signal) =>
    answered(api.GET('/api/notices', { params: { query: { cursor, limit: 50, ...(unread && { unread: 'true' }) } }, signal })),
  );
}

/** What is about one project. */
export function projectNoticesQuery(project: string) {
  return pagesOf(['notices', 'project', project], (cursor, signal) => answered(api.GET('/api/notices', { params: { query: { cursor, limit: 50, project } }, signal })));
}

/** These, or everything up to one. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mark: { ids: number[] } | { upTo: number }) => answered(api.POST('/api/notices/read', { body: mark })),
    onSettled: () => somethingMoved(client, 'notices'),
  });
}
