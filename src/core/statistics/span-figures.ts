import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { stoppedOn } from '../clock/stopped-on.js';
import { type ChainLink, criticalChain } from '../compression/critical-chain.js';
import { type MeasuredSpan, measuredSpans } from '../compression/measured-span.js';
import { spanLedger, type SpanLedger, type TravelledProject } from '../compression/span-ledger.js';
import type { EventTime } from '../workflow/event.js';
import type { ProjectState } from '../workflow/state.js';

/** A target or stage that is over, with what it really waited for. */
export interface SpanFigures {
  readonly ledger: SpanLedger;
  /** Of a target; none of a stage. */
  readonly waits: readonly ChainLink[];
}

/**
 * The targets whose second event has happened, and the stages that have ended and on whose items no clock is open any more:
 * until then their days grow with today, as on the project's page. They are read by the calendar in force, as there.
 */
export function spanFigures(project: TravelledProject, calendar: WorkingCalendar, officeDay: EventTime['officeDay']): readonly SpanFigures[] {
  const { workflow, state } = project;
  return measuredSpans(workflow, state, officeDay, ANY_DAY).flatMap((span): SpanFigures[] => {
    if (span.fromOn === null || span.toOn === null) return [];
    if (span.kind === 'target') return [{ ledger: spanLedger(project, span, calendar), waits: criticalChain(project, span, calendar) }];
    const until = lastDay(state, span, span.toOn);
    return until === null ? [] : [{ ledger: spanLedger(project, { ...span, until }, calendar), waits: [] }];
  });
}

/** What has happened does not depend on today. */
const ANY_DAY = '2000-01-01' as CivilDate;

/** The day on which the stage ended or the last clock of its items stopped, whichever is later; null while a clock is open. */
function lastDay(state: ProjectState, { clocks }: MeasuredSpan, endedOn: CivilDate): CivilDate | null {
  let last = endedOn;
  for (const ledger of clocks.flatMap((index) => state.items[index]!.ledgers)) {
    if (ledger.length === 0) continue;
    const stopped = stoppedOn(ledger);
    if (stopped === null) return null;
    if (stopped > last) last = stopped;
  }
  return last;
}
