import { PostRoom } from '../../src/notices/post-room.js';
import type { TestApp } from '../api/test-app.js';

export const EVERY_KIND = ['fact', 'alerts', 'order', 'calendar'] as const;

/** Addresses and sends everything that is due. */
export function post(app: TestApp): Promise<void> {
  return app.nest.get(PostRoom).run();
}

export function timing(changes: Record<string, unknown> = {}) {
  return { when: 'at-once', times: ['09:00', '15:00'], officeHours: { from: '09:00', to: '18:00' }, escalatedAtAnyTime: false, ...changes };
}

let made = 0;

/** A channel that nothing is wrong with, of `agent` unless it is said otherwise. Answers its key. */
export async function addChannel(app: TestApp, changes: Record<string, unknown>): Promise<string> {
  made += 1;
  const key = `channel-${made}`;
  const owner = { kind: 'person', person: app.people.get('agent') };
  const body = { key, kind: 'webhook', title: { zh: '渠道', en: 'Channel' }, owner, ...(changes.kind ? {} : { secret: 'a-secret' }), ...changes };
  await app.as('admin').post('/api/channels').send(body).expect(201);
  return key;
}

/** Tells a person of something, as whoever writes a notice does. Answers the notice’s id. */
export async function tell(app: TestApp, username: string, changes: { kind?: string; data?: object } = {}): Promise<number> {
  const { kind = 'order', data = { title: { zh: '督办', en: 'Order' }, text: { zh: '请办理。', en: 'Please act.' } } } = changes;
  const { rows } = await app.pool.query<{ id: number }>(
    `insert into notice (kind, audience, recipient, data, recorded_at) values ($1, 'person', $2, $3, '2026-09-28T01:00:00Z') returning id`,
    [kind, app.people.get(username), JSON.stringify(data)],
  );
  return rows[0]!.id;
}

export async function deliveries(app: TestApp, query = ''): Promise<{ id: number; notice: number; channel: string; state: string; attempts: number; lastError: string | null; nextTryAt: string | null }[]> {
  return (await app.as('admin').get(`/api/deliveries${query}`).expect(200)).body.deliveries;
}
