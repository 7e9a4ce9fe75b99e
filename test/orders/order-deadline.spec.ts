import { DraftOrders } from '../../src/orders/draft-orders.js';
import { EnterAlerts } from '../../src/orders/enter-alerts.js';
import { RecalendarOrders } from '../../src/orders/recalendar-orders.js';
import { publish } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { evaluateAt } from './escalated-item.js';
import { act, deadlineOf, giveOrder, toldOf } from './given-order.js';

const PAPER = 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm';

describe('the deadline of an order', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());

  const alertsOf = async (id: string) => {
    const { rows } = await app.pool.query<{ level: string; members: string[] }>(
      `select a.level, array(select username from person where id = any (c.members) order by 1) as members
       from alert a join deadline d on d.id = a.deadline_id join circle c on c.id = a.circle_id
       where d.kind = 'order' and d.subject = $1 order by a.id`,
      [id],
    );
    return rows;
  };
  const latestText = async (id: string) => {
    const { rows } = await app.pool.query<{ text: { zh: string; en: string } }>(`select data -> 'text' as text from notice where data ->> 'order' = $1 order by id desc limit 1`, [id]);
    return rows[0]!.text;
  };
  const historyOf = async (id: string) => (await app.as('leader').get(`/api/orders/${id}`).expect(200)).body.history as { type: string; data: object }[];

  it.each([
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-02-14', 5, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2026-09-19', 1, '2026-09-20'],
    ['2018-12-28', 3, '2019-01-03'],
    ['2025-09-26', 20, '2025-10-30'],
  ])('issued on %s with %i working days is %s, over holidays and make-up days', async (day, workingDays, dueOn) => {
    app.moveTo(`${day}T10:00:00+08:00`);
    const { id, dueOn: shown } = await giveOrder(app, { workingDays });
    expect(shown).toBe(dueOn);
    expect((await deadlineOf(app, id)).due_on).toBe(dueOn);
    await act(app, 'leader', id, 'cancel', { reason: '已测' });
  });

  it('is watched like any other, with and without a project; no order is drafted from an order', async () => {
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id } = await giveOrder(app, { workingDays: 3 });
    await evaluateAt(app, '2026-03-04T09:00:00+08:00');
    await evaluateAt(app, '2026-03-06T09:00:00+08:00');
    await evaluateAt(app, '2026-03-10T09:00:00+08:00');
    const alerts = await alertsOf(id);
    expect(alerts.map(({ level }) => level)).toEqual(['near-due', 'overdue', 'escalated']);
    expect(alerts.map(({ members }) => members.includes('officer-housing'))).toEqual([true, true, true]);
    expect(alerts[1]!.members).toContain('leader');
    await app.nest.get(DraftOrders).draft();
    expect((await app.as('leader').get('/api/orders?status=draft').expect(200)).body.orders).toEqual([]);
  });

  it('enters its alerts although one before it cannot be entered, which is tried again later', async () => {
    app.moveTo('2026-03-02T09:00:00+08:00');
    const [hindered, free] = [await giveOrder(app, { workingDays: 3 }), await giveOrder(app, { workingDays: 3 })];
    await app.pool.query(`
      create function refuse_this() returns trigger language plpgsql as $$ begin raise exception 'no room for this entry'; end $$;
      create trigger refuse_this before insert on order_entry for each row when (new.order_id = '${hindered.id}') execute function refuse_this()`);
    await evaluateAt(app, '2026-03-04T09:00:00+08:00');
    await app.nest.get(EnterAlerts).enter();
    const entered = async (id: string) => (await historyOf(id)).map(({ type }) => type).includes('order.alerted');
    const failures = async () => (await app.as('admin').get('/api/deadlines/failures').expect(200)).body.failures;
    expect([await entered(hindered.id), await entered(free.id)]).toEqual([false, true]);
    expect(await failures()).toMatchObject([
      { action: 'enter-alert', attempts: 1, lastError: 'no room for this entry', deadline: { kind: 'order', subject: hindered.id, title: { zh: hindered.number } } },
    ]);
    await app.pool.query('drop trigger refuse_this on order_entry; drop function refuse_this');
    await app.nest.get(EnterAlerts).enter();
    expect(await entered(hindered.id)).toBe(false);
    app.moveTo('2026-03-04T09:01:00+08:00');
    await app.nest.get(EnterAlerts).enter();
    expect(await entered(hindered.id)).toBe(true);
    expect(await failures()).toEqual([]);
  });

  it('about no project is told to those of its park, who find it among their park\'s alerts', async () => {
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id } = await giveOrder(app, { park: 'lingang', workingDays: 3 });
    const elsewhere = await giveOrder(app, { workingDays: 3 });
    await evaluateAt(app, '2026-03-06T09:00:00+08:00');
    const overdue = async (order: string) => (await alertsOf(order)).find(({ level }) => level === 'overdue')!.members;
    expect(await overdue(id)).toContain('leader-lingang');
    expect(await overdue(elsewhere.id)).not.toContain('leader-lingang');
    const { alerts } = (await app.as('leader-lingang').get('/api/alerts?scope=parks&level=overdue').expect(200)).body;
    const subjects = alerts.map(({ deadline }: { deadline: { subject: string } }) => deadline.subject);
    expect(subjects).toContain(id);
    expect(subjects).not.toContain(elsewhere.id);
  });

  it('raises nothing while all have answered, and again when an answer is returned', async () => {
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id } = await giveOrder(app, { workingDays: 3 });
    await act(app, 'officer-housing', id, 'acknowledge');
    await act(app, 'officer-housing', id, 'answer', { text: '好' });
    await evaluateAt(app, '2026-03-06T09:00:00+08:00');
    expect(await alertsOf(id)).toEqual([]);
    await act(app, 'leader', id, 'return', { reason: '不够' });
    await evaluateAt(app, '2026-03-06T09:01:00+08:00');
    expect((await alertsOf(id)).map(({ level }) => level)).toEqual(['overdue']);
    await act(app, 'officer-housing', id, 'answer', { text: '够了' });
    await act(app, 'leader', id, 'accept');
    await evaluateAt(app, '2026-03-20T09:00:00+08:00');
    expect(await alertsOf(id)).toHaveLength(1);
  });

  it('of a joint order is told to those who still owe an answer, once, and stands in the history', async () => {
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id } = await giveOrder(app, { workingDays: 3, addressees: [{ department: 'water' }, { department: 'finance' }] });
    await act(app, 'officer-water', id, 'acknowledge');
    await act(app, 'officer-water', id, 'answer', { text: '好' });
    await evaluateAt(app, '2026-03-06T09:00:00+08:00');
    const entering = app.nest.get(EnterAlerts);
    await Promise.all([entering.enter(), entering.enter(), entering.enter()]);
    expect((await toldOf(app, id)).filter((told) => told.startsWith('overdue'))).toEqual(['overdue → finance']);
    expect((await historyOf(id)).filter(({ type }) => type === 'order.alerted').map(({ data }) => data)).toEqual([{ alert: expect.any(Number), level: 'overdue', dueOn: '2026-03-05' }]);
  });

  it('says in every reminder of a joint order that its due day is provisional', async () => {
    app.moveTo('2028-12-28T09:00:00+08:00');
    const { id } = await giveOrder(app, { workingDays: 3, addressees: [{ department: 'housing' }, { department: 'water' }] });
    await evaluateAt(app, '2029-01-10T09:00:00+08:00');
    await app.nest.get(EnterAlerts).enter();
    expect((await latestText(id)).zh).toMatch(/^应于2029年1月3日（周三，暂定）前答复/);
  });

  it('moves when the calendar is amended, and says so', async () => {
    app.moveTo('2026-12-30T09:00:00+08:00');
    const { id, dueOn, provisional } = await giveOrder(app, { workingDays: 2 });
    expect([dueOn, provisional]).toEqual(['2027-01-04', true]);
    expect(await latestText(id)).toEqual({ zh: '请签收并于2027年1月4日（周一，暂定）前答复：立即清理积压事项。', en: 'Please acknowledge it and answer by Mon 4 Jan 2027 (provisional): 立即清理积压事项。' });
    const days = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((date) => ({ name: '元旦', date, isOffDay: true }));
    await app.as('admin').put('/api/calendars/CN/years/2027').send({ year: 2027, papers: [PAPER], days }).expect(200);
    const calendars = app.nest.get(RecalendarOrders);
    await Promise.all([calendars.recalendar(), calendars.recalendar()]);
    expect(await deadlineOf(app, id)).toMatchObject({ due_on: '2027-01-05', revision: 2, open: true });
    expect((await app.as('leader').get(`/api/orders/${id}`).expect(200)).body).toMatchObject({ dueOn: '2027-01-05', provisional: false });
    expect((await historyOf(id)).at(-1)).toMatchObject({ type: 'order.due-moved', actor: null, data: { from: '2027-01-04', to: '2027-01-05' } });
    expect((await toldOf(app, id)).at(-1)).toBe('due-moved → housing');
    expect((await latestText(id)).zh).toBe('工作日历调整，到期日改为2027年1月5日（周二）。');
  });
});
