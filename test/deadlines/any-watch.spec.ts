import * as fc from 'fast-check';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.js';
import { oracleAlerts } from './alert-oracle.js';
import { anyWatch, DAYS } from './any-watch.js';
import { startEvaluator, type Evaluator } from './evaluators.js';
import { liveThrough, prepareWatch, raisedAlerts, startWatch, toldWrongly } from './watched-database.js';

describe('deadlines that move and close, by any calendars, watched by one to three instances that are down now and then', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let evaluators: readonly Evaluator[];
  let projects: readonly string[];
  beforeAll(async () => {
    database = await freshDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
    projects = await prepareWatch(pool);
    evaluators = await Promise.all([1, 2, 3].map(() => startEvaluator(database.url)));
  });
  afterAll(async () => {
    await Promise.all(evaluators.map((evaluator) => evaluator.close()));
    await pool.end();
    await database.drop();
  });

  it('are told exactly when the oracle says, each to everybody whom it concerns, once', async () => {
    const seen = { alerts: 0, days: 0 };
    await fc.assert(
      fc.asyncProperty(anyWatch, async (watch) => {
        await startWatch(pool, watch);
        await Promise.all(evaluators.map((evaluator) => evaluator.readCalendars()));
        for (const [at, day] of DAYS.entries()) {
          await liveThrough(pool, watch, day, projects);
          await Promise.all(evaluators.slice(0, watch.instances[at]).map((evaluator) => evaluator.evaluate(`${day}T09:00:00+08:00`)));
          seen.days += Number(watch.instances[at] === 0);
        }
        const expected = oracleAlerts(watch);
        expect(await raisedAlerts(pool)).toEqual(expected);
        expect(await toldWrongly(pool)).toEqual([]);
        seen.alerts += expected.length;
      }),
      { numRuns: 25 },
    );
    // Else the comparison would be of little worth.
    expect(seen.alerts).toBeGreaterThan(300);
    expect(seen.days).toBeGreaterThan(50);
  }, 300_000);
});
