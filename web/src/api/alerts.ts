import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { somethingMoved } from './freshness.js';
import { pagesOf } from './pages.js';
import type { paths } from './schema.js';

export type Alert = Schemas['AlertDto'];
export type AlertFilters = Pick<NonNullable<paths['/api/alerts']['get']['parameters']['query']>, 'scope' | 'level' | 'acknowledged' | 'project'>;

/** What was told of deadlines, newest first. */
export function alertsQuery(filters: AlertFilters) {
  return pagesOf(['alerts', filters], (cursor, signal): Promise<Schemas['AlertsDto']> => answered(api.GET('/api/alerts', { params: { query: { ...filters, cursor, limit: 50 } }, signal })));
}

/** Says of alerts, one after the other, that they have been seen. */
export function useAcknowledgeAlerts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly number[]) => {
      for (const id of ids) await answered(api.POST('/api/alerts/{id}/acknowledge', { params: { path: { id } } }));
    },
    onSettled: () => somethingMoved(client, 'alerts'),
  });
}
