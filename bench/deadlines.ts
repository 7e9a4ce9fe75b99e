import { startDatabases } from './run/databases.js';
import { pairedRatios, spreadOf } from './run/figures.js';
import { prepareDatabase, startOurApplication } from './run/our-side.js';
import { Side } from './run/side.js';
import { copyProject, rowsOf } from './workload/copies.js';
import { startEvaluator, type Evaluator } from './deadlines/evaluator.js';
import { prepareMidnight } from './deadlines/midnight.js';
import { createPlainTable, insertPlainly } from './deadlines/plain-insert.js';
import type { Database } from './run/databases.js';

/** How fast are deadlines told that become due at the same midnight: alone, against a plain insert, and beside live turns? */
const DEADLINES = 100_000;
const ROUNDS = process.argv.includes('--quick') ? 3 : 7;
const CONCURRENCY = 8;
/** Turns that the load takes are due later, so that it adds nothing to what is told. */
const TODAY = dayFromNow(2);
const stops: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll().then(() => process.exit(130)));
// The server that takes the turns is not to evaluate by itself.
process.env.EVALUATE = '0';

try {
  await measure();
} catch (fault) {
  process.exitCode = 1;
  say(`The benchmark was given up: ${(fault as Error).stack ?? String(fault)}`);
} finally {
  await stopAll();
}

async function measure(): Promise<void> {
  const databases = await startDatabases();
  stops.unshift(() => databases.stop());
  say(`PostgreSQL of our own: ${databases.durability}`);
  const database = await databases.create('watched');
  await prepareDatabase(database.url, [24]);
  const { register, port, tokens } = await startOurApplication(database.url, (stop) => stops.unshift(stop));
  const project = await register(24);
  const registered = await rowsOf(database.pool, project);
  await prepareMidnight(database.pool, project, { dueOn: dayFromNow(1), deadlines: DEADLINES });
  await createPlainTable(database.pool);
  const evaluator = await startEvaluator(database.url, `${TODAY}T00:00:00+08:00`);
  stops.unshift(() => evaluator.stop());
  const load = new Side({
    name: 'live turns', openProjects: 400, startSteps: 12, itemsPerProject: 24, pool: database.pool, target: { kind: 'http', port, tokens },
    supply: (count) => copyProject(database.pool, registered, count),
  });
  stops.unshift(async () => load.stop());
  await alone(database, evaluator);
  await besideTurns(database, evaluator, load);
}

async function alone(database: Database, evaluator: Evaluator): Promise<void> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await startOver(database);
    const ourMs = await evaluator.evaluate(DEADLINES);
    await startOver(database);
    const plainMs = await insertPlainly(database.pool, TODAY, DEADLINES);
    // The first round warms everything up.
    if (round === 0) continue;
    ours.push(ourMs);
    plain.push(plainMs);
  }
  const ratios = pairedRatios(plain, ours);
  say(`${DEADLINES} deadlines at one midnight: ${rate(ours)} deadlines/s (with recipients and digests; plain insert ${rate(plain)}/s)`);
  say(`ratio to the plain INSERT … SELECT of the same rows: ${spreadOf(ratios).median.toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`);
}

/** The load is measured for as long as an evaluation beside it has taken the time before. */
async function besideTurns(database: Database, evaluator: Evaluator, load: Side): Promise<void> {
  await load.begin();
  const warm = await load.slice(CONCURRENCY, 3_000);
  await load.provide(Math.ceil((warm.events / warm.ms) * 12_000 * 2 * (ROUNDS + 2)));
  let ms = 3_000;
  const ours: number[] = [];
  const kept: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await startOver(database);
    const undisturbed = await load.slice(CONCURRENCY, ms);
    const [beside, ourMs] = await Promise.all([load.slice(CONCURRENCY, ms), evaluator.evaluate(DEADLINES)]);
    const share = beside.events / beside.ms / (undisturbed.events / undisturbed.ms);
    ms = ourMs;
    if (round === 0) continue;
    ours.push(ourMs);
    kept.push(share);
  }
  say(`beside ${Math.round((warm.events / warm.ms) * 1000)} turns/s over HTTP: ${rate(ours)} deadlines/s; the load keeps ${Math.round(100 * spreadOf(kept).median)} % of its rate (${kept.map((share) => Math.round(100 * share)).join(' ')})`);
}

async function startOver({ pool }: Database): Promise<void> {
  await pool.query('truncate alert, evaluation, circle, plain_alert');
  await pool.query(`delete from notice where kind = 'alerts'`);
  await pool.query('checkpoint');
}

function rate(milliseconds: readonly number[]): string {
  return Math.round(DEADLINES / (spreadOf(milliseconds).median / 1000)).toLocaleString('en');
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
