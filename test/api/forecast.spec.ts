import type { ForecastDto } from '../../src/forecast/forecast.dto.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import { setOut } from '../journeys/journey.js';
import { shippedDefinition } from '../journeys/shipped-definition.js';
import { walk } from '../journeys/walk.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const UNKNOWN = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';
const DEFINITION = shippedDefinition('zigong-hightech-small');
const DAY = 86_400_000;
const PAST = 8;

describe('what is to be expected of a project', () => {
  let app: TestApp;
  let ended: string;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp();
    for (const key of [DEFINITION.key, 'luzhou-enterprise']) await publish(app, key);
    for (let number = 0; number < PAST; number += 1) {
      const journey = await setOut(app, DEFINITION, Date.parse('2025-01-06T01:00:00Z') + number * 14 * DAY);
      const stories = { 'engineering-planning-permit': `+${number} submitted, +1 accepted, +${number + 1} approved` };
      await walk(journey, number === 0 ? { ...stories, 'drawing-review': '+0 submitted, +0 accepted, +1 withdrawn, +2 submitted, +0 accepted, +1 approved' } : stories);
      ended = journey.id;
    }
    app.moveTo('2026-06-01T10:00:00+08:00');
    await app.nest.get(Reckoner).run();
    id = (await registerProject(app, { workflow: DEFINITION.key })).id;
    await send('agent', { type: 'item.submitted', item: 'project-filing' });
    await send('officer-development-reform', { type: 'item.accepted', item: 'project-filing' });
  });
  afterAll(() => app.close());
  beforeEach(() => app.moveTo('2026-06-01T10:00:00+08:00'));

  const forecast = async (of = id): Promise<ForecastDto> => (await app.as('agent').get(`/api/projects/${of}/forecast`).expect(200)).body;
  const whatIf = (changes: unknown, of = id) => app.as('agent').post(`/api/projects/${of}/what-if`).send({ changes });

  it('is drawn from the past of the same items, with the cases behind each, and is the same when asked again', async () => {
    const answer = await forecast();
    expect(answer.goals.map(({ kind, key }) => [kind, key])).toEqual([
      ['project', 'zigong-hightech-small'], ['target', 'whole-procedure'],
      ['stage', 'planning-permits'], ['stage', 'construction-permit'], ['stage', 'completion'], ['stage', 'parallel'],
    ]);
    const permit = itemOf(answer, 'engineering-planning-permit');
    expect(permit).toMatchObject({ basis: 'workflow', cases: PAST, status: 'waiting', stage: 'planning-permits', department: 'natural-resources' });
    // One of them was submitted twice.
    expect(itemOf(answer, 'drawing-review').cases).toBe(PAST);
    for (const { p50, p90, promised } of [...answer.goals, ...answer.items]) {
      expect(p50.workingDays).toBeLessThanOrEqual(p90.workingDays);
      expect([promised, p50, p90].every(({ on }) => on >= '2026-06-01')).toBe(true);
    }
    expect(permit.p90.workingDays).toBeGreaterThan(permit.p50.workingDays);
    expect(await forecast()).toEqual(answer);
  });

  it('tells the critical path and the slack of the items that a goal depends on, by promises', async () => {
    const { goals, items } = await forecast();
    const [project] = goals;
    expect(project!.criticalPath).toEqual([
      'project-filing', 'land-planning-permit', 'engineering-planning-permit', 'fire-design-review', 'construction-permit', 'planning-verification',
      'joint-acceptance', 'completion-filing',
    ]);
    const slack = new Map(project!.slack.map(({ item, days }) => [item, days]));
    for (const key of project!.criticalPath) expect([key, slack.get(key)]).toEqual([key, 0]);
    // 3 days of promise beside 4
    expect(slack.get('drawing-review')).toBe(1);
    expect(slack.get('power-supply-connection')).toBe(project!.promised.workingDays - 5);
    expect(itemOf({ items }, 'completion-filing').promised.on).toBe(project!.promised.on);
    // The filing takes no days: 4 + 6 + 4 + 3 + 4 + 1 + 2.
    expect(project!.promised.workingDays).toBe(24);
  });

  it('rests on the same item of other workflows, or on promises, where its own past is thin', async () => {
    const { id: other } = await registerProject(app, { workflow: 'luzhou-enterprise' });
    const { items, goals } = await forecast(other);
    expect(itemOf({ items }, 'construction-permit')).toMatchObject({ basis: 'item', cases: PAST });
    const transfer = itemOf({ items }, 'land-transfer');
    expect(transfer).toMatchObject({ basis: 'promise', cases: 0, p50: transfer.promised, p90: transfer.promised });
    expect(goals[0]!.p50.workingDays).toBeGreaterThan(0);
  });

  it('marks days that depend on a year without a schedule', async () => {
    app.moveTo('2026-12-28T10:00:00+08:00');
    const { id: other } = await registerProject(app, { workflow: DEFINITION.key });
    const { goals } = await forecast(other);
    expect(goals[0]).toMatchObject({ promised: { provisional: true }, p50: { provisional: true }, p90: { provisional: true } });
    expect((await forecast()).goals[0]!.promised.provisional).toBe(true);
  });

  it('conditions on how far the project has come', async () => {
    const { id: late } = await registerProject(app, { workflow: DEFINITION.key });
    await sendTo(late, 'agent', { type: 'item.submitted', item: 'project-filing' });
    await sendTo(late, 'officer-development-reform', { type: 'item.accepted', item: 'project-filing' });
    await sendTo(late, 'officer-development-reform', { type: 'item.approved', item: 'project-filing', decisionNumber: '自审〔2026〕1号', certificateNumber: '510302202606010101' });
    const before = itemOf(await forecast(late), 'land-planning-permit');
    await sendTo(late, 'agent', { type: 'item.submitted', item: 'land-planning-permit' });
    const after = await forecast(late);
    expect(itemOf(after, 'land-planning-permit').p90.workingDays).toBeLessThanOrEqual(before.p90.workingDays);
    expect(after.items.some(({ key }) => key === 'project-filing')).toBe(false);
  });

  it('is not asked of a project that has ended, and is for people of the park', async () => {
    expect((await app.as('agent').get(`/api/projects/${ended}/forecast`).expect(409)).body.reason).toBe('project-not-active');
    for (const who of ['leader', 'admin', 'officer-water']) await app.as(who).get(`/api/projects/${id}/forecast`).expect(200);
    for (const [method, path] of [['get', 'forecast'], ['post', 'what-if']] as const) {
      const ask = (who: string, of: string) => app.as(who)[method](`/api/projects/${of}/${path}`).send(method === 'post' ? { changes: [{ change: 'start', item: 'x' }] } : undefined);
      expect((await ask('agent-2', id).expect(403)).body.reason).toBe('project-not-yours');
      expect((await ask('leader', UNKNOWN).expect(404)).body.reason).toBe('project-not-found');
      expect((await ask('leader', 'x').expect(400)).body.errors[0].field).toBe('id');
      await app.anyone[method](`/api/projects/${id}/${path}`).expect(401);
    }
  });

  describe('if', () => {
    it('something were done, is told before and after with the due days that move, and nothing is written', async () => {
      const written = await everything();
      const { body } = await whatIf([
        { change: 'decide', item: 'project-filing', on: '2026-06-03' },
        { change: 'start', item: 'land-planning-permit', on: '2026-06-10' },
        { change: 'waive', item: 'fire-design-review' },
      ]).expect(200);
      expect(body.before).toEqual(await forecast());
      expect(body.after.goals.map(({ key }: { key: string }) => key)).toEqual(body.before.goals.map(({ key }: { key: string }) => key));
      expect(itemOf(body.after, 'land-planning-permit').promised.on).toBe('2026-06-16');
      expect(itemOf(body.after, 'land-planning-permit').p50.on > '2026-06-10').toBe(true);
      expect(body.after.items.some(({ key }: { key: string }) => key === 'fire-design-review')).toBe(false);
      expect(body.after.goals[0].criticalPath).not.toContain('fire-design-review');
      expect(body.moved).toContainEqual({ kind: 'acceptance', subject: 'land-planning-permit', before: null, after: '2026-06-17' });
      expect(body.moved).toContainEqual({ kind: 'promise', subject: 'project-filing', before: '2026-06-01', after: null });
      expect(await everything()).toEqual(written);
    });

    it('a day is null, it is none', async () => {
      const without = (await whatIf([{ change: 'decide', item: 'project-filing' }]).expect(200)).body;
      expect((await whatIf([{ change: 'decide', item: 'project-filing', on: null, ground: null }]).expect(200)).body).toEqual(without);
    });

    it('an item is paused or extended, its goals come later by as much', async () => {
      const { id: other } = await registerProject(app, { workflow: 'luzhou-enterprise' });
      await sendTo(other, 'agent', { type: 'item.submitted', item: 'land-transfer' });
      await sendTo(other, 'officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });
      const paused = (await whatIf([{ change: 'pause', item: 'land-transfer', days: 10 }], other).expect(200)).body;
      expect(itemOf(paused.before, 'land-transfer').promised.workingDays).toBe(3);
      expect(itemOf(paused.after, 'land-transfer')).toMatchObject({ status: 'paused', promised: { workingDays: 13 }, p90: { workingDays: 13 } });
      expect(paused.moved).toContainEqual({ kind: 'promise', subject: 'land-transfer', before: '2026-06-04', after: null });
      const extended = (await whatIf([{ change: 'extend', item: 'land-transfer', days: 3 }], other).expect(200)).body;
      expect(itemOf(extended.after, 'land-transfer').p50.workingDays).toBe(6);
      expect(extended.after.goals[0].promised.workingDays).toBeGreaterThan(extended.before.goals[0].promised.workingDays);
      expect(extended.moved).toContainEqual({ kind: 'promise', subject: 'land-transfer', before: '2026-06-04', after: '2026-06-09' });
    });

    it.each([
      ['its way is not open', [{ change: 'start', item: 'engineering-planning-permit' }], 409, 'prerequisites-not-done', 'changes[0].item'],
      ['it is not needed by law alone', [{ change: 'waive', item: 'land-planning-permit' }], 409, 'item-not-conditional', 'changes[0].item'],
      ['it was not accepted', [{ change: 'start', item: 'power-supply-connection' }, { change: 'decide', item: 'power-supply-connection' }], 409, 'event-not-allowed-now', 'changes[1].change'],
      ['there is no such item', [{ change: 'start', item: 'moon-landing' }], 400, 'unknown-item', 'changes[0].item'],
      ['its law gives no extension', [{ change: 'extend', item: 'project-filing', days: 3 }], 409, 'item-cannot-be-extended', 'changes[0].change'],
    ])('%s, it is refused with the reason', async (_why, changes, status, reason, field) => {
      const { body } = await whatIf(changes).expect(status);
      expect([body.reason, body.errors[0].field]).toEqual([reason, field]);
    });

    it.each([
      ['nothing is asked', [], 'changes', 'array-min-size'],
      ['no list is sent', 'x', 'changes', 'is-array'],
      ['a change is unknown', [{ change: 'hurry', item: 'land-planning-permit' }], 'changes[0].change', 'is-in'],
      ['no item is named', [{ change: 'start' }], 'changes[0].item', 'required'],
      ['no days are given', [{ change: 'pause', item: 'land-planning-permit' }], 'changes[0].days', 'required'],
      ['days are given that mean nothing', [{ change: 'start', item: 'land-planning-permit', days: 3 }], 'changes[0].days', 'unknown-field'],
      ['days are not whole', [{ change: 'extend', item: 'land-planning-permit', days: 1.5 }], 'changes[0].days', 'is-int'],
      ['the day is past', [{ change: 'start', item: 'land-planning-permit', on: '2026-05-29' }], 'changes[0].on', 'min'],
      ['the day is beyond reach', [{ change: 'start', item: 'land-planning-permit', on: '2099-05-29' }], 'changes[0].on', 'max'],
      ['the day does not exist', [{ change: 'start', item: 'land-planning-permit', on: '2026-02-30' }], 'changes[0].on', 'civil-date'],
      ['the ground is none', [{ change: 'pause', item: 'land-planning-permit', days: 3, ground: 'holiday' }], 'changes[0].ground', 'is-in'],
    ])('%s, the field at fault is named', async (_why, changes, field, reason) => {
      const { body } = await whatIf(changes).expect(400);
      expect(body.errors).toContainEqual(expect.objectContaining({ field, reason }));
    });
  });

  async function everything(): Promise<readonly unknown[]> {
    const tables = ['project', 'item', 'clock_entry', 'deadline', 'history', 'notice', 'statistics_due', 'attempt_statistic'];
    return Promise.all(tables.map(async (table) => (await app.pool.query(`select count(*), md5(string_agg(t::text, ',' order by t::text)) from ${table} t`)).rows[0]));
  }

  async function send(who: string, event: object): Promise<void> {
    await sendTo(id, who, event);
  }

  async function sendTo(project: string, who: string, event: object): Promise<void> {
    await app.as(who).post(`/api/projects/${project}/events`).send(event).expect(201);
  }
});

function itemOf({ items }: Pick<ForecastDto, 'items'>, key: string): ForecastDto['items'][number] {
  const found = items.find((item) => item.key === key);
  if (!found) throw new Error(`there is no forecast of ${key}`);
  return found;
}
