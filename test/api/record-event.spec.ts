import { AnswerRetention } from '../../src/projects/answer-retention.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('POST /api/projects/:id/events', () => {
  let app: TestApp;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    app.moveTo('2026-09-28T09:00:00+08:00');
    id = (await registerProject(app)).id;
  });

  test('starts the clock at acceptance and answers the due day over the National Day holidays', async () => {
    await send('agent', { type: 'item.submitted', item: 'land-transfer' }).expect(201);
    app.moveTo('2026-09-30T10:00:00+08:00');
    const { body } = await send('officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' }).expect(201);
    expect(body.item).toEqual({
      key: 'land-transfer', status: 'under-review', attempt: 1, light: 'green', dueOn: '2026-10-10', leftDays: 3, provisional: false,
    });
    expect(body.facts).toEqual([{ seq: 3, type: 'item.accepted', item: 'land-transfer', stage: null }]);
  });

  test('shows on the project’s page what has been recorded', async () => {
    await send('agent', { type: 'item.submitted', item: 'land-transfer', effectiveAt: '2026-09-24T09:00:00+08:00' }).expect(201);
    await send('officer-natural-resources', { type: 'item.accepted', item: 'land-transfer', effectiveAt: '2026-09-24T15:00:00+08:00' }).expect(201);
    const { body } = await app.as('officer-natural-resources').get(`/api/projects/${id}`).expect(200);
    expect(body).toMatchObject({ status: 'active', light: 'green', clocks: { approvalDays: 1, elapsedDays: 4, applicantDays: 0 } });
    const item = body.stages[0].items.find(({ key }: { key: string }) => key === 'land-transfer');
    expect(item).toMatchObject({
      status: 'under-review', submittedOn: '2026-09-24', acceptedOn: '2026-09-24', decidedOn: null, usedDays: 1, leftDays: 2,
      dueOn: '2026-09-30', late: false,
      allowedEvents: ['item.paused', 'item.approved', 'item.refused'],
    });
  });

  test('refuses to give a project up before it was registered, though items may have begun earlier, on paper', async () => {
    const earlier = { effectiveAt: '2026-09-25T09:00:00+08:00' };
    const { body } = await send('agent', { type: 'project.terminated', reason: '企业放弃投资', ...earlier }).expect(409);
    expect(body).toMatchObject({ reason: 'effective-before-previous-event', errors: [{ field: 'effectiveAt' }] });
    await send('agent', { type: 'item.submitted', item: 'land-transfer', ...earlier }).expect(201);
    await send('agent', { type: 'project.terminated', reason: '企业放弃投资' }).expect(201);
  });

  test('refuses with 409, the reason and what is allowed now, an event that is not lawful', async () => {
    const { body, headers } = await send('agent', { type: 'item.submitted', item: 'real-estate-title' }).expect(409);
    expect(headers['content-type']).toMatch('application/problem+json');
    expect(body).toMatchObject({ reason: 'prerequisites-not-done', status: 409, allowedEvents: [], errors: [{ field: 'item' }] });
    expect(body.detail).toBe('事项“国有建设用地使用权首次登记”须待以下事项办结后才能申报：国有建设用地使用权出让合同签订。');
  });

  test('refuses with 403 the officer of another department, another agent, and an agent who would decide', async () => {
    await send('agent', { type: 'item.submitted', item: 'land-transfer' }).expect(201);
    for (const who of ['officer-housing', 'agent', 'leader', 'admin']) {
      const { body } = await send(who, { type: 'item.accepted', item: 'land-transfer' }).expect(403);
      expect(body.reason).toBe('event-not-yours');
    }
    expect((await send('agent-2', { type: 'item.submitted', item: 'project-filing' }).expect(403)).body.reason).toBe('project-not-yours');
    await app.anyone.post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'project-filing' }).expect(401);
  });

  test('refuses with 400 a wrong shape and names every field at fault', async () => {
    const { body } = await send('officer-natural-resources', {
      type: 'item.paused', item: '', ground: 'holiday', expectedDays: 0, effectiveAt: '2026-02-30', colour: 'red',
    }).expect(400);
    const fields = body.errors.map(({ field }: { field: string }) => field).sort();
    expect(fields).toEqual(['colour', 'effectiveAt', 'expectedDays', 'ground', 'item', 'noticeNumber']);
  });

  test.each([
    [{}, 'type'],
    [{ type: 'item.eaten' }, 'type'],
    [{ type: 'item.submitted', item: 'no-such-item' }, 'item'],
    [{ type: 'item.submitted', item: 'land-transfer', effectiveAt: '2026-09-28T09:00:01+08:00' }, 'effectiveAt'],
    [{ type: 'item.submitted', item: 'land-transfer', effectiveAt: '1066-10-14T09:00:00+08:00' }, 'effectiveAt'],
  ])('refuses %j and names %s', async (event, field) => {
    const { body } = await send('agent', event).expect(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  test('gives a repeated request its first answer and applies it once', async () => {
    const again = () => send('agent', { type: 'item.submitted', item: 'land-transfer' }).set('Idempotency-Key', `key-of-${id}`);
    const { body: first } = await again().expect(201);
    const answers = await Promise.all(Array.from({ length: 5 }, () => again().expect(201)));
    for (const { body } of answers) expect(body).toEqual(first);
    const { rows } = await app.pool.query('select count(*) from history where project_id = $1', [id]);
    expect(rows[0].count).toBe(2);
  });

  test('forgets first answers after thirty days, thousands of them too, and not a moment before', async () => {
    const again = () => send('agent', { type: 'item.submitted', item: 'land-transfer' }).set('Idempotency-Key', `kept-${id}`);
    const { body: first } = await again().expect(201);
    const { rows } = await app.pool.query<{ recordedAt: Date }>(`select recorded_at as "recordedAt" from request_answer where key = $1`, [`kept-${id}`]);
    await app.pool.query(
      `insert into request_answer (person_id, key, fingerprint, answer, recorded_at) select $1, 'old-' || n, '', '{}', '2020-01-01T00:00:00Z' from generate_series(1, 5100) n`,
      [app.people.get('agent')],
    );
    const days30 = rows[0]!.recordedAt.getTime() + 30 * 86_400_000;
    const left = async () => (await app.pool.query<{ key: string }>(`select key from request_answer where key like 'old-%' or key = $1`, [`kept-${id}`])).rows.map(({ key }) => key);
    app.moveTo(new Date(days30).toISOString());
    const removed = await Promise.all([app.nest.get(AnswerRetention).removeOld(), app.nest.get(AnswerRetention).removeOld()]);
    expect(Math.max(...removed)).toBeGreaterThanOrEqual(5100);
    expect(await left()).toEqual([`kept-${id}`]);
    expect((await again().expect(201)).body).toEqual(first);
    app.moveTo(new Date(days30 + 1).toISOString());
    await app.nest.get(AnswerRetention).removeOld();
    expect(await left()).toEqual([]);
    expect((await again()).status).toBe(409);
  });

  test('refuses an Idempotency-Key that belongs to another request', async () => {
    const key = `other-${id}`;
    await send('agent', { type: 'item.submitted', item: 'land-transfer' }).set('Idempotency-Key', key).expect(201);
    const { body } = await send('agent', { type: 'item.submitted', item: 'project-filing' }).set('Idempotency-Key', key).expect(422);
    expect(body.reason).toBe('idempotency-key-reused');
    await send('agent', { type: 'item.submitted', item: 'project-filing' }).set('Idempotency-Key', 'two words').expect(400);
  });

  test('asks for the certificate’s number where the item yields one', async () => {
    await send('agent', { type: 'item.submitted', item: 'project-filing' }).expect(201);
    await send('officer-development-reform', { type: 'item.accepted', item: 'project-filing' }).expect(201);
    const approval = { type: 'item.approved', item: 'project-filing', decisionNumber: '泸发改备〔2026〕1号' };
    const { body } = await send('officer-development-reform', approval).expect(400);
    expect(body).toMatchObject({ reason: 'certificate-number-required', errors: [{ field: 'certificateNumber' }] });
    await send('officer-development-reform', { ...approval, certificateNumber: '2609-510502-04-01-000001' }).expect(201);
  });

  test('lets the leader extend once, and within the law', async () => {
    await send('agent', { type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await send('officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' }).expect(201);
    const extension = { type: 'item.extended', item: 'land-transfer', days: 10, reason: '情况复杂，经负责人批准' };
    await send('officer-natural-resources', extension).expect(403);
    await send('leader', { ...extension, days: 11 }).expect(400);
    const { body } = await send('leader', extension).expect(201);
    expect(body.item).toMatchObject({ leftDays: 13, dueOn: '2026-10-21' });
    expect((await send('leader', extension).expect(409)).body.reason).toBe('already-extended');
  });

  test('lets the agent or a leader terminate, after which nothing more is recorded', async () => {
    await send('officer-housing', { type: 'project.terminated', reason: '企业放弃投资' }).expect(403);
    await send('agent', { type: 'project.terminated', reason: '企业放弃投资' }).expect(201);
    const { body } = await send('agent', { type: 'item.submitted', item: 'land-transfer' }).expect(409);
    expect(body).toMatchObject({ reason: 'project-not-active', allowedEvents: [] });
  });

  test('answers 404 for a project that is not there and 400 for an id that is none', async () => {
    const event = { type: 'item.submitted', item: 'land-transfer' };
    await app.as('agent').post('/api/projects/00000000-0000-7000-8000-000000000000/events').send(event).expect(404);
    await app.as('agent').post('/api/projects/abc/events').send(event).expect(400);
  });

  function send(username: string, event: object) {
    return app.as(username).post(`/api/projects/${id}/events`).send(event);
  }
});
