import { spawn, type ChildProcess } from 'node:child_process';
import pg from 'pg';
import { establishCity } from '../../src/people/city.js';
import { CompiledSource, plainEnvironment } from '../database/compiled-source.js';
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.js';
import { hasEnded } from '../database/owner-process.js';
import { startEvaluator, type Evaluator } from './evaluators.js';

const DEADLINES = 5_000;
const PER_BATCH = 1_000;
const NOW = '2026-10-08T09:00:00+08:00';

describe('an evaluation that is killed', () => {
  let source: CompiledSource;
  let database: FreshDatabase;
  let pool: pg.Pool;
  let survivor: Evaluator;
  let owner: string;
  const children: ChildProcess[] = [];
  beforeAll(() => {
    source = new CompiledSource(['src']);
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    source.remove();
  });
  beforeEach(async () => {
    database = await freshDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    const city = { departments: [], parks: [], people: [{ username: 'owner', name: '督办对象', password: '', grants: [] }] };
    owner = (await establishCity(pool, city, async () => 'nobody signs in')).get('owner')!;
    await pool.query(
      `insert into deadline (kind, subject, attempt, owner_id, due_on, warn_on) select 'order', n, 0, $1, '2026-10-07', '2026-10-07' from generate_series(1, $2) as n`,
      [owner, DEADLINES],
    );
    survivor = await startEvaluator(database.url);
  });
  afterEach(async () => {
    await survivor.close();
    await pool.end();
    await database.drop();
  });

  it('among the alerts is completed by the next, and nothing is raised or told twice', async () => {
    const obstacle = `insert into alert (deadline_id, revision, level, due_on, evaluation_id, circle_id, raised_on, raised_at)
      values (2500, 1, 'overdue', '2026-10-07', 0, 0, '2026-10-08', now())`;
    await killedAt(obstacle);
    const before = await counts();
    expect(before.alerts).toBeGreaterThanOrEqual(2 * PER_BATCH - 1);
    expect(before.alerts).toBeLessThan(DEADLINES);
    expect(before).toMatchObject({ told: 0, unfinished: 1 });
    await survivor.evaluate(NOW);
    expect(await counts()).toEqual({ alerts: DEADLINES, told: DEADLINES, unfinished: 1 });
    await survivor.evaluate(NOW);
    expect(await counts()).toEqual({ alerts: DEADLINES, told: DEADLINES, unfinished: 1 });
  });

  it('while it tells people is told by the next, once', async () => {
    await killedAt('lock table notice in exclusive mode');
    expect(await counts()).toEqual({ alerts: DEADLINES, told: 0, unfinished: 1 });
    expect(await survivor.evaluate(NOW)).toMatchObject({ raised: 0 });
    expect(await counts()).toEqual({ alerts: DEADLINES, told: DEADLINES, unfinished: 1 });
  });

  /** Kills an evaluation while it waits for somebody who holds this. */
  async function killedAt(obstacle: string): Promise<void> {
    const holder = await pool.connect();
    try {
      await holder.query('begin');
      await holder.query(obstacle);
      const child = evaluateInAProcess();
      await until(`select count(*) = 1 as so from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      const ended = hasEnded(child);
      child.kill('SIGKILL');
      await ended;
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    await until(`select count(*) = 0 as so from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`);
  }

  function evaluateInAProcess(): ChildProcess {
    const program = `
      const from = (path) => import(${JSON.stringify(source.file('.'))} + '/' + path);
      await import('reflect-metadata');
      const { NestFactory } = await import('@nestjs/core');
      const { readEnv } = await from('config/env.js');
      const { FoundationModule } = await from('foundation.module.js');
      const { DeadlinesModule } = await from('deadlines/deadlines.module.js');
      const { EvaluateDeadlines } = await from('deadlines/evaluate-deadlines.js');
      const parts = await Promise.all([['deadlines/evaluation-connection.js', 'EvaluationConnection'], ['calendars/calendar-store.js', 'CalendarStore'],
        ['time/office-clock.js', 'OfficeClock'], ['deadlines/act-on-silence.js', 'ActOnSilence']].map(async ([path, name]) => (await from(path))[name]));
      const { WallClock } = await from('time/wall-clock.js');
      class Evaluation {}
      const context = await NestFactory.createApplicationContext({ module: Evaluation, imports: [FoundationModule.with(readEnv()), DeadlinesModule] }, { logger: ['error'] });
      context.get(WallClock).set(Date.parse('${NOW}'));
      await new EvaluateDeadlines(...parts.map((part) => context.get(part, { strict: false })), readEnv(), ${PER_BATCH}).now();`;
    const env = { ...plainEnvironment(), NODE_ENV: 'test', DATABASE_URL: database.url };
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'inherit', 'inherit'], env });
    children.push(child);
    return child;
  }

  async function until(question: string): Promise<void> {
    while (children.at(-1)!.exitCode === null) {
      const { rows } = await pool.query<{ so: boolean }>(question);
      if (rows[0]!.so) return;
    }
    throw new Error('the evaluating process ended by itself');
  }

  async function counts() {
    const { rows } = await pool.query(
      `select (select count(distinct deadline_id)::integer from alert) as alerts,
         (select coalesce(sum((data -> 'counts' ->> 'overdue')::integer), 0)::integer from notice where recipient = $1) as told,
         (select count(*)::integer from evaluation where took_ms is null) as unfinished`,
      [owner],
    );
    return rows[0];
  }
});
