import { establishCity } from '../../src/people/city.js';
import { evaluateAt } from '../deadlines/evaluation-of.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';
import { cheapHash } from './test-city.js';

interface Alert {
  readonly id: number;
  readonly level: string;
  readonly raisedOn: string;
  readonly deadline: { kind: string; item: string | null; project: { id: string } };
  readonly acknowledgedBy: { id: string; name: string } | null;
}

describe('alerts', () => {
  let app: TestApp;
  let id: string;
  let head: string;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    const chief = { username: 'chief', name: '局长', password: 'test-2026', grants: [{ role: 'officer', department: 'natural-resources', head: true }] } as const;
    head = (await establishCity(app.pool, { departments: [], parks: [], people: [chief] }, cheapHash)).get('chief')!;
    app.moveTo('2026-03-02T09:00:00+08:00');
    id = (await registerProject(app)).id;
    await send('agent', 'item.submitted');
    await send('officer-natural-resources', 'item.accepted');
    // Due 03-05, near due from 03-04, escalated from 03-10.
    for (const day of ['03', '04', '05', '06', '09', '10']) await evaluateAt(app, `2026-03-${day}T09:00:00+08:00`);
  });
  afterAll(() => app.close());

  const send = (who: string, type: string) => app.as(who).post(`/api/projects/${id}/events`).send({ type, item: 'land-transfer' }).expect(201);
  const list = async (who: string, query = '') => (await app.as(who).get(`/api/alerts${query}`).expect(200)).body as { alerts: Alert[]; next: string | null };
  const promises = ({ alerts }: { alerts: Alert[] }) => alerts.filter(({ deadline }) => deadline.kind === 'promise').map(({ level, raisedOn }) => `${level} ${raisedOn}`);
  const post = (who: string, alert: number | string) => app.as(who).post(`/api/alerts/${alert}/acknowledge`);

  it('tell handler and agent what is near due, the leader of the park what is overdue, and every leader what is escalated', async () => {
    const all = ['escalated 2026-03-10', 'overdue 2026-03-06', 'near-due 2026-03-04'];
    expect(promises(await list('agent'))).toEqual(all);
    expect(promises(await list('officer-natural-resources'))).toEqual(all);
    expect(promises(await list('leader'))).toEqual(all.slice(0, 2));
    expect(promises(await list('leader-lingang'))).toEqual(all.slice(0, 1));
    for (const who of ['agent-2', 'officer-housing', 'admin']) expect((await list(who)).alerts).toEqual([]);
    const { rows } = await app.pool.query(
      `select a.level from alert a join circle c on c.id = a.circle_id join deadline d on d.id = a.deadline_id
       where d.kind = 'promise' and c.members @> array[$1::uuid] order by a.id desc`,
      [head],
    );
    expect(rows.map(({ level }) => level)).toEqual(['escalated', 'overdue']);
  });

  it('say which deadline of which project it is', async () => {
    const { alerts } = await list('agent', '?level=overdue');
    expect(alerts[0]).toEqual({
      id: expect.any(Number), level: 'overdue', raisedOn: '2026-03-06', acknowledgedBy: null, acknowledgedAt: null,
      deadline: {
        kind: 'promise', subject: 'land-transfer', title: { zh: '国有建设用地使用权出让合同签订', en: expect.any(String) }, item: 'land-transfer', attempt: 1, dueOn: '2026-03-05', revision: 1, provisional: false,
        project: { id, code: expect.stringMatching(/^2603-/), name: expect.any(String) },
      },
    });
  });

  it('come in pages, newest first', async () => {
    const whole = await list('agent');
    const ids: number[] = [];
    for (let cursor = ''; ; ) {
      const page = await list('agent', `?limit=2${cursor}`);
      ids.push(...page.alerts.map((alert) => alert.id));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(ids).toEqual(whole.alerts.map((alert) => alert.id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
  });

  it('of my parks are for leaders and administrators', async () => {
    const everything = (await list('admin', '?scope=parks')).alerts.length;
    expect(everything).toBeGreaterThanOrEqual(3);
    expect((await list('leader', '?scope=parks')).alerts).toHaveLength(everything);
    expect((await list('leader-lingang', '?scope=parks')).alerts).toEqual([]);
    for (const who of ['agent', 'officer-natural-resources']) expect((await app.as(who).get('/api/alerts?scope=parks').expect(403)).body.reason).toBe('role-required');
  });

  it('are found by level, project and whether they are acknowledged', async () => {
    expect(new Set((await list('agent', '?level=near-due')).alerts.map(({ level }) => level))).toEqual(new Set(['near-due']));
    expect((await list('agent', `?project=${id}`)).alerts).toHaveLength((await list('agent')).alerts.length);
    expect((await list('agent', '?project=0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c')).alerts).toEqual([]);
    expect((await list('agent', '?acknowledged=true')).alerts).toEqual([]);
  });

  it('are acknowledged once, by somebody who was told', async () => {
    const [alert] = (await list('leader', '?level=overdue')).alerts;
    expect((await post('agent-2', alert!.id).expect(403)).body.reason).toBe('alert-not-yours');
    const first = (await post('leader', alert!.id).expect(200)).body;
    expect(first).toMatchObject({ id: alert!.id, acknowledgedBy: { id: app.people.get('leader'), name: '分管领导' }, acknowledgedAt: '2026-03-10T01:00:00.000Z' });
    expect((await post('agent', alert!.id).expect(200)).body).toEqual(first);
    expect((await list('agent', '?acknowledged=true')).alerts).toEqual([first]);
    expect((await list('agent', '?acknowledged=false&level=overdue')).alerts.map(({ id }) => id)).not.toContain(alert!.id);
    expect((await post('leader', 999_999).expect(404)).body.reason).toBe('alert-not-found');
  });

  it.each(['level=red', 'scope=all', 'acknowledged=yes', 'project=x', 'cursor=x', 'cursor=WyJ4Il0', 'limit=0', 'limit=201', 'sort=x'])('refuse ?%s', async (query) => {
    const { body } = await app.as('agent').get(`/api/alerts?${query}`).expect(400);
    expect(body.errors[0].field).toBe(query.split('=')[0]);
  });

  it('refuse what is not the number of an alert', async () => {
    for (const number of ['0', 'x', '1.5', '99999999999999999']) expect((await post('agent', number).expect(400)).body.errors[0].field).toBe('id');
    await app.anyone.get('/api/alerts').expect(401);
  });
});

describe('alerts of a city that has other delays and tells other people', () => {
  it('are raised and told as the settings say', async () => {
    const alerts = { overdueAfter: 1, escalatedAfter: 1, nearDueTo: [], overdueTo: ['agent'], escalatedTo: ['park-leader'] } as const;
    const app = await startTestApp({ env: { alerts } });
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id } = await registerProject(app);
    await app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await app.as('officer-natural-resources').post(`/api/projects/${id}/events`).send({ type: 'item.accepted', item: 'land-transfer' }).expect(201);
    for (const day of ['04', '05', '06', '09']) await evaluateAt(app, `2026-03-${day}T09:00:00+08:00`);
    const told = async (who: string) => {
      const { body } = await app.as(who).get('/api/alerts').expect(200);
      return body.alerts.map(({ level, raisedOn }: Alert) => `${level} ${raisedOn}`);
    };
    // Due on 03-05: one working day later is 03-06.
    expect(await told('agent')).toEqual(['overdue 2026-03-06']);
    expect(await told('leader')).toEqual(['escalated 2026-03-06']);
    expect(await told('officer-natural-resources')).toEqual([]);
    await app.close();
  });
});
