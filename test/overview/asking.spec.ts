import { Reckoner } from '../../src/statistics/reckoner.js';
import { giveOrder } from '../orders/given-order.js';
import { publish, registerProject } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';

const ROUTES = [
  '', '/overdue', '/near-due', '/paused-beyond', '/performance', '/performance/cases', '/performance/targets', '/compression', '/compression/cases',
  '/bottlenecks', '/bottlenecks/cases', '/bottlenecks/follow-ons', '/trust', '/trust/cases?sign=refiled', '/workload', '/workload/cases', '/lights',
];
const LISTS = ROUTES.filter((route) => !['', '/performance', '/compression', '/bottlenecks', '/trust', '/workload', '/lights'].includes(route));
const OF_A_PERIOD = ROUTES.filter((route) => !['/overdue', '/near-due', '/paused-beyond', '/lights'].includes(route));
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('asking for the overview', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    app.moveTo('2026-03-02T09:00:00+08:00');
  });
  afterAll(() => app.close());

  const ask = (path: string, query: string, who = 'leader') => app.as(who).get(`/api/overview${path}${path.includes('?') ? '&' : '?'}${query}`);

  it('of a city without projects is answered with zeros', async () => {
    const { body } = await ask('', '').expect(200);
    expect(body).toMatchObject({
      today: '2026-03-02', asOf: '2026-03-02T01:00:00.000Z', period: { from: '2026-01', to: '2026-03', over: false },
      projects: { active: 0, lights: { green: 0, yellow: 0, red: 0, blue: 0, grey: 0 } },
      ended: { completed: 0, terminated: 0, meanApprovalDays: null },
      items: { open: 0 }, overdue: { count: 0, cases: [], next: null }, nearDue: { count: 0, until: '2026-03-09' }, orders: { count: 0, oldest: [] }, evaluation: null, evaluationOverdue: true,
    });
    expect((await ask('/performance', '').expect(200)).body).toMatchObject({ total: { now: { decided: 0, onTimeRate: null, p90Days: null } }, rows: [], targets: [] });
    expect((await ask('/compression', '').expect(200)).body).toMatchObject({ total: { spans: 0, compression: null, pauses: [] }, rows: [] });
    expect((await ask('/bottlenecks', '').expect(200)).body).toMatchObject({ chains: 0, total: { days: 0, share: null }, followOns: { agents: [], total: { meanDays: null } } });
    expect((await ask('/trust', '').expect(200)).body).toMatchObject({ total: { attempts: 0, signs: { refiled: { count: 0, of: 0, share: null } } }, rows: [] });
    expect((await ask('/workload', '').expect(200)).body).toMatchObject({ total: { open: 0 }, rows: [], unassigned: 0 });
    for (const list of LISTS) expect((await ask(list, 'limit=5').expect(200)).body).toMatchObject({ cases: [], next: null });
  });

  describe('with projects', () => {
    let id: string;
    beforeAll(async () => {
      await publish(app, 'luzhou-enterprise');
      id = (await registerProject(app)).id;
      await app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'project-filing' }).expect(201);
    });

    it('says until when turns are counted', async () => {
      await app.pool.query(`update statistics_due set since = since - interval '1 minute'`);
      const { asOf, items } = (await ask('', '').expect(200)).body;
      expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.parse('2026-03-02T00:59:00Z'));
      expect(items.open).toBe(0);
      await app.nest.get(Reckoner).run();
      expect((await ask('', '').expect(200)).body).toMatchObject({ asOf: '2026-03-02T01:00:00.000Z', items: { open: 1, submitted: 1, lights: { grey: 1 } }, projects: { active: 1 } });
    });

    it.each([
      ['park=nowhere', 'park', 'unknown-park'],
      ['workflow=nothing', 'workflow', 'unknown-workflow'],
      ['type=11', 'type', 'max'],
      ['type=x', 'type', 'is-int'],
      ['stage=nothing', 'stage', 'unknown-stage'],
      ['department=nothing', 'department', 'unknown-department'],
      ['department=__proto__', 'department', 'unknown-department'],
      [`agent=${NOBODY}`, 'agent', 'unknown-agent'],
      ['agent=somebody', 'agent', 'matches'],
      ['hello=1', 'hello', 'unknown-field'],
    ])('%s is refused on every route', async (query, field, reason) => {
      for (const route of ROUTES) {
        const { body } = await ask(route, query).expect(400);
        expect([route, body.reason, body.errors.map((fault: { field: string; reason: string }) => [fault.field, fault.reason])]).toEqual([route, 'invalid-request', [[field, reason]]]);
      }
    });

    it.each([
      ['/performance', 'period=2026-13', 'period', 'not-a-period'],
      ['/compression', 'period=2026-Q5', 'period', 'not-a-period'],
      ['/trust', 'period=2026&from=2026-01', 'period', 'period-or-months'],
      ['/bottlenecks', 'from=2026-00', 'from', 'month'],
      ['/performance/cases', 'from=2026-03&to=2026-02', 'to', 'before-from'],
      ['/performance', 'by=park', 'by', 'is-in'],
      ['/performance/cases', 'item=nothing', 'item', 'unknown-item'],
      ['/performance/targets', 'target=nothing', 'target', 'unknown-target'],
      ['/workload/cases', `officer=${NOBODY}`, 'officer', 'unknown-officer'],
      ['/compression/cases', 'cause=luck', 'cause', 'is-in'],
      ['/trust/cases?sign=honesty', '', 'sign', 'is-in'],
      ['', 'days=0', 'days', 'min'],
      ['', 'first=51', 'first', 'max'],
    ])('%s with %s is refused', async (path, query, field, reason) => {
      const { body } = await ask(path, query).expect(400);
      expect(body.errors).toEqual([{ field, reason, detail: expect.not.stringContaining(reason) }]);
    });

    it('has the workload that began in a period, when one is asked for', async () => {
      for (const [query, open] of [['', 1], ['period=2026-03', 1], ['from=2026-01&to=2026-04', 1], ['period=2026-02', 0], ['period=2026-Q2', 0]] as const) {
        expect([query, (await ask('/workload', query).expect(200)).body.unassigned]).toEqual([query, open]);
        expect([query, (await ask('/workload', `by=agent&${query}`).expect(200)).body.total.open]).toEqual([query, open]);
        expect([query, (await ask('/workload/cases', query).expect(200)).body.cases.length]).toEqual([query, open]);
      }
      expect((await ask('/workload', 'period=2026-02').expect(200)).body.period).toEqual({ from: '2026-02', to: '2026-02', over: true });
      expect((await ask('/workload', '').expect(200)).body.period).toBeNull();
    });

    it.each(['period=1900', 'period=1900-01', 'period=2999', 'period=2999-12', 'from=1900-01&to=2999-12', 'from=1950-01'])('%s is as good as any other period, on every route that has one', async (query) => {
      for (const route of OF_A_PERIOD) expect([route, (await ask(route, query)).status]).toEqual([route, 200]);
    });

    it.each(LISTS)('a cursor of another list is none of %s', async (list) => {
      for (const parts of [['elsewhere', '2026-03-02', id, 'x', 1], ['open', '2026-02-30', id, 'x', 1], ['signs', 'infinity', id, 'x', 1.5], ['spans'], ['waits', null, id, 1, 1], 7]) {
        const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
        expect((await ask(list, `cursor=${cursor}`).expect(400)).body.errors).toEqual([expect.objectContaining({ field: 'cursor', reason: 'cursor' })]);
      }
    });

    it('of a park that is not theirs is refused to everybody', async () => {
      for (const route of ROUTES) expect((await ask(route, 'park=hightech', 'leader-lingang').expect(403)).body.reason).toBe('park-not-yours');
      await ask('', 'park=lingang', 'agent').expect(403);
    });

    it('of trust is for leaders and administrators', async () => {
      for (const who of ['agent', 'officer-housing']) {
        expect((await ask('/trust', '', who).expect(403)).body.reason).toBe('role-required');
        expect((await ask('/trust/cases?sign=refiled', '', who).expect(403)).body.reason).toBe('role-required');
      }
      for (const who of ['leader', 'leader-lingang', 'admin']) await ask('/trust', '', who).expect(200);
      for (const route of ROUTES) await app.anyone.get(`/api/overview${route}`).expect(401);
    });

    it('names what was asked for', async () => {
      const { filter } = (await ask('', 'park=hightech&workflow=luzhou-enterprise&type=3&stage=land-planning&department=housing&agent=me', 'agent').expect(200)).body;
      expect(filter).toEqual({
        park: { key: 'hightech', title: { zh: '高新区', en: 'High-tech Zone' } },
        workflow: { key: 'luzhou-enterprise', title: expect.objectContaining({ zh: expect.any(String) }) },
        type: 3,
        stage: { key: 'land-planning', title: { zh: '立项用地规划许可', en: 'Project, land and planning' } },
        department: { key: 'housing', title: expect.objectContaining({ zh: '住房和城乡建设局' }) },
        agent: { id: app.people.get('agent'), name: '高新专员' },
      });
    });

    it('has the orders that nobody has answered, the oldest first', async () => {
      const first = await giveOrder(app);
      app.moveTo('2026-03-09T09:00:00+08:00');
      const second = await giveOrder(app, { subject: { project: id, item: 'project-filing' }, park: undefined, addressees: [{ department: 'development-reform' }] });
      const { orders } = (await ask('', '').expect(200)).body;
      expect(orders.count).toBe(2);
      expect(orders.oldest).toMatchObject([
        { id: first.id, issuedOn: '2026-03-02', waitingDays: 5, overdue: true, project: null, item: null, park: { key: 'hightech' }, waitsFor: [{ department: { key: 'housing' }, person: null, status: 'issued' }] },
        { id: second.id, waitingDays: 0, overdue: false, project: { id }, item: { key: 'project-filing', title: { zh: '企业投资项目备案' } } },
      ]);
      const ids = async (query: string, who = 'leader') => (await ask('', query, who).expect(200)).body.orders.oldest.map((order: { id: string }) => order.id);
      expect(await ids('department=housing')).toEqual([first.id]);
      expect(await ids('workflow=luzhou-enterprise')).toEqual([second.id]);
      expect(await ids('type=3&stage=land-planning')).toEqual([second.id]);
      expect(await ids('type=4')).toEqual([]);
      expect(await ids('agent=me', 'agent')).toEqual([second.id]);
      expect(await ids('', 'leader-lingang')).toEqual([]);
      await app.as('officer-housing').post(`/api/orders/${first.id}/acknowledge`).expect(200);
      expect((await ask('', '').expect(200)).body.orders.oldest[0].waitsFor).toMatchObject([{ status: 'acknowledged' }]);
      await app.as('officer-housing').post(`/api/orders/${first.id}/answer`).send({ text: '已办结。' }).expect(200);
      expect(await ids('')).toEqual([second.id]);
    });
  });
});
