import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { moved } from './freshness.js';

export type EventAnswer = Schemas['EventAnswerDto'];
export type ItemEventType = Schemas['ItemViewDto']['allowedEvents'][number];
export type EventType = Schemas['ProjectViewDto']['allowedEvents'][number];

/** The body of `POST /api/projects/:id/events`: what each type asks for is in ui/events/event-fields.ts. */
export type EventBody = Readonly<Record<string, unknown>> & { readonly type: EventType };

export interface Sending {
  readonly project: string;
  readonly body: EventBody;
  /** The same for the same content, so that sending it again after a lost answer does nothing twice. */
  readonly key: string;
}

/** Records that something has happened. Nothing is shown as done before the server has said so. */
export function useRecordEvent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ project, body, key }: Sending): Promise<EventAnswer> =>
      answered(
        api.POST('/api/projects/{id}/events', {
          params: { path: { id: project }, header: { 'Idempotency-Key': key } },
          body: body as unknown as Schemas['ItemEventDto'],
        }),
      ),
    // Not waited for: what has moved may take away the form that still has to tell the answer.
    onSettled: (_answer, _fault, { project }) => void moved(client, project),
  });
}

/** A key that nobody has used. `crypto.randomUUID` is not there on a page that came over plain HTTP. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
