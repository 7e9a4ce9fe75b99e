import { ITEM_EVENT_TYPES } from '../../src/core/workflow/event.js';
import type { TestApp } from '../api/test-app.js';
import { publish } from '../api/registered-project.js';
import { instantOf } from '../core/workflow/decide-life.js';
import { checkReading } from './check-reading.js';
import { checkTimeline } from './check-timeline.js';
import { lastMoment, moveTo, setOut } from './journey.js';
import { readPage } from './page.js';
import { shippedDefinition } from './shipped-definition.js';
import { type Stories, walk } from './walk.js';

const DAY = 24 * 3_600_000;
const SIX_WEEKS = 42 * DAY;

/** Everything that can be done about an item, in alphabetical order. */
export const EVERY_DEED = ITEM_EVENT_TYPES.map((type) => type.replace('item.', '')).sort();

/**
 * Takes a project through a shipped workflow, from filing to acceptance and by the right people, and holds what can be read
 * of it on the way, at the end and long after against the oracle. Answers what the page says in the end.
 */
export async function travel(app: TestApp, key: string, officeTime: string, stories: Stories) {
  await publish(app, key);
  const journey = await setOut(app, shippedDefinition(key), instantOf(officeTime));
  await walk(journey, stories);
  await checkTimeline(journey);
  const end = lastMoment(journey);
  await checkReading(journey, end);
  moveTo(app, end + SIX_WEEKS);
  await checkReading(journey, end + SIX_WEEKS);
  const page = await readPage(app, 'leader', journey.id);
  const items = page.stages.flatMap((stage) => stage.items);
  return {
    status: page.status,
    clocks: page.clocks,
    targets: Object.fromEntries(page.targets.map(({ key, fromOn, toOn, usedDays, savedDays, met }) => [key, { fromOn, toOn, usedDays, savedDays, met }])),
    /** What was done on the way, each kind once. */
    deeds: [...new Set(journey.sent.map(({ event }) => event.type.replace('item.', '')))].sort(),
    lateEntries: journey.sent.filter(({ effectiveAt, recordedAt }) => effectiveAt < recordedAt - DAY).length,
    item(wanted: string) {
      const { status, attempt, acceptedOn, dueOn, decidedOn, usedDays, extended, late, provisional } = items.find(({ key: own }) => own === wanted)!;
      return { status, attempt, acceptedOn, dueOn, decidedOn, usedDays, extended, late, provisional };
    },
  };
}
