import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.js';
import { startEvaluator, type Evaluator } from './evaluators.js';

describe('instances that ask every minute', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let evaluators: readonly Evaluator[];
  beforeAll(async () => {
    database = await freshDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
    evaluators = await Promise.all([1, 2, 3].map(() => startEvaluator(database.url)));
  });
  afterAll(async () => {
    await Promise.all(evaluators.map((evaluator) => evaluator.close()));
    await pool.end();
    await database.drop();
  });

  const ask = async (instant: string) => (await Promise.all(evaluators.map((evaluator) => evaluator.ask(instant)))).filter((row) => row !== null);

  it('leave it to one of them, minute by minute, and begin a new day at once', async () => {
    expect(await ask('2026-03-02T23:59:50+08:00')).toHaveLength(1);
    expect(await ask('2026-03-02T23:59:59+08:00')).toEqual([]);
    expect(await ask('2026-03-03T00:00:00+08:00')).toMatchObject([{ day: '2026-03-03' }]);
    for (let minute = 1; minute <= 40; minute += 1) {
      await pool.query(`update evaluation set started_at = started_at - interval '1 minute'`);
      expect(await ask(`2026-03-03T00:${String(minute).padStart(2, '0')}:00+08:00`)).toHaveLength(1);
    }
  });
});
