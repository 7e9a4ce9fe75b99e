import { EvaluateDeadlines } from '../../src/deadlines/evaluate-deadlines.js';
import { publish, registerProject, shippedText } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { alertsOf, digestsTo, evaluateAt } from './evaluation-of.js';

const WORKFLOW = shippedText('luzhou-enterprise').replace('certificate: {zh: 国有建设用地使用权出让合同,', 'silentConsent: true\n        $&');

describe('silence', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise', WORKFLOW);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.pool.query('truncate alert, evaluation, deadline_failure, deadline, notice');
    app.moveTo('2026-03-02T09:00:00+08:00');
    id = (await registerProject(app)).id;
  });

  const send = (who: string, event: object) => app.as(who).post(`/api/projects/${id}/events`).send({ item: 'land-transfer', ...event }).expect(201);
  const item = async () => {
    const { rows } = await app.pool.query(`select status, accepted_on, due_on, consent_presumed from item where project_id = $1 and item_key = 'land-transfer'`, [id]);
    return rows[0];
  };
  const fact = async (type: string) => {
    const { rows } = await app.pool.query('select actor_id, effective_at, recorded_at from history where project_id = $1 and type = $2', [id, type]);
    return rows.map((row) => ({ ...row, effective_at: row.effective_at.toISOString(), recorded_at: row.recorded_at.toISOString() }));
  };

  it('of five working days accepts the item as of the day of submission', async () => {
    await send('agent', { type: 'item.submitted' });
    expect(await evaluateAt(app, '2026-03-09T23:59:00+08:00')).toMatchObject({ acted: 0, raised: 1 });
    expect(await item()).toMatchObject({ status: 'submitted' });
    expect(await evaluateAt(app, '2026-03-10T00:00:00+08:00')).toMatchObject({ day: '2026-03-10', acted: 2, failed: 0 });
    expect(await item()).toMatchObject({ status: 'under-review', accepted_on: '2026-03-02', due_on: '2026-03-05' });
    expect(await fact('item.deemed-accepted')).toEqual([
      { actor_id: null, effective_at: '2026-03-02T01:00:00.000Z', recorded_at: '2026-03-09T16:00:00.000Z' },
    ]);
    expect(await evaluateAt(app, '2026-03-10T00:01:00+08:00')).toMatchObject({ acted: 0, raised: 0 });
  });

  it('while the service was down for ten days has its right days, and everything is told once, in one message', async () => {
    await send('agent', { type: 'item.submitted' });
    expect(await evaluateAt(app, '2026-03-20T08:00:00+08:00')).toMatchObject({ acted: 2 });
    expect(await item()).toMatchObject({ status: 'under-review', accepted_on: '2026-03-02', consent_presumed: true });
    expect(await fact('item.consent-presumed')).toEqual([
      { actor_id: null, effective_at: '2026-03-05T16:00:00.000Z', recorded_at: '2026-03-20T00:00:00.000Z' },
    ]);
    const alerts = await alertsOf(app, id);
    expect(alerts.map(({ kind, level, due_on }) => [kind, level, due_on])).toEqual([
      ['owed-opinion', 'escalated', '2026-03-06'],
      ['owed-opinion', 'overdue', '2026-03-06'],
      ['promise', 'escalated', '2026-03-05'],
      ['promise', 'overdue', '2026-03-05'],
      ['stage', 'overdue', '2026-03-18'],
      ['statutory', 'escalated', '2026-03-16'],
      ['statutory', 'overdue', '2026-03-16'],
    ]);
    for (const who of ['agent', 'leader', 'officer-natural-resources']) expect(await digestsTo(app, who)).toHaveLength(1);
    expect((await digestsTo(app, 'leader-lingang')).map(({ counts }) => counts)).toEqual([{ escalated: 3 }]);
    await evaluateAt(app, '2026-03-20T08:01:00+08:00');
    expect(await alertsOf(app, id)).toEqual(alerts);
    expect(await digestsTo(app, 'agent')).toHaveLength(1);
  });

  it('begins anew with a supplement, which is the day of acceptance then', async () => {
    await send('agent', { type: 'item.submitted' });
    app.moveTo('2026-03-04T10:00:00+08:00');
    await send('officer-natural-resources', { type: 'item.supplement-requested', missing: ['成交确认书'] });
    expect(await evaluateAt(app, '2026-03-12T08:00:00+08:00')).toMatchObject({ acted: 0 });
    await send('agent', { type: 'item.supplemented', effectiveAt: '2026-03-12T07:00:00+08:00' });
    expect(await evaluateAt(app, '2026-03-19T23:00:00+08:00')).toMatchObject({ acted: 0 });
    await evaluateAt(app, '2026-03-20T08:00:00+08:00');
    expect(await item()).toMatchObject({ status: 'under-review', accepted_on: '2026-03-12' });
  });

  it('cannot be told of a submission that was written down late until five working days later', async () => {
    app.moveTo('2026-03-12T09:00:00+08:00');
    await send('agent', { type: 'item.submitted', effectiveAt: '2026-03-02T10:00:00+08:00' });
    expect(await evaluateAt(app, '2026-03-19T08:00:00+08:00')).toMatchObject({ acted: 0 });
    expect(await item()).toMatchObject({ status: 'submitted' });
    await evaluateAt(app, '2026-03-20T08:00:00+08:00');
    expect(await item()).toMatchObject({ status: 'under-review', accepted_on: '2026-03-02' });
  });

  it('is never presumed to be consent before the last thing that happened to the item', async () => {
    await send('agent', { type: 'item.submitted' });
    await send('officer-natural-resources', { type: 'item.accepted' });
    app.moveTo('2026-03-05T09:00:00+08:00');
    await send('officer-natural-resources', { type: 'item.paused', ground: 'tender', expectedDays: 5, noticeNumber: '泸审告〔2026〕18号' });
    app.moveTo('2026-03-11T09:00:00+08:00');
    await send('officer-natural-resources', { type: 'item.resumed', effectiveAt: '2026-03-10T11:00:00+08:00' });
    expect((await item()).due_on).toBe('2026-03-10');
    await evaluateAt(app, '2026-03-12T09:00:00+08:00');
    expect((await fact('item.consent-presumed'))[0]).toMatchObject({ effective_at: '2026-03-10T16:00:00.000Z' });
  });

  it('that could not be taken as consent is no failure any more once it was', async () => {
    await send('agent', { type: 'item.submitted' });
    await send('officer-natural-resources', { type: 'item.accepted' });
    await app.pool.query(`
      create function refuse_this() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
      create trigger refuse_this before update on item for each row when (new.consent_presumed) execute function refuse_this()`);
    expect(await evaluateAt(app, '2026-03-06T08:00:00+08:00')).toMatchObject({ acted: 0, failed: 1 });
    await app.pool.query('drop trigger refuse_this on item; drop function refuse_this');
    expect(await evaluateAt(app, '2026-03-06T08:01:00+08:00')).toMatchObject({ acted: 1, failed: 0 });
    expect((await app.as('admin').get('/api/deadlines/failures').expect(200)).body.failures).toEqual([]);
  });

  it('is broken by whoever speaks at the same time; that is no failure', async () => {
    await send('agent', { type: 'item.submitted' });
    app.moveTo('2026-03-10T08:00:00+08:00');
    const [evaluation] = await Promise.all([
      app.nest.get(EvaluateDeadlines).now(),
      app.as('officer-natural-resources').post(`/api/projects/${id}/events`).send({ item: 'land-transfer', type: 'item.accepted' }),
    ]);
    expect(evaluation.failed).toBe(0);
    expect(await item()).toMatchObject({ status: 'under-review' });
    expect([...(await fact('item.deemed-accepted')), ...(await fact('item.accepted'))]).toHaveLength(1);
  });

  it('that cannot be acted upon is tried again, later and later, and holds nobody up', async () => {
    const ids = [id, (await registerProject(app)).id, (await registerProject(app)).id];
    for (id of ids) await send('agent', { type: 'item.submitted' });
    id = ids[1]!;
    await app.pool.query(`
      create function refuse_this() returns trigger language plpgsql as $$ begin raise exception 'the disk of this project is full'; end $$;
      create trigger refuse_this before update on item for each row when (old.project_id = '${id}') execute function refuse_this()`);
    const failures = async () => (await app.as('admin').get('/api/deadlines/failures').expect(200)).body.failures;
    expect(await evaluateAt(app, '2026-03-10T08:00:00+08:00')).toMatchObject({ acted: 4, failed: 1 });
    expect(await item()).toMatchObject({ status: 'submitted' });
    expect(await failures()).toEqual([
      {
        deadline: {
          id: expect.any(Number), kind: 'acceptance', subject: 'land-transfer', title: { zh: '国有建设用地使用权出让合同签订', en: 'Land-use-right transfer contract' }, attempt: 1, dueOn: '2026-03-09',
          project: { id, code: expect.any(String), name: expect.any(String) },
        },
        action: 'silence', attempts: 1, lastError: 'the disk of this project is full',
        firstFailedAt: '2026-03-10T00:00:00.000Z', failedAt: '2026-03-10T00:00:00.000Z', nextTryAt: '2026-03-10T00:01:00.000Z',
      },
    ]);
    expect(await evaluateAt(app, '2026-03-10T08:00:59+08:00')).toMatchObject({ acted: 0, failed: 0 });
    expect(await evaluateAt(app, '2026-03-10T08:01:00+08:00')).toMatchObject({ acted: 0, failed: 1 });
    expect(await failures()).toMatchObject([{ attempts: 2, nextTryAt: '2026-03-10T00:03:00.000Z' }]);
    await app.pool.query('drop trigger refuse_this on item; drop function refuse_this');
    expect(await evaluateAt(app, '2026-03-10T08:02:00+08:00')).toMatchObject({ acted: 0, failed: 0 });
    expect(await evaluateAt(app, '2026-03-10T08:03:00+08:00')).toMatchObject({ acted: 2, failed: 0 });
    expect(await failures()).toEqual([]);
    expect(await item()).toMatchObject({ status: 'under-review', accepted_on: '2026-03-02' });
    await app.as('leader').get('/api/deadlines/failures').expect(403);
  });
});
