import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { lightOf } from '../core/clock/light-of.js';
import { PARTS_BY_EVENT } from '../core/workflow/actors.js';
import type { CompiledItem, CompiledWorkflow } from '../core/workflow/compile.js';
import type { EventTime, ItemEventType } from '../core/workflow/event.js';
import type { ItemState } from '../core/workflow/state.js';
import { playsPart } from '../people/plays-part.js';
import type { Principal } from '../people/principal.js';
import { readItem } from '../projects/item-reading.js';
import type { InboxEntryDto } from './inbox.dto.js';
import type { InboxRow } from './inbox-statements.js';
import { readyAt } from './ready-at.js';

/** The day and the calendar that an entry is read by. */
export interface ReadingTime {
  readonly calendar: CalendarInForce;
  readonly today: CivilDate;
  readonly officeDay: EventTime['officeDay'];
}

/** An entry as the person sees it today. Its clock is read as on the project's page. */
export function inboxEntry(principal: Principal, row: InboxRow, workflow: CompiledWorkflow, time: ReadingTime): InboxEntryDto {
  const { task, project } = row;
  const item = workflow.items[workflow.indexOf.get(row.item)!]!;
  const state = stateOf(row);
  const { key, title, department } = item.definition;
  const stage = workflow.definition.stages[item.stageIndex]!;
  return {
    project,
    item: { key, title, department, status: state.status, attempt: state.attempt, stage: stage.key },
    task,
    ...(state.status === 'submitted' ? acceptanceCountdown(row, time) : clockOf(row, item, state, time)),
    waitingSince: waitingSince(row, item, time),
    allowedEvents: allowedEvents(principal, row, item, state, stage.leadDepartment),
  };
}

type Countdown = Pick<InboxEntryDto, 'dueOn' | 'leftDays' | 'unit' | 'light' | 'provisional'>;

function clockOf({ actBy }: InboxRow, { definition }: CompiledItem, state: ItemState, { calendar, today }: ReadingTime): Countdown {
  const { leftDays, light, provisional } = readItem(definition, state, calendar, today);
  return { dueOn: actBy, leftDays, unit: definition.promised.unit, light, provisional: actBy === null ? false : provisional || calendar.isProvisional(actBy) };
}

/** Before acceptance no clock of the item runs, but the department has its days to accept it (行政许可法 art. 32). */
function acceptanceCountdown({ actBy, state }: InboxRow, { calendar, today }: ReadingTime): Countdown {
  const dueOn = actBy!;
  const late = dueOn < today;
  return {
    dueOn,
    leftDays: late ? -calendar.workingDaysBetween(dueOn, today) : calendar.workingDaysBetween(today, dueOn),
    unit: 'working-day',
    light: lightOf({ stopped: false, paused: false, late, warnOn: dueOn }, today),
    provisional: calendar.isProvisionalSpan(state.acceptancePeriodFrom!, dueOn),
  };
}

function waitingSince({ task, state, ledger, actBy, lastEvents, registeredAt }: InboxRow, item: CompiledItem, { today, officeDay }: ReadingTime): CivilDate {
  if (state.status === 'submitted') return state.acceptancePeriodFrom!;
  if (task === 'resume') return actBy! < today ? actBy! : ledger.findLast(({ kind }) => kind === 'paused')!.on;
  if (task === 'decide' || task === 'chase') return state.acceptedOn!;
  if (task !== 'submit') return officeDay(state.lastEventAt!);
  return officeDay(readyAt(item.definition, { lastEvents, registeredAt }));
}

function allowedEvents(principal: Principal, { agentId, project }: InboxRow, item: CompiledItem, state: ItemState, leadDepartment: string): readonly ItemEventType[] {
  const scene = { park: project.park, agentId, department: item.definition.department, leadDepartment };
  return item.takes(state).filter((type) => PARTS_BY_EVENT[type].some((part) => playsPart(principal, part, scene)));
}

function stateOf({ state, ledger }: InboxRow): ItemState {
  return { ...state, ledgers: Array.from({ length: state.attempt }, (_, at) => (at === state.attempt - 1 ? ledger : [])) };
}
