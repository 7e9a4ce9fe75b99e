import type { ChartItem } from '../../../api/project-readings.js';
import type { DayAxis } from './day-axis.js';

export type BarKind = 'waited' | 'planned' | 'promised' | 'running' | 'late' | 'paused' | 'pause-ahead';

export interface Bar {
  readonly kind: BarKind;
  readonly x: number;
  readonly width: number;
  /** Of an attempt before the running one. */
  readonly past: boolean;
}

export interface ItemBars {
  readonly bars: readonly Bar[];
  /** Where the item begins and ends, to which arrows lead; null where it has no days. */
  readonly from: number | null;
  readonly to: number | null;
  /** Where all of its bars have ended. */
  readonly right: number | null;
  /** The due day, where it is known. */
  readonly due: number | null;
}

const SMALLEST = 3;

/**
 * The bars of an item, in the order in which they are drawn. The day of an event does not count: a bar begins in the middle of
 * it and goes to the end of its last day. What is open goes on until today, or until the project has ended.
 */
export function itemBars(item: ChartItem, axis: DayAxis, until: string): ItemBars {
  const bar = (kind: BarKind, from: string, to: string, past = false): Bar => {
    const x = axis.middleOf(from);
    return { kind, x, width: Math.max(SMALLEST, axis.endOf(to) - x), past };
  };
  const { promised, planned, attempts, submittedOn, acceptedOn } = item;
  const isOpen = item.decidedOn === null && attempts.at(-1)?.endedOn == null;
  const bars: Bar[] = [];
  if (planned && isOpen && planned.to > until) bars.push(bar('planned', attempts.length > 0 && planned.from < until ? until : planned.from, planned.to));
  if (promised) bars.push(bar('promised', promised.from, promised.to));
  if (submittedOn !== null && item.status !== 'waived') {
    const end = acceptedOn ?? (isOpen ? until : submittedOn);
    if (end > submittedOn) bars.push(bar('waited', submittedOn, end));
  }
  for (const { attempt, segments, pauses } of attempts) {
    const past = attempt < item.attempt;
    for (const { from, to, expectedTo } of pauses) {
      bars.push(bar('paused', from, to ?? until, past));
      if (to === null && expectedTo > until) bars.push(bar('pause-ahead', until, expectedTo));
    }
    for (const { from, to } of segments) bars.push(...runningBars(bar, from, to ?? until, past ? null : item.dueOn, past));
  }
  const own = bars.filter(({ past }) => !past);
  const lived = own.filter(({ kind }) => isOpen || kind === 'running' || kind === 'late');
  return {
    bars,
    from: own.length > 0 ? Math.min(...own.map(({ x }) => x)) : null,
    to: rightOf(lived),
    right: rightOf(bars),
    due: promised ? axis.endOf(promised.to) : null,
  };
}

function rightOf(bars: readonly Bar[]): number | null {
  return bars.length > 0 ? Math.max(...bars.map(({ x, width }) => x + width)) : null;
}

/** What lies beyond the due day is late. */
function runningBars(bar: (kind: BarKind, from: string, to: string, past?: boolean) => Bar, from: string, to: string, dueOn: string | null, past: boolean): Bar[] {
  if (dueOn === null || to <= dueOn) return [bar('running', from, to, past)];
  if (from >= dueOn) return [bar('late', from, to, past)];
  const inTime = bar('running', from, dueOn, past);
  const all = bar('late', from, to, past);
  const late = inTime.x + inTime.width;
  return [inTime, { ...all, x: late, width: all.x + all.width - late }];
}
