import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import type { Client } from 'pg';
import { projectRoot } from '../src/config/project-root.js';
import { migrate } from '../src/database/migrate.js';
import { bulkConnection } from './overview/bulk-connection.js';
import { addCopies, type Copies, prepareCopies } from './overview/copies.js';
import { raiseTheAlerts } from './overview/raise-the-alerts.js';
import { type Timing, timingsOf } from './overview/measure.js';
import { rawAggregates } from './overview/raw-aggregates.js';
import { choicesOf, EXPECTED, readsOf, type Read } from './overview/reads.js';
import { simulateCity } from './overview/simulated-city.js';
import { startDatabases } from './run/databases.js';
import { startHttpProcess } from './run/http-process.js';

/** How fast do leaders read over a city's whole history, and does it stay so when the history grows tenfold? */
const [SMALL, LARGE] = ['overview', 'overview_grown'];
const GROWTH = 10;
const MOST_GROWTH = 1.5;
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, projects: { type: 'string' }, only: { type: 'string', default: '' } } });
const PROJECTS = values.projects === undefined ? (values.quick ? 2_000 : 50_000) : Number(values.projects);
const STORIES = values.quick ? 1 : 4;
const TIMES = values.quick ? 20 : 60;
const COMPACT = { style: { head: [], border: [] }, chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } };
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

/** A city of a size, and the application over it as it runs in production. */
interface Size {
  readonly port: number;
  readonly raw: ReadonlyMap<string, number>;
}

async function measure(): Promise<void> {
  const databases = await startDatabases();
  stops.unshift(() => databases.stop());
  const { url, pool } = await databases.create(SMALL);
  await migrate(url);
  const readers = await simulateCity(url, STORIES, say);
  await copied(url, { from: 1, to: PROJECTS, lastFifthRuns: true }, prepareCopies);
  const large = await databases.create(LARGE, SMALL);
  await copied(large.url, { from: PROJECTS + 1, to: GROWTH * PROJECTS, lastFifthRuns: false });
  const reads = readsOf(await choicesOf(pool)).filter(({ name }) => name.includes(values.only));
  const sizes = [await sizeOf(url), await sizeOf(large.url)] as const;
  const ports = sizes.map(({ port }) => port);
  // What a process does for the first time it does slowly.
  for (const read of reads) await timingsOf(ports, read, readers, 1);
  const timings = new Map<Read, readonly Timing[]>();
  for (const read of reads) timings.set(read, await timingsOf(ports, read, readers, TIMES));
  say(readTable(reads, timings));
  say(rawTable(reads, timings, sizes));
}

/** Brings a city to its size. */
async function copied(url: string, copies: Copies, prepare = async (_: Client): Promise<void> => undefined): Promise<void> {
  say(`copies ${copies.from} to ${copies.to} …`);
  const client = await bulkConnection(url);
  try {
    await prepare(client);
    await addCopies(client, copies, say);
  } finally {
    await client.end();
  }
  say(`${await raiseTheAlerts(url)} alerts raised`);
}

async function sizeOf(url: string): Promise<Size> {
  const client = await bulkConnection(url);
  try {
    const { rows } = await client.query<{ size: string }>(`
      select format('%s projects, %s items, %s attempts, %s open, %s', (select count(*) from project), (select count(*) from item), (select count(*) from attempt_statistic),
        (select sum(attempts) from open_rollup where scope_id = 0), pg_size_pretty(pg_database_size(current_database()))) as size`);
    say(rows[0]!.size);
    const raw = await rawAggregates(client);
    const settings = { DATABASE_URL: url, LOG_LEVEL: 'warn', POST_ROOM: '0', EVALUATE: '0', STATISTICS: '1' };
    return { ...(await startHttpProcess(join(projectRoot(), 'dist', 'main.js'), settings, (stop) => stops.unshift(stop))), raw };
  } finally {
    await client.end();
  }
}

function readTable(reads: readonly Read[], timings: ReadonlyMap<Read, readonly Timing[]>): string {
  const table = new Table({ head: ['read over HTTP', 'p50 ms', 'p95 ms', `p50 at ${GROWTH}×`, `p95 at ${GROWTH}×`, 'growth of p50', 'expected p95', ''], ...COMPACT });
  for (const read of reads) {
    const [one, ten] = timings.get(read) as [Timing, Timing];
    const growth = ten.p50 / one.p50;
    const missed = [...(one.p95 > EXPECTED[read.expected] ? ['slow'] : []), ...(growth > MOST_GROWTH ? ['grows'] : [])];
    table.push([read.name, ...[one.p50, one.p95, ten.p50, ten.p95, growth].map((figure) => figure.toFixed(2)), `≤ ${EXPECTED[read.expected]}, growth ≤ ${MOST_GROWTH}`, missed.join(', ')]);
  }
  return table.toString();
}

function rawTable(reads: readonly Read[], timings: ReadonlyMap<Read, readonly Timing[]>, [small, large]: readonly [Size, Size]): string {
  const table = new Table({ head: ['the city this year', 'plain SQL over rows, ms', 'read over HTTP, ms', 'ratio', `ratio at ${GROWTH}×`], ...COMPACT });
  for (const [route, ms] of small.raw) {
    const read = reads.find(({ name }) => name === `${route}, the city this year`);
    if (!read) continue;
    const [one, ten] = timings.get(read)!.map(({ p50 }) => p50) as [number, number];
    table.push([route, ms.toFixed(1), one.toFixed(1), (ms / one).toFixed(1), (large.raw.get(route)! / ten).toFixed(1)]);
  }
  return table.toString();
}

async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
