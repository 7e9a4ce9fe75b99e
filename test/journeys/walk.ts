import type { ItemDefinition } from '../../src/core/workflow/definition.js';
import { type Happened, oracleEarliest, oracleEnd, oracleItems, oracleStatus } from '../core/workflow/decide-oracle.js';
import { checkReading } from './check-reading.js';
import { type Journey, lastMoment, logOf, moveTo, tell } from './journey.js';
import { type Deed, deedsOf, eventFor, plainStory } from './story.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const EVENTS_BETWEEN_CHECKS = 10;

/** What is done about single items; the others have a plain story. */
export type Stories = Readonly<Record<string, string>>;

interface Planned {
  readonly item: ItemDefinition;
  readonly deed: Deed;
  readonly effectiveAt: number;
  readonly recordedAt: number;
}

/**
 * Walks the project to its end, all items side by side wherever no hard edge forbids it. Every few events the page is read on
 * a day between two of them and held against the oracle.
 */
export async function walk(journey: Journey, stories: Stories): Promise<void> {
  const { app, definition } = journey;
  const items = oracleItems(definition);
  const unknown = Object.keys(stories).filter((key) => items.every((item) => item.key !== key));
  if (unknown.length > 0) throw new Error(`stories of items that are not there: ${unknown.join(', ')}`);
  const left = new Map(items.map((item) => [item.key, deedsOf(stories[item.key] ?? plainStory(item))]));
  for (let log = logOf(journey); oracleEnd(definition, log).status === 'active'; log = logOf(journey)) {
    const next = nextDeed(journey, log, items, left);
    if (!next) throw new Error('nothing is left to do, and the project has not ended');
    if (journey.sent.length % EVENTS_BETWEEN_CHECKS === 0) {
      moveTo(app, (lastMoment(journey) + next.recordedAt) / 2);
      await checkReading(journey, (lastMoment(journey) + next.recordedAt) / 2);
    }
    await tell(journey, eventFor(next.item, next.deed, journey.sent.length + 1), next.effectiveAt, next.recordedAt);
    left.get(next.item.key)!.shift();
  }
}

function nextDeed(journey: Journey, log: readonly Happened[], items: readonly ItemDefinition[], left: ReadonlyMap<string, Deed[]>): Planned | undefined {
  const possible = items.flatMap((item): Planned[] => {
    const deed = left.get(item.key)![0];
    if (!deed || (oracleStatus(log, item) === 'waiting' && deed.type !== 'item.waived')) return [];
    const effectiveAt = Math.max(journey.registeredAt, oracleEarliest(log, [item.key, ...item.after])) + deed.wait * DAY + 7 * MINUTE;
    return [{ item, deed, effectiveAt, recordedAt: Math.max(lastMoment(journey), effectiveAt + deed.late * DAY) }];
  });
  return possible.sort((a, b) => a.recordedAt - b.recordedAt)[0];
}
