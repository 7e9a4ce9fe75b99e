import { createPool } from '../../src/database/data-source.js';
import { floorLane } from '../floor/floor-lane.js';
import { turnsOf } from '../floor/turns-of.js';
import { workflowOf } from '../workload/definition.js';
import { scriptOf } from '../workload/script.js';
import { drive, walkIn, type Lane } from './drive.js';
import { httpLane } from './http-lane.js';
import type { Answer, Order, Report, SenderSettings } from './orders.js';
import { Rotation } from './rotation.js';

/** A process that sends events and does nothing else, so that it takes no time from what it measures but its own. */
const SCRIPTS = 16;
const LANES_TO_WALK_IN = 16;

const settings = JSON.parse(process.argv[2]!) as SenderSettings;
const definition = workflowOf(settings.itemsPerProject);
const scripts = Array.from({ length: SCRIPTS }, (_, seed) => scriptOf(definition, seed));
const rotation = new Rotation(SCRIPTS, scripts[0]!.length);
const openLane = await laneOpener();
const lanes: Lane[] = [];
let introduced = 0;

process.on('message', (order: Order) => {
  obey(order).then(
    (report) => answer({ report }),
    (fault: unknown) => answer({ fault: (fault as Error).stack ?? String(fault) }),
  );
});
process.once('disconnect', () => process.exit());

function answer(content: Answer): void {
  process.send!(content);
}

async function obey(order: Order): Promise<Report> {
  if (order.do === 'slice') {
    const slice = await drive(lanesFor(order.concurrency), rotation, order.ms);
    return { events: slice.events, slice, stepsLeft: rotation.stepsLeft };
  }
  const walks = order.ids.map((id) => {
    introduced += 1;
    const now = introduced <= settings.openProjects;
    return { id, now, steps: now ? 1 + (introduced % settings.startSteps) : 1 };
  });
  const events = await walkIn(lanesFor(LANES_TO_WALK_IN), rotation, walks);
  return { events, slice: null, stepsLeft: rotation.stepsLeft };
}

function lanesFor(concurrency: number): readonly Lane[] {
  while (lanes.length < concurrency) lanes.push(openLane());
  return lanes.slice(0, concurrency);
}

async function laneOpener(): Promise<() => Lane> {
  const { target } = settings;
  if (target.kind === 'http') return () => httpLane(target.port, target.tokens, scripts);
  const turns = scripts.map((script) => turnsOf(definition, script));
  const lane = await floorLane(createPool(target.url, target.connections), turns);
  return () => lane;
}
