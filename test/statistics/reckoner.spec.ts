import * as fc from 'fast-check';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import { CheckStatistics } from '../../src/statistics/check/check-statistics.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import { ROLLUPS } from '../../src/statistics/rollups.js';
import { publish } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { type AnyStep, anyStep, attemptOf } from '../core/workflow/any-events.js';
import { bodyOf, type Journey, logOf, moveTo, rightPerson, setOut } from '../journeys/journey.js';
import { shippedDefinition } from '../journeys/shipped-definition.js';
import { walk } from '../journeys/walk.js';
import { type OtherReckoner, startReckoner } from './reckoners.js';

const HOUR = 3_600_000;
const DEFINITION = shippedDefinition('zigong-hightech-small');

/** What happens next, to which of the projects, and how many instances reckon meanwhile. */
const anyScene = fc.record({ step: anyStep, project: fc.nat({ max: 2 }), instances: fc.constantFrom(0, 0, 0, 1, 2, 3) });

describe('the reckoner', () => {
  let app: TestApp;
  let others: readonly OtherReckoner[];
  let ended: string;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, DEFINITION.key);
    const { databaseUrl } = app.nest.get<Env>(ENV);
    others = await Promise.all([startReckoner(databaseUrl), startReckoner(databaseUrl)]);
    // Anything rarely comes to an end.
    const journey = await setOut(app, DEFINITION, Date.parse('2025-03-10T01:00:00Z'));
    ended = journey.id;
    await walk(journey, {
      'engineering-planning-permit': '+0 submitted, +0 accepted, +1 paused publicity, +7 resumed, +9 approved late 6',
      'drawing-review': '+0 submitted, +1 supplement-requested, +1 supplemented, +0 accepted, +2 withdrawn, +2 submitted, +1 accepted, +2 approved',
    });
  });
  beforeEach(() => reckon());
  afterAll(async () => {
    for (const other of others) await other.close();
    await app.close();
  });

  const reckon = () => app.nest.get(Reckoner).run();
  const check = (rebuild = false) => app.nest.get(CheckStatistics).run({ rebuild });
  const one = async <T>(query: string) => (await app.pool.query<{ one: T }>(query)).rows[0]!.one;

  it('keeps rows and rollups true while anything happens and several instances reckon', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyScene, { minLength: 25, maxLength: 60, size: 'max' }), async (scenes) => {
        let now = Date.parse('2026-01-05T01:00:00Z');
        const journeys = await Promise.all([0, 1, 2].map(() => setOut(app, DEFINITION, now)));
        const running: Promise<number>[] = [];
        for (const { step, project, instances } of scenes) {
          now += step.wait * HOUR;
          running.push(...[reckon, ...others.map(({ run }) => run)].slice(0, instances).map((run) => run()));
          await happen(journeys[project]!, step, now);
        }
        await Promise.all(running);
        await reckon();
        const { due, rows, rollups } = await check();
        expect({ due, rows, rollups }).toEqual({ due: 0, rows: [], rollups: [] });
      }),
      { numRuns: 8 },
    );
    // Else the comparison would be of little worth.
    const empty = await Promise.all(ROLLUPS.map(async ({ table }) => ((await one<number>(`select count(*)::integer as one from ${table}`)) === 0 ? [table] : [])));
    expect(empty.flat()).toEqual([]);
  }, 120_000);

  it('loses nothing when an instance falls in the middle of its work', async () => {
    const journey = await setOut(app, DEFINITION, Date.parse('2026-03-02T01:00:00Z'));
    const holder = await app.pool.connect();
    await holder.query(`begin; select pg_advisory_xact_lock(hashtextextended('statistics', 0))`);
    const falls = others[0]!.run();
    const fallen = expect(falls).rejects.toThrow();
    const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
    let pids = await app.pool.query<{ pid: number }>(waiting);
    while (pids.rows.length === 0) pids = await app.pool.query(waiting);
    await app.pool.query('select pg_terminate_backend($1)', [pids.rows[0]!.pid]);
    await fallen;
    await holder.query('commit');
    holder.release();
    expect(await one(`select count(*)::integer as one from project_statistic where project_id = '${journey.id}'`)).toBe(0);
    expect(await others[1]!.run()).toBe(1);
    expect(await one(`select version as one from project_statistic where project_id = '${journey.id}'`)).toBe(1);
    expect((await check()).rollups).toEqual([]);
  });

  it('reckons the others when one project cannot be reckoned, which stays due', async () => {
    const [sound, broken] = [await setOut(app, DEFINITION, Date.parse('2026-03-02T01:00:00Z')), await setOut(app, DEFINITION, Date.parse('2026-03-02T01:00:00Z'))];
    await app.pool.query('update project set stage_ended_at = null::timestamptz[] || array[]::timestamptz[] where id = $1', [broken.id]);
    expect(await reckon()).toBe(1);
    expect(await one(`select version as one from project_statistic where project_id = '${sound.id}'`)).toBe(1);
    expect(await one('select array_agg(project_id) as one from statistics_due')).toEqual([broken.id]);
    await app.pool.query('update project set stage_ended_at = (select stage_ended_at from project where id = $2) where id = $1', [broken.id, sound.id]);
    expect(await reckon()).toBe(1);
  });

  it('reckons projects that have ended anew when a calendar is amended by which their spans are read', async () => {
    const spans = `select json_agg(s order by project_id, subject_id) as one from span_statistic s where project_id = '${ended}'`;
    const before = await one(spans);
    const year = shippedYears().find(({ year: one }) => one === 2025)!;
    const days = [...year.days, { name: '临时放假', date: '2025-03-19', isOffDay: true }];
    await app.as('admin').put('/api/calendars/CN/years/2025').send({ year: 2025, papers: ['https://www.gov.cn/'], days }).expect(200);
    expect((await check()).rows.map(({ projectId }) => projectId)).toContain(ended);
    await reckon();
    const { due, rows, rollups } = await check();
    expect({ due, rows, rollups }).toEqual({ due: 0, rows: [], rollups: [] });
    expect(await one(spans)).not.toEqual(before);
  });

  it.each([
    ['a sum', 'update ended_rollup set late = late + 1 where ctid = (select ctid from ended_rollup limit 1)', /^ended_rollup \(.*\): late is \d+, should be \d+$/],
    ['a cell that is gone', 'delete from span_rollup where ctid = (select ctid from span_rollup limit 1)', /^span_rollup \(.*\): missing$/],
    ['a cell that nothing stands for', `insert into wait_rollup values (0, '1999', 1, 1, 'review', 1, 1)`, /^wait_rollup \(scope_id 0, period 1999, .*\): should not be there$/],
  ])('is put right where a rollup was broken: %s', async (_what, damage, words) => {
    await app.pool.query(damage);
    const found = await check();
    expect(found.rows).toEqual([]);
    expect(found.rollups).toEqual([{ table: expect.any(String), cells: 1, examples: [expect.stringMatching(words)] }]);
    expect(await check(true)).toEqual(found);
    expect((await check()).rollups).toEqual([]);
  });

  it.each([
    ['a figure', 'update attempt_statistic set limit_days = limit_days + 1 where ctid = (select ctid from attempt_statistic limit 1)', /: limit_days is \d+, should be \d+$/],
    ['a project', `update project_statistic set version = version + 100, warn_on = '2026-01-01' where ctid = (select ctid from project_statistic limit 1)`, /: version is \d+, should be \d+; warn_on is /],
    ['a row that is gone', 'delete from attempt_statistic where ctid = (select ctid from attempt_statistic limit 1)', /^attempt_statistic .*: missing$/],
    ['a row too many', `insert into wait_statistic select project_id, span_id, 99, subject_id, park_scope, agent_scope, 1, 'review', null, to_on, to_on, 1, ended_on from wait_statistic limit 1`, /^wait_statistic .* 99: should not be there$/],
  ])('is put right where rows were broken: %s', async (_what, damage, words) => {
    await app.pool.query(damage);
    const found = await check();
    expect(found.rows).toEqual([{ projectId: expect.any(String), differences: [expect.stringMatching(words)] }]);
    await check(true);
    const { rows, rollups } = await check();
    expect({ rows, rollups }).toEqual({ rows: [], rollups: [] });
  });

  async function happen(journey: Journey, step: AnyStep, now: number): Promise<void> {
    moveTo(app, now);
    const { event, effectiveAt } = attemptOf(step, DEFINITION, logOf(journey), now);
    if (event.type !== 'project.terminated' && event.item === 'no-such-item') return;
    const who = rightPerson(DEFINITION, event);
    const { status } = await app.as(who).post(`/api/projects/${journey.id}/events`).send(bodyOf(event, effectiveAt, now));
    if (status === 201) journey.sent.push({ who, event, effectiveAt, recordedAt: now });
  }
});
