import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../application.js';
import { readDemoEnv } from '../config/demo-env.js';
import { projectRoot } from '../config/project-root.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { RebuildDeadlines } from '../deadlines/rebuild/rebuild-deadlines.js';
import { RebuildOrderDeadlines } from '../orders/rebuild-order-deadlines.js';
import { startEmbeddedServer } from '../database/embedded/server.js';
import { migrate } from '../database/migrate.js';
import { CheckStatistics } from '../statistics/check/check-statistics.js';
import { Reckoner } from '../statistics/reckoner.js';
import { OfficeClock } from '../time/office-clock.js';
import { workflowsFolder } from '../workflows/definition-files.js';
import { publishFolder } from '../workflows/publish-folder.js';
import { PublishWorkflow } from '../workflows/publish-workflow.js';
import { closeQuietly } from './close-quietly.js';
import { assertFreeAddress } from './free-address.js';
import { interrupted } from './interruption.js';
import { beginAnew, markSeeded, seededOn } from './seeding/demo-database.js';
import { seedCity } from './seeding/seed-city.js';
import { say } from './terminal/say.js';
import { showProgress } from './terminal/show-progress.js';
import { welcome } from './terminal/welcome.js';

const SEED = 'demo';
const NOT_YET_KNOWN = 'postgres://postgres@127.0.0.1/approvals';

export interface DemoStart {
  readonly reset: boolean;
  readonly signal: AbortSignal;
}

/** Starts everything, serves until it is interrupted, and stops everything. */
export async function runDemo({ reset, signal }: DemoStart): Promise<void> {
  await assertFreeAddress(readDemoEnv(NOT_YET_KNOWN));
  signal.throwIfAborted();
  const dataDirectory = join(projectRoot(), '.data', 'demo');
  const server = await startEmbeddedServer({ dataDirectory, durable: true, onProgress: (line) => say(`${line} …`) });
  try {
    signal.throwIfAborted();
    const storyEnd = (reset ? null : await seededOn(server.url)) ?? (await seed(server.url, signal));
    signal.throwIfAborted();
    await serve(server.url, storyEnd, signal);
  } finally {
    await server.stop();
  }
}

/** Answers the day that the story of the city has come to. */
async function seed(url: string, signal: AbortSignal): Promise<CivilDate> {
  await beginAnew(url);
  await migrate(url);
  // Past days pass quickly: what the schedules do is done by the story itself.
  const app = await createApplication({ ...readDemoEnv(url), evaluate: false, postRoom: false, statistics: false });
  const progress = showProgress();
  try {
    await app.init();
    const today = app.get(OfficeClock).today();
    await seedCity(app, { seed: SEED, today, signal, onProgress: progress.update });
    progress.stop();
    await app.get(Reckoner).run();
    await seedingHolds(app);
    await markSeeded(url, today);
    return today;
  } finally {
    progress.stop();
    await closeQuietly(app);
  }
}

/** Nine months of turns have left every deadline where reckoning it from the ledgers puts it, and leaders see figures of all of them. */
async function seedingHolds(app: NestFastifyApplication): Promise<void> {
  const { projects, found } = await app.get(RebuildDeadlines).run({ fix: false });
  if (found.length > 0) throw new Error(`the deadlines of ${found.length} projects are not what their ledgers say`);
  const ofOrders = await app.get(RebuildOrderDeadlines).run({ fix: false });
  if (ofOrders.found.length > 0) throw new Error(`the deadlines of ${ofOrders.found.length} orders are not what the orders say`);
  say(`期限核对无误 · Deadlines reckoned anew for ${projects} projects and ${ofOrders.orders} orders: no differences`);
  const { due, rows, rollups } = await app.get(CheckStatistics).run({ rebuild: false });
  if (due + rows.length + rollups.length > 0) throw new Error(`the statistics of ${due + rows.length} projects and ${rollups.length} rollups are not what the histories say`);
}

async function serve(url: string, storyEnd: CivilDate, signal: AbortSignal): Promise<void> {
  await migrate(url);
  const env = readDemoEnv(url);
  const app: NestFastifyApplication = await createApplication(env);
  try {
    await app.init();
    await publishFolder(workflowsFolder(), app.get(PublishWorkflow), null);
    await app.listen(env.port, env.host);
    say(await welcome(app, await app.getUrl(), storyEnd));
    await interrupted(signal);
  } finally {
    await closeQuietly(app);
  }
}
