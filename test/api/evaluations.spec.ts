import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('evaluations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ timeTravel: true });
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-03-02T09:00:00+08:00');
  });
  afterAll(() => app.close());
  beforeEach(() => app.pool.query('truncate evaluation'));

  const check = async () => (await app.anyone.get('/health/ready').expect(200)).body.checks.evaluation;

  const seenByLeader = async () => {
    const { evaluation, evaluationOverdue } = (await app.as('leader').get('/api/overview').expect(200)).body;
    return { evaluation, evaluationOverdue };
  };

  it('are made on request, by an administrator', async () => {
    const { id } = await registerProject(app);
    await app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await app.anyone.put('/api/testing/now').send({ now: '2026-03-09T08:00:00+08:00' }).expect(200);
    const { body } = await app.as('admin').post('/api/evaluations').expect(201);
    expect(body).toEqual({
      id: expect.any(Number), day: '2026-03-09', startedAt: expect.stringMatching(/Z$/), sinceLastMs: null, tookMs: expect.any(Number),
      looked: 1, raised: 1, acted: 0, failed: 0, instance: expect.stringMatching(/:\d+$/),
    });
    expect((await app.as('leader').get('/api/evaluations').expect(200)).body).toEqual({ evaluations: [body], next: null });
    for (const who of ['leader', 'agent', 'officer-housing']) await app.as(who).post('/api/evaluations').expect(403);
  });

  it('are listed newest first, in pages', async () => {
    for (let run = 0; run < 3; run += 1) await app.as('admin').post('/api/evaluations').expect(201);
    const read = async (query = '') => (await app.as('admin').get(`/api/evaluations${query}`).expect(200)).body;
    const ids = (await read()).evaluations.map(({ id }: { id: number }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    const first = await read('?limit=2');
    expect([...first.evaluations, ...(await read(`?before=${first.next}`)).evaluations].map(({ id }) => id)).toEqual(ids);
    for (const who of ['agent', 'officer-housing']) await app.as(who).get('/api/evaluations').expect(403);
    await app.as('admin').get('/api/evaluations?before=x').expect(400);
  });

  it('of past months that have found nothing to do are cleared away; what tells of something stays', async () => {
    await app.pool.query(`
      insert into evaluation (day, started_at, since_last_ms, took_ms, told_at, raised, acted, failed, instance)
      select current_date, clock_timestamp() - age, since, took, told, raised, acted, failed, what from (values
        ('nothing', interval '31 days', 60000, 9, now(), 0, 0, 0), ('recent', interval '29 days', 60000, 9, now(), 0, 0, 0),
        ('raised', interval '31 days', 60000, 9, now(), 1, 0, 0), ('acted', interval '31 days', 60000, 9, now(), 0, 1, 0),
        ('failed', interval '31 days', 60000, 9, now(), 0, 0, 1), ('cut off', interval '31 days', 60000, null, now(), 0, 0, 0),
        ('after an interruption', interval '31 days', 300001, 9, now(), 0, 0, 0)
      ) as e (what, age, since, took, told, raised, acted, failed)`);
    await app.as('admin').post('/api/evaluations').expect(201);
    const { evaluations } = (await app.as('admin').get('/api/evaluations').expect(200)).body;
    const kept = evaluations.slice(1).map(({ instance }: { instance: string }) => instance);
    expect(kept.sort()).toEqual(['acted', 'after an interruption', 'cut off', 'failed', 'raised', 'recent']);
  });

  it('that are missing are visible', async () => {
    expect(await check()).toEqual({ ok: true, lastAt: null, overdue: true });
    const { body } = await app.as('admin').post('/api/evaluations').expect(201);
    expect(await check()).toEqual({ ok: true, lastAt: body.startedAt, overdue: false });
    expect(await seenByLeader()).toEqual({ evaluation: expect.objectContaining({ id: body.id, startedAt: body.startedAt }), evaluationOverdue: false });
    await app.pool.query(`insert into evaluation (day, started_at, instance) values ('2026-03-09', clock_timestamp(), 'one that fell')`);
    expect(await seenByLeader()).toMatchObject({ evaluation: { id: body.id } });
    app.moveTo('2026-03-10T08:00:00+08:00');
    expect(await seenByLeader()).toMatchObject({ evaluation: { id: body.id }, evaluationOverdue: true });
    expect(await check()).toEqual({ ok: true, lastAt: body.startedAt, overdue: true });
  });
});

describe('the schedule', () => {
  it('asks as soon as the server listens, and a silence of minutes is visible', async () => {
    const app = await startTestApp({ env: { evaluate: true } });
    const check = async () => (await app.anyone.get('/health/ready').expect(200)).body.checks.evaluation;
    let state = await check();
    for (let asked = 0; state.overdue && asked < 10_000; asked += 1) state = await check();
    expect(state).toEqual({ ok: true, lastAt: expect.any(String), overdue: false });
    await app.pool.query(`update evaluation set started_at = started_at - interval '301 seconds'`);
    expect(await check()).toMatchObject({ ok: true, overdue: true });
    await app.close();
  });
});
