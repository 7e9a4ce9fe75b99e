import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { expectedPauseEnd } from '../core/clock/pause-overrun.js';
import { approvalDays } from '../core/compression/approval-days.js';
import { projectClocks } from '../core/compression/project-clocks.js';
import { targetUse } from '../core/compression/target-use.js';
import { GROUND_WORDS } from '../core/words/pause-grounds.js';
import type { CompiledItem } from '../core/workflow/compile.js';
import type { PauseGround, Titles } from '../core/workflow/definition.js';
import { outlookOf, type Outlook } from '../core/workflow/outlook.js';
import { opensTheWay } from '../core/workflow/state.js';
import { targetEventOn } from '../core/workflow/target-event.js';
import type { Language } from '../http/language.js';
import { readItem } from '../projects/item-reading.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import type { ApplicantPageDto, SeenItemDto } from './applicant-page.dto.js';
import { itemTurn, openPause, WHO, type ItemTurn } from './item-turn.js';

/** What of a project's history an applicant is told, by the key of the item. */
export interface ItemSayings {
  /** Of the last request for supplements. */
  readonly missing: readonly string[];
  readonly decisionNumber: string | null;
  readonly certificateNumber: string | null;
}

export interface PageScene {
  readonly language: Language;
  readonly today: CivilDate;
  readonly calendar: CalendarInForce;
  readonly officeDay: (epochMillis: number) => CivilDate;
  readonly park: Titles;
  readonly departments: ReadonlyMap<string, Titles>;
  readonly sayings: ReadonlyMap<string, ItemSayings>;
}

/** A project as its applicant sees it: where it stands and whose turn it is, of departments only, never of persons. */
export function pageOf(project: LoadedProject, scene: PageScene): ApplicantPageDto {
  const { language, today, calendar, officeDay } = scene;
  const { workflow, state } = project;
  const { definition } = workflow;
  const ledgers = state.items.flatMap((item) => item.ledgers);
  const endedOn = state.endedAt === null ? null : officeDay(state.endedAt);
  const outlook = outlookOf(workflow, state, { today, officeDay }, calendar);
  const seen = workflow.items.map((item) => seenItem(project, item, outlook, scene));
  return {
    language,
    today,
    project: {
      name: project.name, code: project.code, workflow: definition.title[language], park: scene.park[language], status: state.status,
      registeredOn: officeDay(project.registeredAt), endedOn,
    },
    turns: turnsOf(seen),
    finish: finishOf(outlook, today, calendar),
    clocks: projectClocks({ ledgers, endedOn }, calendar, today),
    targets: definition.targets.map(({ title, from, to, baselineDays, targetDays }) => {
      const fromOn = targetEventOn(workflow, state, from, officeDay);
      const toOn = targetEventOn(workflow, state, to, officeDay);
      const { usedDays, met } = targetUse({ fromOn, toOn, baselineDays, targetDays, ledgers }, calendar, today);
      return { title: title[language], targetDays, baselineDays, usedDays, leftDays: targetDays - usedDays, fromOn, toOn, met };
    }),
    stages: definition.stages.map(({ title, limitDays }, at) => {
      const own = workflow.items.filter(({ stageIndex }) => stageIndex === at);
      const { status, endedAt } = state.stages[at]!;
      return {
        title: title[language],
        state: status,
        endedOn: endedAt === null ? null : officeDay(endedAt),
        limitDays,
        usedDays: approvalDays(own.flatMap(({ index }) => state.items[index]!.ledgers), calendar, today),
        items: own.map(({ index }) => seen[index]!.view),
      };
    }),
  };
}

interface Seen {
  readonly view: SeenItemDto;
  readonly turn: ItemTurn | null;
}

function seenItem(project: LoadedProject, item: CompiledItem, outlook: Outlook, scene: PageScene): Seen {
  const { language, today, calendar, officeDay, departments, sayings } = scene;
  const { definition, index, prerequisites } = item;
  const { items } = project.state;
  const state = items[index]!;
  const clock = readItem(definition, state, calendar, today);
  const turn = itemTurn(project, item, { dueOn: clock.dueOn, calendar, officeDay });
  const said = sayings.get(definition.key);
  const ahead = outlook.items[index] ?? null;
  const isOpen = clock.running || clock.paused;
  return {
    turn,
    view: {
      title: definition.title[language],
      department: departments.get(definition.department)![language],
      state: state.status,
      light: clock.light,
      turn: turn?.who ?? null,
      task: turn?.task ?? null,
      submittedOn: state.submittedOn,
      acceptedOn: state.acceptedOn,
      decidedOn: state.decidedOn,
      dueOn: clock.dueOn,
      leftDays: isOpen ? clock.leftDays : null,
      provisional: clock.provisional,
      expectedStartOn: ahead?.startOn ?? null,
      expectedFinishOn: ahead?.finishOn ?? null,
      waitsFor: state.status === 'waiting' ? prerequisites.filter((at) => !opensTheWay(items[at]!)).map((at) => project.workflow.items[at]!.definition.title[language]) : [],
      missing: turn?.task === 'supplement' ? [...(said?.missing ?? [])] : [],
      bring: turn?.task === 'bring' || turn?.task === 'resubmit' ? definition.materials.map(({ title, main }) => ({ title: title[language], main })) : [],
      pause: turn?.task === 'pause' ? pauseOf(openPause(state), scene) : null,
      decisionNumber: state.status === 'approved' ? (said?.decisionNumber ?? null) : null,
      certificate: definition.certificate && {
        title: definition.certificate[language],
        number: state.status === 'approved' ? (said?.certificateNumber ?? null) : null,
      },
    },
  };
}

function pauseOf({ ground, on, expectedDays }: ReturnType<typeof openPause>, { language, calendar }: PageScene) {
  return { ground: GROUND_WORDS[ground as PauseGround][language], since: on, expectedUntil: expectedPauseEnd(on, expectedDays, calendar) };
}

/** The applicant's first, then what has waited longest. */
function turnsOf(seen: readonly Seen[]): ApplicantPageDto['turns'] {
  const turns = seen.flatMap(({ view, turn }) => {
    return turn ? [{ ...turn, department: turn.who === 'department' ? view.department : null, item: view.title }] : [];
  });
  return turns.sort((a, b) => WHO.indexOf(a.who) - WHO.indexOf(b.who) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

function finishOf({ finishOn }: Outlook, today: CivilDate, calendar: CalendarInForce): ApplicantPageDto['finish'] {
  return finishOn && { on: finishOn, provisional: calendar.isProvisional(finishOn) || calendar.isProvisionalSpan(today, finishOn) };
}
