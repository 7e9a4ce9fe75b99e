import type { ProjectView } from '../../src/projects/project-view.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const NOBODY = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';

describe('POST /api/events/batch', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());

  const send = (who: string, events: unknown) => app.as(who).post('/api/events/batch').send({ events });
  const statusOf = async (id: string, key: string) => {
    const { body } = await app.as('admin').get(`/api/projects/${id}`).expect(200);
    return (body as ProjectView).stages.flatMap(({ items }) => items).find((item) => item.key === key)!.status;
  };
  const SUBMITTED = { type: 'item.submitted', item: 'land-transfer' };

  it('takes the acceptance of many items at once, each answered by itself', async () => {
    const projects = [await registerProject(app), await registerProject(app), await registerProject(app)];
    const [ready, waiting, other] = projects.map(({ id }) => id as string);
    const submitted = await send('agent', [{ projectId: ready, ...SUBMITTED }, { projectId: other, ...SUBMITTED }]).expect(200);
    expect(submitted.body).toMatchObject({ accepted: 2, refused: 0 });
    const accepted = (projectId: unknown) => ({ projectId, type: 'item.accepted', item: 'land-transfer' });
    const { body } = await send('officer-natural-resources', [accepted(ready), accepted(waiting), accepted(other), accepted(NOBODY)]).expect(200);
    expect(body).toMatchObject({
      accepted: 2,
      refused: 2,
      results: [
        { ok: true, answer: { project: { id: ready }, item: { key: 'land-transfer', status: 'under-review' } } },
        { ok: false, problem: { status: 409, reason: 'event-not-allowed-now', allowedEvents: [] } },
        { ok: true, answer: { project: { id: other } } },
        { ok: false, problem: { status: 404, reason: 'project-not-found' } },
      ],
    });
    expect(await Promise.all([ready!, waiting!, other!].map((id) => statusOf(id, 'land-transfer')))).toEqual(['under-review', 'ready', 'under-review']);
  });

  it('takes the events of one project in the order in which they are sent', async () => {
    const { id } = await registerProject(app);
    const { body } = await send('agent', [{ projectId: id, ...SUBMITTED }, { projectId: id.toUpperCase(), type: 'item.withdrawn', item: 'land-transfer', reason: '材料有误' }]).expect(200);
    expect(body).toMatchObject({ accepted: 2, results: [{ answer: { seq: 2 } }, { answer: { seq: 3 } }] });
  });

  it('answers the same event again with its first answer, alone or in a batch', async () => {
    const { id } = await registerProject(app);
    const event = { projectId: id, idempotencyKey: `once-${id}`, ...SUBMITTED };
    const first = (await send('agent', [event, event]).expect(200)).body;
    expect(first).toMatchObject({ accepted: 2 });
    expect(first.results[0]).toEqual(first.results[1]);
    const alone = await app.as('agent').post(`/api/projects/${id}/events`).set('Idempotency-Key', event.idempotencyKey).send(SUBMITTED).expect(201);
    expect(alone.body).toEqual(first.results[0].answer);
    const reused = await send('agent', [{ ...event, item: 'project-filing' }]).expect(200);
    expect(reused.body.results[0]).toMatchObject({ ok: false, problem: { status: 422, reason: 'idempotency-key-reused' } });
  });

  it('names what is wrong with each, in the language that is asked for', async () => {
    const { id } = await registerProject(app);
    const events = [
      SUBMITTED, { projectId: 'x', ...SUBMITTED }, { projectId: id, idempotencyKey: '钥匙', ...SUBMITTED }, { projectId: id, type: 'item.submitted' },
      { projectId: id, type: 'project.vanished' }, { projectId: id, type: 'item.declined', item: 'land-transfer', reason: '', by: 'me' },
    ];
    const { body } = await send('agent', events).set('Accept-Language', 'en').expect(200);
    expect(body.refused).toBe(events.length);
    expect(body.results.map(({ problem }: { problem: { errors: { field: string }[] } }) => problem.errors.map(({ field }) => field))).toEqual([
      ['projectId'], ['projectId'], ['idempotencyKey'], ['item'], ['type'], ['by', 'reason'],
    ]);
    expect(body.results[0].problem).toMatchObject({ title: 'Invalid request', errors: [{ detail: 'Required.' }] });
  });

  it('lets everybody do only what they may do alone', async () => {
    const { id } = await registerProject(app);
    const { body } = await send('agent-2', [{ projectId: id, ...SUBMITTED }]).expect(200);
    expect(body.results[0]).toMatchObject({ ok: false, problem: { status: 403, reason: 'project-not-yours' } });
    await app.anyone.post('/api/events/batch').send({ events: [{ projectId: id, ...SUBMITTED }] }).expect(401);
  });

  it.each([
    [undefined, 'required'], [[], 'array-min-size'], ['x', 'is-array'], [[1], 'is-object'], [Array.from({ length: 101 }, () => SUBMITTED), 'array-max-size'],
  ])('refuses what is no batch %#', async (events, reason) => {
    expect((await send('agent', events).expect(400)).body.errors).toEqual([expect.objectContaining({ reason })]);
  });
});
