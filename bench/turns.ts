import { contest, type Slices } from './run/contest.js';
import { startDatabases } from './run/databases.js';
import { FULL, QUICK } from './run/plan.js';
import { reconcile } from './run/reconcile.js';
import { startSides } from './run/sides.js';
import { ratioTable, throughputTable } from './run/table.js';
import { walPerEvent } from './run/wal.js';

/** How fast is a turn? The same work, done by the database alone, by us, and the usual way; see bench/README.md. */
const plan = process.argv.includes('--quick') ? QUICK : FULL;
const stops: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll().then(() => process.exit(130)));

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
  const sides = await startSides(databases, plan, (stop) => stops.unshift(stop));
  const { floor, ours, larger, typical } = sides;
  for (const side of [floor, ours, larger, typical]) await side.begin();
  const byConcurrency = new Map<number, Slices>();
  for (const concurrency of plan.concurrencies) {
    say(`${plan.slices} slices of ${plan.sliceMs} ms for each side at concurrency ${concurrency}`);
    byConcurrency.set(concurrency, await contest([floor, ours, typical], concurrency, plan));
  }
  say('projects of 60 items against projects of 24, at concurrency 8');
  const sizes = await contest([ours, larger], 8, plan);
  say('write-ahead log, at concurrency 8, after a checkpoint has settled');
  const wal = { ours: await walPerEvent(ours, plan), floor: await walPerEvent(floor, plan) };
  const results = { byConcurrency, sizes, wal };
  say(`\n${throughputTable(results)}\n\n${ratioTable(results)}`);
  say(`Acknowledged events that are in the history: ${await reconcile(sides)}. All of them.`);
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
