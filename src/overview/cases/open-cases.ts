import { Injectable } from '@nestjs/common';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { countDays } from '../../core/clock/day-count.js';
import { lightOf } from '../../core/clock/light-of.js';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { Light } from '../../core/clock/light.js';
import { plainDay } from '../../core/words/written-day.js';
import type { Titles } from '../../core/workflow/definition.js';
import { WorkflowStore } from '../../workflows/workflow-store.js';
import type { AskedPage } from '../asked/filter.dto.js';
import type { Selection } from '../asked/selection.js';
import { attemptCase, type AttemptRow, type NamedAttempt } from './attempt-rows.js';
import type { NamedCase } from './case-names.js';
import { CaseReader, type CaseSearch } from './case-reader.js';
import type { OpenCaseDto, OpenState } from './open-case.dto.js';
import { countedDays } from './counted-days.js';

/** What a list of open cases says of each. */
export type Telling = (row: NamedAttempt, today: CivilDate, calendar: WorkingCalendar) => { readonly days: number; readonly why: Titles };

/** Lists of open items. Days are counted as on the project's page: by the calendar of its workflow, in the item's unit. */
@Injectable()
export class OpenCases {
  constructor(
    private readonly reader: CaseReader,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
  ) {}

  async list(search: CaseSearch, page: AskedPage, selection: Selection, tell: Telling): Promise<{ cases: OpenCaseDto[]; next: string | null }> {
    const { rows, next } = await this.reader.read<AttemptRow>(search, page);
    const calendars = await Promise.all(rows.map((row) => this.calendarOf(row)));
    return { cases: rows.map((row, at) => openCase(row, selection, tell(row, selection.today, calendars[at]!))), next };
  }

  private async calendarOf({ workflow, workflowVersion }: NamedCase): Promise<WorkingCalendar> {
    const found = await this.workflows.find(workflow, workflowVersion);
    return this.calendars.get(found?.definition.calendar ?? COUNTRY_CALENDAR);
  }
}

function openCase(row: NamedAttempt, selection: Selection, told: ReturnType<Telling>): OpenCaseDto {
  return { ...attemptCase(row, selection), state: row.state as OpenState, light: openLight(row, selection.today), pauseDueOn: row.pauseDueOn, ...told };
}

/** Before acceptance an item is grey; then as on the project's page. */
export function openLight({ state, dueOn, warnOn }: Pick<AttemptRow, 'state' | 'dueOn' | 'warnOn'>, today: CivilDate): Light {
  if (state === 'submitted' || state === 'supplementing') return 'grey';
  return lightOf({ stopped: false, paused: state === 'paused', late: dueOn !== null && dueOn < today, warnOn }, today);
}

export const tellOverdue: Telling = ({ dueOn, unit }, today, calendar) => {
  const days = countDays(unit, calendar, dueOn!, today);
  const counted = countedDays(days, unit);
  const due = plainDay(dueOn!);
  return { days, why: { zh: `到期日 ${due.zh}，已超 ${counted.zh}`, en: `Due on ${due.en}, ${counted.en} over` } };
};

export const tellNearDue: Telling = ({ dueOn, unit }, today, calendar) => {
  const days = countDays(unit, calendar, today, dueOn!);
  const counted = countedDays(days, unit);
  const due = plainDay(dueOn!);
  const why = dueOn === today ? { zh: `今天（${due.zh}）到期`, en: `Due today (${due.en})` } : { zh: `到期日 ${due.zh}，还剩 ${counted.zh}`, en: `Due on ${due.en}, ${counted.en} left` };
  return { days, why };
};

export const tellPausedBeyond: Telling = ({ pauseDueOn }, today, calendar) => {
  const days = calendar.workingDaysBetween(pauseDueOn!, today);
  const counted = countedDays(days, 'working-day');
  const due = plainDay(pauseDueOn!);
  return { days, why: { zh: `暂停应于${due.zh}结束，已超 ${counted.zh}`, en: `The pause was expected to end on ${due.en}, ${counted.en} ago` } };
};

export const tellWork: Telling = ({ state, submittedOn, acceptedOn, dueOn, pauseDueOn }, today, calendar) => {
  const days = calendar.workingDaysBetween(acceptedOn ?? submittedOn, today);
  const { zh, en } = countedDays(days, 'working-day');
  switch (state) {
    case 'submitted':
      return { days, why: { zh: `申报已 ${zh}，须于${plainDay(dueOn!).zh}前受理`, en: `Submitted ${en} ago, to be accepted by ${plainDay(dueOn!).en}` } };
    case 'supplementing':
      return { days, why: { zh: `申报已 ${zh}，等待补正`, en: `Submitted ${en} ago, waiting for what is missing` } };
    case 'paused':
      return { days, why: { zh: `受理已 ${zh}，暂停计时，预计${plainDay(pauseDueOn!).zh}恢复`, en: `Accepted ${en} ago, paused until ${plainDay(pauseDueOn!).en} as expected` } };
    default:
      return { days, why: { zh: `受理已 ${zh}，到期日 ${plainDay(dueOn!).zh}`, en: `Accepted ${en} ago, due on ${plainDay(dueOn!).en}` } };
  }
};
