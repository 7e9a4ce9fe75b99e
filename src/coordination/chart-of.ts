import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import { addDays, daysBetween, type CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { ClockLedger } from '../core/clock/ledger.js';
import { expectedPauseEnd } from '../core/clock/pause-overrun.js';
import { runningSegments } from '../core/clock/segments.js';
import { stoppedOn } from '../core/clock/stopped-on.js';
import { pauseStretches } from '../core/compression/pause-stretches.js';
import type { CompiledItem } from '../core/workflow/compile.js';
import type { PauseGround } from '../core/workflow/definition.js';
import { outlookOf, type Outlook } from '../core/workflow/outlook.js';
import { currentLedger } from '../core/workflow/state.js';
import { calendarOf, readItem } from '../projects/item-reading.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import type { BarDto, ChartAttemptDto, ChartDto, ChartItemDto, PausedBarDto } from './chart.dto.js';

export interface ChartDay {
  readonly today: CivilDate;
  readonly officeDay: (epochMillis: number) => CivilDate;
}

/** The coordination chart (统筹图) of a project: what has been, what is promised, and where it leads to if promises are kept. */
export function chartOf(project: LoadedProject, calendar: CalendarInForce, { today, officeDay }: ChartDay): ChartDto {
  const { workflow, state } = project;
  const outlook = outlookOf(workflow, state, { today, officeDay }, calendar);
  const stages = workflow.definition.stages.map(({ key, title, leadDepartment }, at): ChartDto['stages'][number] => {
    const { status, endedAt } = state.stages[at]!;
    const ahead = outlook.stages[at] ?? null;
    return {
      key, title, leadDepartment, status,
      startOn: ahead?.startOn ?? null,
      finishOn: ahead?.finishOn ?? null,
      endedOn: endedAt === null ? null : officeDay(endedAt),
      items: workflow.items.filter(({ stageIndex }) => stageIndex === at).map((item) => chartItem(project, item, { outlook, calendar, today })),
    };
  });
  const span = spanOf(stages, [officeDay(project.registeredAt), state.endedAt === null ? today : officeDay(state.endedAt)]);
  return { today, ...span, finishOn: outlook.finishOn, ...daysOf(span, calendar), stages };
}

interface ItemScene {
  readonly outlook: Outlook;
  readonly calendar: CalendarInForce;
  readonly today: CivilDate;
}

function chartItem({ state }: LoadedProject, { index, definition }: CompiledItem, { outlook, calendar, today }: ItemScene): ChartItemDto {
  const item = state.items[index]!;
  const clock = readItem(definition, item, calendar, today);
  const ahead = outlook.items[index] ?? null;
  const accepted = currentLedger(item)[0]?.on ?? null;
  return {
    key: definition.key,
    title: definition.title,
    department: definition.department,
    status: item.status,
    attempt: item.attempt,
    light: clock.light,
    conditional: definition.when !== null,
    milestone: definition.milestone,
    after: definition.after,
    advisedAfter: definition.advisedAfter,
    critical: ahead?.critical ?? false,
    submittedOn: item.submittedOn,
    acceptedOn: item.acceptedOn,
    decidedOn: item.decidedOn,
    dueOn: clock.dueOn,
    late: clock.late,
    provisional: clock.provisional || (ahead?.provisional ?? false),
    promised: accepted !== null && clock.dueOn !== null ? { from: accepted, to: clock.dueOn } : null,
    planned: ahead && { from: ahead.startOn, to: ahead.finishOn },
    attempts: item.ledgers.flatMap((ledger, at) => (ledger.length > 0 ? [chartAttempt(ledger, at + 1, calendarOf(ledger, calendar))] : [])),
  };
}

function chartAttempt(ledger: ClockLedger, attempt: number, calendar: WorkingCalendar): ChartAttemptDto {
  const pauses = ledger.filter((entry) => entry.kind === 'paused');
  return {
    attempt,
    segments: runningSegments(ledger).map(({ start, end }) => ({ from: start, to: end })),
    pauses: pauseStretches(ledger).map(({ start, end, ground }): PausedBarDto => {
      const { expectedDays } = pauses.find((pause) => pause.on === start && pause.ground === ground)!;
      return { from: start, to: end, ground: ground as PauseGround, expectedTo: expectedPauseEnd(start, expectedDays, calendar) };
    }),
    endedOn: stoppedOn(ledger),
  };
}

/** From the first day that something in the chart has to the last. */
function spanOf(stages: ChartDto['stages'], always: readonly CivilDate[]): BarDto {
  const days = [...always];
  for (const { startOn, finishOn, items } of stages) {
    days.push(...[startOn, finishOn].flatMap((day) => day ?? []));
    for (const { submittedOn, decidedOn, promised, planned, attempts } of items) {
      days.push(...[submittedOn, decidedOn, promised?.to, planned?.from, planned?.to].flatMap((day) => day ?? []));
      for (const { segments, pauses } of attempts) {
        days.push(...[...segments, ...pauses].flatMap(({ from, to }) => [from, to ?? from]), ...pauses.map(({ expectedTo }) => expectedTo));
      }
    }
  }
  return { from: days.reduce((first, day) => (day < first ? day : first)), to: days.reduce((last, day) => (day > last ? day : last)) };
}

function daysOf({ from, to }: BarDto, calendar: WorkingCalendar): Pick<ChartDto, 'restDays' | 'provisionalFrom'> {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  return {
    restDays: days.filter((day) => !calendar.isWorkingDay(day)),
    provisionalFrom: days.find((day) => calendar.isProvisional(day)) ?? null,
  };
}
