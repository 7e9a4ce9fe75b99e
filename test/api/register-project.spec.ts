import { publish, registerProject, registration } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('POST /api/projects', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());

  test('answers the project as it is read', async () => {
    const project = await registerProject(app, { investment: 32000.5, siteArea: 45600 });
    expect(project).toMatchObject({
      status: 'active', light: 'grey', version: 1, workflow: { key: 'luzhou-enterprise', version: 1 }, park: 'hightech',
      agent: { id: app.people.get('agent') }, investment: 32000.5, siteArea: 45600,
      clocks: { approvalDays: 0, elapsedDays: 0, applicantDays: 0 },
    });
    const { body } = await app.as('agent').get(`/api/projects/${project.id}`).expect(200);
    expect(body).toEqual(project);
  });

  test('makes the items ready that need nothing before them, and lets the others wait', async () => {
    const { stages } = await registerProject(app);
    const statuses = Object.fromEntries(stages.flatMap((stage: { items: { key: string; status: string }[] }) => stage.items.map(({ key, status }) => [key, status])));
    expect(statuses).toMatchObject({ 'project-filing': 'ready', 'land-transfer': 'ready', 'construction-permit': 'waiting' });
  });

  test('tells which character of the two codes is wrong', async () => {
    const wrong = registration({ code: '2603-141124-89-05-346947' });
    wrong.applicant.creditCode = `${wrong.applicant.creditCode.slice(0, 6)}I${wrong.applicant.creditCode.slice(7)}`;
    const { body } = await app.as('agent').post('/api/projects').send(wrong).expect(400);
    expect(body.errors).toEqual([
      expect.objectContaining({ field: 'code', reason: 'code-check-character', detail: expect.stringContaining('8') }),
      expect.objectContaining({ field: 'applicant.creditCode', reason: 'code-character', detail: expect.stringContaining('7') }),
    ]);
  });

  test('names everything that is missing or unknown at once', async () => {
    const { body } = await app.as('agent').post('/api/projects').send({ applicant: { name: '' }, colour: 'red' }).expect(400);
    const fields = body.errors.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(expect.arrayContaining([
      'code', 'name', 'workflow', 'park', 'applicant.name', 'applicant.creditCode', 'applicant.contact', 'applicant.phone', 'colour',
    ]));
  });

  test('names a wrong code and an unknown place together with what is of the wrong shape', async () => {
    const wrong = { ...registration({ code: '2603-141124-89-05-346947', name: '', workflow: 'atlantis', park: 'moon' }), investment: -1 };
    wrong.applicant.phone = '无';
    const { body } = await app.as('agent').post('/api/projects').send(wrong).expect(400);
    expect(body.errors.map(({ field, reason }: { field: string; reason: string }) => `${field} ${reason}`)).toEqual([
      'code code-check-character', 'name is-not-empty', 'applicant.phone phone', 'investment min', 'workflow unknown-workflow', 'park unknown-park',
    ]);
    for (const nonsense of [[], 'x', 5, null]) await app.as('agent').post('/api/projects').send(JSON.stringify(nonsense)).set('content-type', 'application/json').expect(400);
  });

  test('refuses an unknown workflow, an unknown park and a person who is no agent there', async () => {
    const { body } = await app.as('admin').post('/api/projects').send(registration({ workflow: 'atlantis', park: 'moon', agent: app.people.get('leader') })).expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['workflow', 'park']);
    const other = registration({ agent: app.people.get('agent-2') });
    expect((await app.as('leader').post('/api/projects').send(other).expect(400)).body.errors).toEqual([expect.objectContaining({ field: 'agent', reason: 'not-an-agent-here' })]);
    expect((await app.as('leader').post('/api/projects').send(registration()).expect(400)).body.errors).toEqual([expect.objectContaining({ field: 'agent', reason: 'agent-required' })]);
  });

  test('refuses a code that is registered already, and a registration in the future', async () => {
    const first = registration();
    await app.as('agent').post('/api/projects').send(first).expect(201);
    const { body } = await app.as('agent').post('/api/projects').send({ ...first, name: '另一个项目' }).expect(409);
    expect(body).toMatchObject({ reason: 'project-code-taken', errors: [{ field: 'code' }] });
    await app.as('agent').post('/api/projects').send(registration({ effectiveAt: '2099-01-01T00:00:00Z' })).expect(400);
  });

  test('lets agents register for themselves in their parks, leaders and administrators for an agent, and nobody else', async () => {
    const agent = app.people.get('agent');
    await app.as('leader').post('/api/projects').send(registration({ agent })).expect(201);
    await app.as('admin').post('/api/projects').send(registration({ agent })).expect(201);
    for (const who of ['agent-2', 'leader-lingang', 'officer-housing']) {
      const { body } = await app.as(who).post('/api/projects').send(registration({ agent })).expect(403);
      expect(body.reason).toBe('registration-not-yours');
    }
    await app.anyone.post('/api/projects').send(registration()).expect(401);
  });

  test('shows a project to the people of its park only', async () => {
    const { id } = await registerProject(app);
    await app.as('leader').get(`/api/projects/${id}`).expect(200);
    await app.as('leader-lingang').get(`/api/projects/${id}`).expect(403);
    await app.as('agent-2').get(`/api/projects/${id}/items/land-transfer/clock`).expect(403);
    await app.anyone.get(`/api/projects/${id}`).expect(401);
  });
});
