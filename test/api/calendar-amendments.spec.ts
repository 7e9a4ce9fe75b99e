import { AmendmentGate } from '../../src/amendments/amendment-gate.js';
import { publishShippedYears } from '../../src/calendars/publish-shipped-years.js';
import { giveOrder } from '../orders/given-order.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const PAPER = 'https://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm';

/** 2020 as it was announced in November 2019: Spring Festival from 01-24 to 01-30, 02-01 a make-up Saturday. */
const ANNOUNCED = { year: 2020, papers: [PAPER], days: [
  ...off('春节', '2020-01-24', '2020-01-25', '2020-01-26', '2020-01-27', '2020-01-28', '2020-01-29', '2020-01-30'),
  { name: '春节', date: '2020-01-19', isOffDay: false },
  { name: '春节', date: '2020-02-01', isOffDay: false },
] };

/** As it was amended on 2020-01-27: the holiday goes on to 02-02. */
const EXTENDED = { ...ANNOUNCED, days: [
  ...ANNOUNCED.days.filter(({ date }) => date !== '2020-02-01'),
  ...off('春节', '2020-01-31', '2020-02-01', '2020-02-02'),
] };

describe('PUT /api/calendars/:key/years/:year', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());

  test('moves open deadlines when a holiday is extended while projects run, as the preview said', async () => {
    await amend(ANNOUNCED).expect(200);
    app.moveTo('2020-01-20T09:00:00+08:00');
    await republishFrom2020();
    const { id } = await registerProject(app, { workflow: 'old-days' });
    await send(id, 'agent', { type: 'item.submitted', item: 'land-transfer' });
    await send(id, 'officer-natural-resources', { type: 'item.accepted', item: 'land-transfer', effectiveAt: '2020-01-20T09:00:00+08:00' });
    await send(id, 'agent', { type: 'item.submitted', item: 'project-filing' });
    app.moveTo('2020-01-21T16:00:00+08:00');
    await send(id, 'officer-development-reform', { type: 'item.accepted', item: 'project-filing' });
    await send(id, 'officer-development-reform', { type: 'item.approved', item: 'project-filing', decisionNumber: '1', certificateNumber: '1' });
    const before = await itemsOf(id);
    expect(before['land-transfer']).toMatchObject({ dueOn: '2020-01-23', light: 'green' });
    await send(id, 'leader', { type: 'item.extended', item: 'land-transfer', days: 3, reason: '复杂' });
    expect((await itemsOf(id))['land-transfer']).toMatchObject({ dueOn: '2020-02-03' });

    app.moveTo('2020-01-27T12:00:00+08:00');
    const { body: preview } = await amend(EXTENDED, '?preview=true').expect(200);
    expect((await itemsOf(id))['land-transfer']).toMatchObject({ dueOn: '2020-02-03' });
    const { body: applied } = await amend(EXTENDED).expect(200);
    expect(applied.moved).toEqual(preview.moved);
    expect(applied.moved[0].deadlines).toContainEqual({
      kind: 'promise', subject: 'land-transfer', attempt: 1, department: 'natural-resources',
      from: '2020-02-03', to: '2020-02-05', lightFrom: 'green', lightTo: 'green',
    });
    const after = await itemsOf(id);
    expect(after['land-transfer']).toMatchObject({ dueOn: '2020-02-05' });
    expect(after['project-filing']).toEqual({ ...before['project-filing'], allowedEvents: expect.anything() });

    const { rows } = await app.pool.query("select revision, due_on from deadline where project_id = $1 and kind = 'promise' and open", [id]);
    expect(rows).toEqual([{ revision: 3, due_on: '2020-02-05' }]);
    const { body: timeline } = await app.as('agent').get(`/api/projects/${id}/timeline`).expect(200);
    expect(timeline.entries.at(-1)).toMatchObject({ type: 'calendar.amended', actor: null });
    expect((await app.as('agent').get(`/api/projects/${id}/history/verify`).expect(200)).body.valid).toBe(true);
  });

  test('changes nothing when what is in force is said again', async () => {
    const { body: first } = await amend(EXTENDED).expect(200);
    const { body: again } = await amend(EXTENDED).expect(200);
    expect(again).toEqual(first);
  });

  test('ends the provisional dates of a year that is announced', async () => {
    const asked = '/api/calendars/CN/working-days?from=2026-12-31&add=3';
    expect((await app.as('agent').get(asked).expect(200)).body).toEqual({ date: '2027-01-06', provisional: true });
    await amend({ year: 2027, papers: [PAPER], days: off('元旦', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04') }, '', 2027).expect(200);
    expect((await app.as('agent').get(asked).expect(200)).body).toEqual({ date: '2027-01-07', provisional: false });
  });

  test('counts by a place’s calendar what that place has announced for itself', async () => {
    await app.as('admin').put('/api/calendars/CN-GX/years/2026').send({ year: 2026, papers: [PAPER], days: off('三月三', '2026-04-20', '2026-04-21') }).expect(200);
    const asked = '/working-days?from=2026-04-17&add=1';
    expect((await app.as('agent').get(`/api/calendars/CN-GX${asked}`).expect(200)).body.date).toBe('2026-04-22');
    expect((await app.as('agent').get(`/api/calendars/CN${asked}`).expect(200)).body.date).toBe('2026-04-20');
  });

  test('refuses nonsense and names every fault', async () => {
    const { body } = await amend({
      year: 2021, papers: [],
      days: [
        { name: '元旦', date: '2020-01-01', isOffDay: true },
        { name: '元旦', date: '2020-01-01', isOffDay: true },
        { name: '元旦', date: '2020-02-30', isOffDay: true },
        { name: '国庆节', date: '2018-10-01', isOffDay: true },
        { name: '春节', date: '2020-01-19', isOffDay: false },
      ],
    }).expect(400);
    expect(body.errors.map(({ field, reason }: { field: string; reason: string }) => `${field} ${reason}`)).toEqual([
      'year not-the-year-asked', 'papers paper-required', 'days[1].date day-twice', 'days[2].date not-a-date',
      'days[3].date day-of-another-year', 'days[4].date make-up-day-without-paper',
    ]);
  });

  test('names faults of shape and of meaning at once, and leaves out none of the days that can be read', async () => {
    const { body } = await amend({
      year: 2021, papers: ['notice'], more: 1,
      days: [{ name: ' ', date: '2020-01-01', isOffDay: 'yes' }, { name: '元旦', date: '2020-01-01', isOffDay: true }, null, { name: '元旦', date: 'x', isOffDay: true }],
    }).expect(400);
    expect(body.errors.map(({ field, reason }: { field: string; reason: string }) => `${field} ${reason}`)).toEqual([
      'more unknown-field', 'papers[0] is-url', 'days[0].name is-not-empty', 'days[0].isOffDay is-boolean', 'days[2] required',
      'year not-the-year-asked', 'days[1].date day-twice', 'days[3].date not-a-date',
    ]);
  });

  test('refuses days that no calendar knows of, and goes on', async () => {
    const days = off('元旦', '1989-12-31', '1990-01-01');
    const { body } = await amend({ year: 1990, papers: [PAPER], days }, '?preview=true', 1990).expect(400);
    expect(body.errors).toMatchObject([{ field: 'days[0].date', reason: 'outside-calendar' }]);
    await amend({ year: 1990, papers: [PAPER], days }, '', 1990).expect(400);
  });

  test('is refused when somebody has amended since the preview, but not when it is only sent again', async () => {
    const mine = { year: 2019, papers: [PAPER], days: off('元旦', '2019-01-01') };
    const { body: preview } = await amend(mine, '?preview=true', 2019).expect(200);
    await amend({ year: 2018, papers: [PAPER], days: off('元旦', '2018-01-01') }, '', 2018).expect(200);
    const { body: problem } = await amend(mine, `?basis=${preview.basis}`, 2019).expect(409);
    expect(problem.reason).toBe('calendar-amended-meanwhile');
    const { body: again } = await amend(mine, '?preview=true', 2019).expect(200);
    const { body: applied } = await amend(mine, `?basis=${again.basis}`, 2019).expect(200);
    expect((await amend(mine, `?basis=${again.basis}`, 2019).expect(200)).body).toEqual(applied);
  });

  test('waits for nobody: while one is under way another is refused', async () => {
    await app.nest.get(AmendmentGate).through(async () => {
      expect((await amend(EXTENDED).expect(409)).body.reason).toBe('amendment-under-way');
    });
    await amend(EXTENDED).expect(200);
  });

  test('moves supervision orders as the preview said, and lights whose deadlines stay', async () => {
    app.moveTo('2026-03-06T09:00:00+08:00');
    const { id } = await registerProject(app, {});
    await send(id, 'agent', { type: 'item.submitted', item: 'land-transfer' });
    await send(id, 'officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });
    const { id: order } = await giveOrder(app, { workingDays: 2 });
    app.moveTo('2026-03-09T09:00:00+08:00');
    const { body: inForce } = await app.as('admin').get('/api/calendars/CN/years/2026/versions/1').expect(200);
    expect(inForce.papers).toEqual([expect.stringContaining('gov.cn')]);
    // Saturday works for Tuesday, and the order, unlike the item, is due on that Tuesday.
    const days = [...inForce.days, { name: '植树节', date: '2026-03-07', isOffDay: false }, { name: '植树节', date: '2026-03-10', isOffDay: true }];
    const { body: preview } = await amend({ ...inForce, days }, '?preview=true', 2026).expect(200);
    const { body: applied } = await amend({ ...inForce, days }, `?basis=${preview.basis}`, 2026).expect(200);
    expect(applied).toEqual({ ...preview, preview: false, version: 2, basis: null });
    expect(applied.orders).toEqual([{ order: { id: order, number: expect.any(String) }, from: '2026-03-10', to: '2026-03-09', lightFrom: 'green', lightTo: 'yellow' }]);
    const moved = applied.moved.find(({ project }: { project: { id: string } }) => project.id === id);
    expect(moved.deadlines).toContainEqual(expect.objectContaining({ kind: 'promise', from: '2026-03-11', to: '2026-03-11', lightFrom: 'green', lightTo: 'yellow' }));
    expect((await app.as('leader').get(`/api/orders/${order}`).expect(200)).body.dueOn).toBe('2026-03-09');
    expect(applied.lights).toBeGreaterThanOrEqual(2);
  });

  test('reckons anew when a release brings a year that was not announced', async () => {
    await app.pool.query(`alter table calendar_year disable trigger user; delete from calendar_year where year = 2025; alter table calendar_year enable trigger user`);
    const { rows: before } = await app.pool.query('select max(revision) from calendar_year');
    await publishShippedYears(app.pool, new Date());
    const { rows: shipped } = await app.pool.query('select version, revision from calendar_year where year = 2025');
    expect(shipped).toEqual([{ version: 1, revision: before[0].max + 1 }]);
    await publishShippedYears(app.pool, new Date());
    expect((await app.pool.query('select max(revision) from calendar_year')).rows[0].max).toBe(before[0].max + 1);
  });

  test('shows every version as it was published', async () => {
    const { body } = await app.as('agent').get('/api/calendars/CN/years/2020/versions').expect(200);
    expect(body.versions.at(-1).papers).toHaveLength(2);
    expect((await app.as('agent').get('/api/calendars/CN/years/2020/versions/3').expect(200)).body).toEqual(EXTENDED);
    await app.as('agent').get('/api/calendars/CN/years/2020/versions/999999999999').expect(404);
  });

  test('is for administrators', async () => {
    for (const who of ['agent', 'officer-housing', 'leader']) await app.as(who).put('/api/calendars/CN/years/2020').send(EXTENDED).expect(403);
    await app.anyone.put('/api/calendars/CN/years/2020').send(EXTENDED).expect(401);
  });

  function amend(schedule: object, query = '', year = 2020) {
    return app.as('admin').put(`/api/calendars/CN/years/${year}${query}`).send(schedule);
  }

  async function send(id: string, username: string, event: object) {
    await app.as(username).post(`/api/projects/${id}/events`).send(event).expect(201);
  }

  async function itemsOf(id: string): Promise<Record<string, object>> {
    const { body } = await app.as('agent').get(`/api/projects/${id}`).expect(200);
    return Object.fromEntries(body.stages.flatMap((stage: { items: { key: string }[] }) => stage.items.map((item) => [item.key, item])));
  }

  async function republishFrom2020() {
    const { shippedText } = await import('./registered-project.js');
    const text = shippedText('luzhou-enterprise').replace('key: luzhou-enterprise', 'key: old-days').replace('2024-01-01', '2018-01-01');
    await publish(app, 'old-days', text);
  }
});

function off(name: string, ...dates: string[]) {
  return dates.map((date) => ({ name, date, isOffDay: true }));
}
