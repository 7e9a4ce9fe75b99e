import { publish, registerProject, registration } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('POST /api/projects/preview', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    for (const key of ['luzhou-enterprise', 'luzhou-government', 'zhuzhou-hightech-industrial']) await publish(app, key);
    await app.pool.query(`update park set place = 'luzhou' where key = 'hightech'`);
    await app.pool.query(`update park set place = 'zhuzhou-hightech' where key = 'lingang'`);
  });
  afterAll(() => app.close());
  beforeEach(() => app.moveTo('2026-03-02T09:00:00+08:00'));

  const preview = (who: string, body: object) => app.as(who).post('/api/projects/preview').send(body);
  const proposals = async (who: string, body: object) =>
    (await preview(who, body).expect(200)).body.workflows.map(({ key, proposed }: { key: string; proposed: boolean }) => `${key}${proposed ? ' proposed' : ''}`);

  it('proposes the workflow for the type of the project and the place of its park', async () => {
    expect((await proposals('agent', { type: 3, park: 'hightech' }))[0]).toBe('luzhou-enterprise proposed');
    expect((await proposals('leader', { type: 6, park: 'lingang' }))[0]).toBe('zhuzhou-hightech-industrial proposed');
    expect(await proposals('agent', {})).toEqual(['luzhou-enterprise', 'luzhou-government', 'zhuzhou-hightech-industrial']);
  });

  it('has only versions that are in effect on the day', async () => {
    expect(await proposals('agent', { startOn: '2001-01-01' })).toEqual([]);
  });

  it('shows how the project would go, by the working calendar', async () => {
    const { body } = await preview('agent', { workflow: 'luzhou-enterprise', park: 'hightech', startOn: '2026-09-30' }).expect(200);
    const { plan } = body;
    expect(plan).toMatchObject({ workflow: { key: 'luzhou-enterprise', version: 1 }, startOn: '2026-09-30', provisional: expect.any(Boolean) });
    const item = (key: string) => plan.items.find((each: { key: string }) => each.key === key);
    expect(item('project-filing')).toMatchObject({ startOn: '2026-09-30', finishOn: '2026-09-30', promised: { days: 0, unit: 'working-day' }, stage: 'land-planning' });
    expect(item('land-transfer')).toMatchObject({ startOn: '2026-09-30', finishOn: '2026-10-10' });
    expect(item('land-planning-permit')).toMatchObject({ startOn: '2026-10-10', finishOn: '2026-10-16', after: ['project-filing', 'land-transfer'] });
    for (const { startOn, after } of plan.items) for (const before of after) expect(item(before).finishOn <= startOn).toBe(true);
    expect(plan.stages.map(({ finishOn }: { finishOn: string }) => finishOn).sort().at(-1)).toBe(plan.finishOn);
    expect(plan.targets.find(({ key }: { key: string }) => key === 'start-of-works')).toMatchObject({ baselineDays: 92, targetDays: 24, keeps: true });
    expect(plan.items.filter(({ critical }: { critical: boolean }) => critical).length).toBeGreaterThan(1);
  });

  it('marks what hangs on a year without a schedule', async () => {
    const { body } = await preview('agent', { workflow: 'luzhou-enterprise', startOn: '2026-12-30' }).expect(200);
    expect(body.plan.provisional).toBe(true);
  });

  it('begins today, or on the day of a late entry', async () => {
    expect((await preview('agent', { workflow: 'luzhou-enterprise' }).expect(200)).body.plan.startOn).toBe('2026-03-02');
    expect((await preview('agent', { workflow: 'luzhou-enterprise', effectiveAt: '2026-02-10T09:00:00+08:00' }).expect(200)).body.plan.startOn).toBe('2026-02-10');
  });

  it('takes a whole registration, and saves nothing', async () => {
    const body = registration();
    expect((await preview('agent', body).expect(200)).body.plan).not.toBeNull();
    expect((await app.pool.query('select from project')).rowCount).toBe(0);
    await app.as('agent').post('/api/projects').send(body).expect(201);
    expect((await preview('agent', body).expect(409)).body).toMatchObject({ reason: 'project-code-taken', errors: [{ field: 'code' }] });
  });

  it('judges what of the applicant is given so far', async () => {
    const { body } = await preview('agent', { applicant: { creditCode: '91510500MA62AXB810' } }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'applicant.creditCode', reason: 'code-check-character' }]);
    await preview('agent', { applicant: { name: '泸州智造有限公司' } }).expect(200);
  });

  it.each([
    { code: '2603-510502-04-01-000000' },
    { applicant: { name: '泸州智造有限公司', creditCode: '91510500MA62AXB810', contact: '王', phone: '0830-3100000' } },
    { applicant: { name: '', creditCode: '91350100M000100Y43', contact: '王', phone: 'x' } },
    { park: 'nowhere', agent: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' },
    { workflow: 'nothing' },
    { effectiveAt: '2027-01-01T00:00:00Z' },
    { effectiveAt: 'yesterday', investment: -1, siteArea: 1.234, extra: 1 },
  ])('finds the faults that registration finds: %p', async (faulty) => {
    const asked = { ...registration(), ...faulty };
    const expected = await app.as('leader').post('/api/projects').send({ agent: app.people.get('agent'), ...asked }).expect(400);
    const { body } = await preview('leader', faulty).expect(400);
    expect(body.errors).toEqual(expected.body.errors);
  });

  it.each([
    [{ type: 11 }, 'type', 'max'], [{ type: 'x' }, 'type', 'is-int'], [{ startOn: '2026-02-30' }, 'startOn', 'civil-date'],
    [{ startOn: '2095-01-01' }, 'startOn', 'outside-calendar'], [{ startOn: '1950-01-01' }, 'startOn', 'outside-calendar'],
  ])('refuses %p', async (body, field, reason) => {
    expect((await preview('agent', body).expect(400)).body.errors).toEqual([expect.objectContaining({ field, reason })]);
  });

  it('takes null for what is not given yet', async () => {
    const nothing = { code: null, name: null, workflow: null, park: null, applicant: null, agent: null, type: null, startOn: null, effectiveAt: null };
    expect((await preview('agent', nothing).expect(200)).body.plan).toBeNull();
    await preview('agent', { applicant: { creditCode: null } }).expect(200);
  });

  it('is for who may register the project', async () => {
    await registerProject(app);
    expect((await preview('agent', { park: 'lingang' }).expect(403)).body).toMatchObject({ reason: 'registration-not-yours' });
    expect((await preview('officer-housing', {}).expect(403)).body).toMatchObject({ reason: 'role-required' });
    await app.anyone.post('/api/projects/preview').send({}).expect(401);
  });
});
