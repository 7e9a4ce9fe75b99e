import { fileURLToPath } from 'node:url';
import { seedPeople, seedProjects } from '../baseline/seed.js';
import { copyProject, rowsOf } from '../workload/copies.js';
import type { Databases } from './databases.js';
import { startHttpProcess } from './http-process.js';
import { prepareDatabase, startOurApplication } from './our-side.js';
import type { Plan } from './plan.js';
import { Side } from './side.js';

const BASELINE = fileURLToPath(new URL('../baseline/main.js', import.meta.url));
/** On two cores more connections make the floor slower. */
const FLOOR_CONNECTIONS = 6;
/** Few, so that in the little that it gets done they pass through their whole lives, as those of the others do. */
const TYPICAL = { openProjects: 48, startSteps: 48 };

export interface Sides {
  readonly floor: Side;
  readonly ours: Side;
  /** Ours again, with projects of 60 items. */
  readonly larger: Side;
  readonly typical: Side;
}

/** Starts everybody, each over a database of its own on the same server; `atEnd` is told how to stop what has been started. */
export async function startSides(databases: Databases, { openProjects }: Plan, atEnd: (stop: () => Promise<void>) => void): Promise<Sides> {
  const our = await databases.create('ours');
  await prepareDatabase(our.url, [24, 60]);
  const floors = await databases.create('floor', 'ours');
  const typicals = await databases.create('typical');
  const application = await startOurApplication(our.url, atEnd);
  const baseline = await startHttpProcess(BASELINE, { DATABASE_URL: typicals.url }, atEnd);
  const registered = { 24: await rowsOf(our.pool, await application.register(24)), 60: await rowsOf(our.pool, await application.register(60)) };
  const walk = { openProjects, startSteps: 12 };
  const { port, tokens } = application;
  const oursOf = (name: string, items: 24 | 60) =>
    new Side({
      ...walk, name, itemsPerProject: items, pool: our.pool, target: { kind: 'http', port, tokens },
      supply: (count) => copyProject(our.pool, registered[items], count),
    });
  const floor = new Side({
    ...walk, name: 'floor', itemsPerProject: 24, pool: floors.pool,
    target: { kind: 'floor', url: floors.url, connections: FLOOR_CONNECTIONS },
    supply: (count) => copyProject(floors.pool, registered[24], count),
  });
  const typical = new Side({
    ...TYPICAL, name: 'typical', itemsPerProject: 24, pool: typicals.pool,
    target: { kind: 'http', port: baseline.port, tokens: await seedPeople(typicals.pool) },
    supply: (count) => seedProjects(typicals.pool, count),
  });
  const sides = { floor, ours: oursOf('ours', 24), larger: oursOf('ours, 60 items', 60), typical };
  atEnd(async () => Object.values(sides).forEach((side) => side.stop()));
  return sides;
}
