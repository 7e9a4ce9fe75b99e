import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ItemJourney } from './item-journey.js';
import { itemWaits, type WaitKind } from './item-waits.js';
import type { TravelledProject } from './span-ledger.js';

/** What the end of a span was waiting for at a time. */
export interface ChainLink {
  readonly item: string;
  /** 0 before the item's first submission. */
  readonly attempt: number;
  readonly kind: WaitKind;
  /** Of a pause. */
  readonly ground: string | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Working days. */
  readonly days: number;
}

/** What a chain leads back from: an item, on the day of the second event (or today), to the day of the first. */
export interface ChainSpan {
  readonly fromOn: CivilDate | null;
  readonly toOn: CivilDate | null;
  /** The index of the item whose step the second event was. */
  readonly endedBy: number | null;
}

/**
 * The chain of waits that led to the end of a span, oldest first: from the item that ended it back through each item to the
 * prerequisite that opened its way last. It covers the span without gaps, so that its days add up to the working days of the
 * span. Empty before a span has begun or ended.
 */
export function criticalChain({ workflow, journeys }: Omit<TravelledProject, 'state'>, { fromOn, toOn, endedBy }: ChainSpan, calendar: WorkingCalendar): readonly ChainLink[] {
  if (fromOn === null || toOn === null) return [];
  const links: ChainLink[] = [];
  let until = toOn;
  const add = (link: Omit<ChainLink, 'from' | 'to' | 'days'>, from: CivilDate | null) => {
    const start = from === null || from < fromOn ? fromOn : from;
    if (start >= until) return;
    links.push({ ...link, from: start, to: until, days: calendar.workingDaysBetween(start, until) });
    until = start;
  };
  for (let index = endedBy; index !== null && until > fromOn; ) {
    const journey: ItemJourney = journeys[index]!;
    for (const { from, to: _, ...wait } of itemWaits(journey).toReversed()) add({ item: journey.key, ...wait }, from);
    const before: ItemJourney | null = journey.waitedFor === null ? null : journeys[journey.waitedFor]!;
    index = before === null ? null : before.index;
    if (before?.waived) {
      const approved = lastApproved(workflow.items[journey.index]!.prerequisites.map((at) => journeys[at]!), before.opensOn!);
      add({ item: before.key, attempt: 0, kind: 'follow-on', ground: null }, approved?.opensOn ?? null);
      index = approved?.index ?? null;
    }
  }
  return links.reverse();
}

/** What an item waited for besides a prerequisite that was waived on this day: the one that was approved last before that. */
function lastApproved(prerequisites: readonly ItemJourney[], waivedOn: CivilDate): ItemJourney | null {
  let last: ItemJourney | null = null;
  for (const journey of prerequisites) {
    if (journey.waived || journey.opensOn === null || journey.opensOn > waivedOn) continue;
    if (last === null || journey.opensOn > last.opensOn!) last = journey;
  }
  return last;
}
