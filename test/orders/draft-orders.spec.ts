import type pg from 'pg';
import { CalendarStore } from '../../src/calendars/calendar-store.js';
import { createPool } from '../../src/database/data-source.js';
import { ActionFailures } from '../../src/deadlines/action-failures.js';
import { DraftOrders } from '../../src/orders/draft-orders.js';
import { OfficeClock } from '../../src/time/office-clock.js';
import { WorkflowStore } from '../../src/workflows/workflow-store.js';
import { publish } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { acceptedItem, evaluateAt, record } from './escalated-item.js';
import { act } from './given-order.js';

/** Three working days after the due day, 2026-03-05. */
const ESCALATED = '2026-03-10T09:00:00+08:00';

describe('DraftOrders', () => {
  let app: TestApp;
  let otherPool: pg.Pool;
  /** Another instance, on the same database. */
  let other: DraftOrders;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    const { rows } = await app.pool.query<{ name: string }>('select current_database() as name');
    const url = new URL(process.env.TEST_SERVER_URL!);
    url.pathname = rows[0]!.name;
    otherPool = createPool(url.href, 4);
    const { nest } = app;
    other = new DraftOrders(otherPool, nest.get(WorkflowStore), nest.get(CalendarStore), nest.get(OfficeClock), nest.get(ActionFailures, { strict: false }));
  });
  afterAll(async () => {
    await otherPool.end();
    await app.close();
  });

  const drafting = () => app.nest.get(DraftOrders);
  const ordersOf = async (project: string) => (await app.as('leader').get(`/api/orders?project=${project}`).expect(200)).body.orders;

  it('drafts an order for the department, of which the leaders of the park are told', async () => {
    const project = await acceptedItem(app);
    await evaluateAt(app, '2026-03-09T09:00:00+08:00');
    expect(await drafting().draft()).toBe(0);
    await evaluateAt(app, ESCALATED);
    const drafted = await drafting().draft();
    const orders = await ordersOf(project);
    expect(orders).toHaveLength(drafted);
    const draft = orders.find(({ what }: { what: string }) => what.includes('承诺时限'));
    expect(draft).toMatchObject({
      status: 'draft', number: null, draftedBy: null, alert: expect.any(Number), workingDays: 3, allowedActions: ['issue', 'cancel'],
      subject: { project: { id: project }, item: { key: 'land-transfer', attempt: 1 } }, addressees: [{ key: 'natural-resources', status: 'drafted' }],
    });
    expect(draft.what).toMatch(/^“智能装备产业园\d+期”（2603-.*）的“国有建设用地使用权出让合同签订”承诺时限已于2026年3月5日到期，至今超期3个工作日。/);
    const { rows } = await app.pool.query(`select audience, park_key, data ->> 'happened' as happened, data -> 'count' as count from notice where kind = 'order'`);
    expect(rows).toEqual([{ audience: 'leaders', park_key: 'hightech', happened: 'drafted', count: drafted }]);
    const { body: issued } = await act(app, 'leader', draft.id, 'issue');
    expect(issued).toMatchObject({ status: 'issued', dueOn: '2026-03-13', issuer: { name: '分管领导' } });
    expect(issued.history.map(({ type, actor }: { type: string; actor: { name: string } | null }) => [type, actor?.name ?? null])).toEqual([
      ['order.drafted', null], ['order.issued', '分管领导'],
    ]);
  });

  it('drafts once for each alert, however many instances work and however often', async () => {
    const projects = await Promise.all(Array.from({ length: 5 }, () => acceptedItem(app)));
    await evaluateAt(app, ESCALATED);
    const drafted = await Promise.all([drafting().draft(), other.draft(), drafting().draft(), other.draft()]);
    expect(drafted.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
    expect(await other.draft()).toBe(0);
    const { rows } = await app.pool.query<{ alerts: number; orders: number; addressees: number; entries: number }>(
      `select (select count(*) from alert a join deadline d on d.id = a.deadline_id where a.level = 'escalated' and d.kind <> 'order') as alerts,
         count(*) as orders, count(a.order_id) as addressees,
         (select count(*) from order_entry where type = 'order.drafted') as entries
       from supervision_order o left join supervision_addressee a on a.order_id = o.id where o.alert_id is not null`,
    );
    const { alerts } = rows[0]!;
    const { rows: [any] } = await app.pool.query('select id from supervision_order where alert_id is not null limit 1');
    expect((await app.as('leader').get(`/api/orders/${any.id}/history/verify`).expect(200)).body).toMatchObject({ valid: true });
    expect(rows[0]).toEqual({ alerts, orders: alerts, addressees: alerts, entries: alerts });
    expect((await ordersOf(projects[0]!)).length).toBeGreaterThanOrEqual(1);
  });

  it('drafts nothing of which a draft has been discarded', async () => {
    const project = await acceptedItem(app);
    await evaluateAt(app, ESCALATED);
    await drafting().draft();
    const before = await ordersOf(project);
    for (const { id } of before) await act(app, 'leader', id, 'cancel', { reason: '已口头督促' });
    expect(await drafting().draft()).toBe(0);
    expect((await ordersOf(project)).map(({ status }: { status: string }) => status)).toEqual(before.map(() => 'cancelled'));
  });

  it('drafts nothing of a deadline that was met, or has moved, since', async () => {
    const [met, extended] = [await acceptedItem(app), await acceptedItem(app)];
    await evaluateAt(app, ESCALATED);
    await record(app, met, 'officer-natural-resources', { type: 'item.approved', item: 'land-transfer', decisionNumber: '1', certificateNumber: '1' });
    await record(app, extended, 'leader', { type: 'item.extended', item: 'land-transfer', days: 9, reason: '复杂' });
    await drafting().draft();
    const texts = [...(await ordersOf(met)), ...(await ordersOf(extended))].map(({ what }: { what: string }) => what);
    expect(texts.filter((what) => what.includes('承诺时限'))).toEqual([]);
  });

  it('that cannot be written is tried again, later and later, shown to the administrator, and holds up no other', async () => {
    const [hindered, free] = [await acceptedItem(app), await acceptedItem(app)];
    await app.pool.query(`
      create function refuse_this() returns trigger language plpgsql as $$ begin raise exception 'no room for this order'; end $$;
      create trigger refuse_this before insert on supervision_order for each row when (new.project_id = '${hindered}') execute function refuse_this()`);
    await evaluateAt(app, ESCALATED);
    const failures = async () => (await app.as('admin').get('/api/deadlines/failures').expect(200)).body.failures;
    await drafting().draft();
    expect(await ordersOf(free)).not.toEqual([]);
    expect(await ordersOf(hindered)).toEqual([]);
    expect(await failures()).toContainEqual(expect.objectContaining({
      action: 'draft-order', attempts: 1, lastError: 'no room for this order', nextTryAt: '2026-03-10T01:01:00.000Z',
      deadline: expect.objectContaining({ kind: 'promise', subject: 'land-transfer', project: expect.objectContaining({ id: hindered }) }),
    }));
    expect(await other.draft()).toBe(0);
    expect((await failures()).every(({ attempts }: { attempts: number }) => attempts === 1)).toBe(true);
    app.moveTo('2026-03-10T09:01:00+08:00');
    await drafting().draft();
    expect((await failures())[0]).toMatchObject({ attempts: 2, nextTryAt: '2026-03-10T01:03:00.000Z' });
    await app.pool.query('drop trigger refuse_this on supervision_order; drop function refuse_this');
    app.moveTo('2026-03-10T09:03:00+08:00');
    await drafting().draft();
    expect(await ordersOf(hindered)).not.toEqual([]);
    expect(await failures()).toEqual([]);
  });
});
