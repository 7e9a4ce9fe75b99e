import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import type { EventBody } from './events.js';
import { moved } from './freshness.js';
import type { InboxEntry } from './lists.js';

const PAGE = 200;
/** Somebody with more on the desk than this works from the top of it. */
const MOST = 1000;

export interface OfficerInbox {
  readonly entries: readonly InboxEntry[];
  /** False when there is more than is shown. */
  readonly complete: boolean;
}

/** What the person's departments have to accept, decide and resume, and what they have paused, by the day. */
export const officerInboxQuery = queryOptions({
  queryKey: ['projects', 'inbox', 'officer'],
  queryFn: async ({ signal }): Promise<OfficerInbox> => {
    const entries: InboxEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = await answered(api.GET('/api/inbox', { params: { query: { role: 'officer', paused: 'all', limit: PAGE, cursor } }, signal }));
      entries.push(...page.entries);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && entries.length < MOST);
    return { entries, complete: cursor === undefined };
  },
});

export type BatchAnswer = Schemas['EventBatchAnswerDto'];
export type BatchedEvent = EventBody & { readonly projectId: string; readonly idempotencyKey: string };

/** Records several events at once. Each is answered by itself, in the order in which they are sent. */
export function useRecordEvents() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (events: readonly BatchedEvent[]): Promise<BatchAnswer> =>
      answered(api.POST('/api/events/batch', { body: { events: events as unknown as Schemas['EventBatchDto']['events'] } })),
    onSettled: (_answer, _fault, events) => moved(client, ...events.map(({ projectId }) => projectId)),
  });
}
