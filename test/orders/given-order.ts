import type { TestApp } from '../api/test-app.js';

/** What is sent to give an order on a department; `officer-housing` acts for the addressee. */
export function orderOn(changes: Record<string, unknown> = {}) {
  return {
    subject: { department: 'housing' }, park: 'hightech', what: '立即清理积压事项。', workingDays: 3,
    addressees: [{ department: 'housing' }], ...changes,
  };
}

/** An order of `leader`, as it is answered. */
export async function giveOrder(app: TestApp, changes: Record<string, unknown> = {}) {
  const { body } = await app.as('leader').post('/api/orders').send(orderOn(changes)).expect(201);
  return body;
}

/** Does something about an order, and answers the response. */
export async function act(app: TestApp, username: string, id: string, action: string, body?: object) {
  const request = app.as(username).post(`/api/orders/${id}/${action}`);
  return body === undefined ? request : request.send(body);
}

/** The deadline of an order. */
export async function deadlineOf(app: TestApp, id: string) {
  const { rows } = await app.pool.query(
    `select project_id, department_key, owner_id, due_on, warn_on, revision, open from deadline where kind = 'order' and subject = $1`,
    [id],
  );
  return rows[0];
}

/** What has been told of an order, by whom it was told to. */
export async function toldOf(app: TestApp, id: string): Promise<string[]> {
  const { rows } = await app.pool.query<{ told: string }>(
    `select (data ->> 'happened') || ' → ' || coalesce(p.username, n.recipient, 'leaders') as told
     from notice n left join person p on p.id::text = n.recipient
     where n.kind = 'order' and data ->> 'order' = $1 order by n.id`,
    [id],
  );
  return rows.map(({ told }) => told);
}
