import * as fc from 'fast-check';
import { CalendarStore } from '../../src/calendars/calendar-store.js';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import { RebuildDeadlines } from '../../src/deadlines/rebuild/rebuild-deadlines.js';
import { EvaluateDeadlines } from '../../src/deadlines/evaluate-deadlines.js';
import { ProjectLoader } from '../../src/projects/project-loader.js';
import { OfficeClock } from '../../src/time/office-clock.js';
import { publish } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { oracleIsWorkingDay } from '../core/calendar/oracle.js';
import { type AnyStep, anyStep, attemptOf } from '../core/workflow/any-events.js';
import { bodyOf, type Journey, logOf, moveTo, rightPerson, setOut } from '../journeys/journey.js';
import { shippedDefinition } from '../journeys/shipped-definition.js';
import { oracleLevels } from './alert-oracle.js';
import { startEvaluator, type Evaluator } from './evaluators.js';

const HOUR = 3_600_000;
const DEFINITION = shippedDefinition('zigong-hightech-small');
const IS_WORKING = oracleIsWorkingDay(shippedYears());

/** What happens next, to which of the projects, and how many instances evaluate after it. */
const anyScene = fc.record({ step: anyStep, project: fc.nat({ max: 2 }), instances: fc.constantFrom(0, 0, 1, 1, 2) });

describe('projects to which anything happens', () => {
  let app: TestApp;
  let other: Evaluator;
  let rebuild: RebuildDeadlines;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, DEFINITION.key);
    other = await startEvaluator(app.nest.get<Env>(ENV).databaseUrl);
    const of = <T>(part: new (...parts: never[]) => T): T => app.nest.get(part, { strict: false });
    rebuild = new RebuildDeadlines(app.pool, of(ProjectLoader), of(CalendarStore), of(OfficeClock));
  });
  afterAll(async () => {
    await other.close();
    await app.close();
  });

  it('are told of as the oracle says, have nobody silent for too long, and the table is what the ledgers say', async () => {
    const seen = { alerts: 0, silences: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(anyScene, { minLength: 15, maxLength: 45, size: 'max' }), async (scenes) => {
        await app.pool.query(`truncate deadline, alert, evaluation; update project set status = 'terminated'`);
        let now = Date.parse('2026-01-05T01:00:00Z');
        const journeys = await Promise.all([0, 1, 2].map(() => setOut(app, DEFINITION, now)));
        const expected = new Map<string, string>();
        for (const { step, project, instances } of scenes) {
          now += step.wait * HOUR;
          await happen(journeys[project]!, step, now);
          if (instances === 0) continue;
          const instant = new Date(now).toISOString();
          const runs = [() => app.nest.get(EvaluateDeadlines).now(), () => other.evaluate(instant)].slice(0, instances);
          const evaluations = await Promise.all(runs.map((run) => run()));
          seen.silences += evaluations.reduce((sum, { acted }) => sum + acted, 0);
          expect(evaluations.map(({ failed }) => failed)).toEqual(evaluations.map(() => 0));
          for (const [identity, alert] of await dueNow(new Date(now + 8 * HOUR).toISOString().slice(0, 10) as CivilDate)) {
            if (!expected.has(identity)) expected.set(identity, alert);
          }
        }
        expect(await raised()).toEqual([...expected.values()].sort());
        expect((await rebuild.run({ fix: false })).found).toEqual([]);
        seen.alerts += expected.size;
      }),
      { numRuns: 25 },
    );
    // Else the comparison would be of little worth.
    expect(seen.alerts).toBeGreaterThan(50);
    expect(seen.silences).toBeGreaterThan(5);
  }, 300_000);

  /** Calendars act in between, which the log does not know of: what is refused for that has not happened. */
  async function happen(journey: Journey, step: AnyStep, now: number): Promise<void> {
    moveTo(app, now);
    const { event, effectiveAt } = attemptOf(step, DEFINITION, logOf(journey), now);
    if (event.type !== 'project.terminated' && event.item === 'no-such-item') return;
    const who = rightPerson(DEFINITION, event);
    const { status } = await app.as(who).post(`/api/projects/${journey.id}/events`).send(bodyOf(event, effectiveAt, now));
    if (status === 201) journey.sent.push({ who, event, effectiveAt, recordedAt: now });
  }

  async function dueNow(today: CivilDate): Promise<readonly (readonly [string, string])[]> {
    const { rows } = await app.pool.query<{ id: number; revision: number; due_on: CivilDate; warn_on: CivilDate }>(
      'select id, revision, due_on, warn_on from deadline where open and due_on is not null',
    );
    return rows.flatMap(({ id, revision, due_on, warn_on }) =>
      oracleLevels(due_on, warn_on, today, IS_WORKING).map((level) => {
        const identity = `${id} ${revision} ${level}`;
        return [identity, `${identity} ${due_on} ${today}`] as const;
      }),
    );
  }

  async function raised(): Promise<readonly string[]> {
    const { rows } = await app.pool.query<{ said: string }>(
      `select format('%s %s %s %s %s', deadline_id, revision, level, due_on, raised_on) as said from alert`,
    );
    return rows.map(({ said }) => said).sort();
  }
});
