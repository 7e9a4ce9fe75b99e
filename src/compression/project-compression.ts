import { Injectable } from '@nestjs/common';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { CAUSES, type DaysByCause } from '../core/compression/causes.js';
import { criticalChain } from '../core/compression/critical-chain.js';
import { itemJourneys } from '../core/compression/item-journey.js';
import { measuredSpans, type MeasuredSpan } from '../core/compression/measured-span.js';
import { spanLedger, type TravelledProject } from '../core/compression/span-ledger.js';
import { openGoals } from '../core/forecast/goal.js';
import { promisedPath, promisedSchedule } from '../core/forecast/promised-schedule.js';
import { GROUND_WORDS } from '../core/words/pause-grounds.js';
import { CAUSE_WORDS } from '../core/words/saving-causes.js';
import { WAIT_WORDS } from '../core/words/wait-kinds.js';
import type { PauseGround } from '../core/workflow/definition.js';
import type { Principal } from '../people/principal.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import { ProjectReader } from '../projects/project-reader.js';
import { OfficeClock } from '../time/office-clock.js';
import type { CauseDaysDto, ChainLinkDto, ProjectCompressionDto, SpanCompressionDto } from './compression.dto.js';
import { ProjectFacts } from './project-facts.js';

/** Where a project's saved days come from, down to its items. */
@Injectable()
export class ProjectCompression {
  constructor(
    private readonly projects: ProjectReader,
    private readonly facts: ProjectFacts,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async read(principal: Principal, id: string): Promise<ProjectCompressionDto> {
    const project = await this.projects.load(principal, id);
    const { workflow, state } = project;
    const calendar = this.calendars.get(workflow.definition.calendar);
    const asOf = readOn(project, this.clock);
    const travelled = { workflow, state, journeys: itemJourneys(workflow, state, await this.facts.of(project)) };
    const heads = this.headsOf(project, calendar, asOf);
    return {
      id,
      name: project.name,
      asOf,
      causes: CAUSES.map((cause) => ({ cause, ...CAUSE_WORDS[cause] })),
      spans: measuredSpans(workflow, state, this.clock.dayOf, asOf).map((span) => {
        const running = { fromOn: span.fromOn, toOn: asOf, endedBy: heads.get(`${span.kind} ${span.key}`) ?? null };
        const chain = criticalChain(travelled, span.toOn === null && running.endedBy !== null ? running : span, calendar);
        return spanView(travelled, span, chain.map((link) => ({ ...link, title: WAIT_WORDS[link.kind] })), calendar);
      }),
    };
  }

  /** What the open targets and stages wait for today: the first item on each one's critical path, by promises. */
  private headsOf({ workflow, state, registeredAt }: LoadedProject, calendar: WorkingCalendar, today: CivilDate): ReadonlyMap<string, number> {
    if (state.status !== 'active') return new Map();
    const standpoint = { workflow, state, registeredOn: this.clock.dayOf(registeredAt), officeDay: this.clock.dayOf };
    const schedule = promisedSchedule(standpoint, calendar, today);
    return new Map(
      openGoals(workflow, state, this.clock.dayOf).flatMap((goal) => {
        const [head] = promisedPath(standpoint, schedule, goal, today).criticalPath;
        return head === undefined ? [] : [[`${goal.kind} ${goal.key}`, head] as const];
      }),
    );
  }
}

/** Nothing goes on in a project that has ended: it is read on the day of its end, or of the last clock that stopped. */
function readOn({ state }: LoadedProject, clock: OfficeClock): CivilDate {
  if (state.endedAt === null) return clock.today();
  const stops = state.items.flatMap(({ ledgers }) => ledgers.flatMap((ledger) => ledger.at(-1)?.on ?? []));
  return stops.reduce((latest, on) => (on > latest ? on : latest), clock.dayOf(state.endedAt));
}

function spanView(project: TravelledProject, span: MeasuredSpan, chain: ChainLinkDto[], calendar: WorkingCalendar): SpanCompressionDto {
  const { definition, items } = project.workflow;
  const { kind, key, title, fromOn, toOn, until, targetDays, baselineDays } = span;
  const { met, statutoryDays, promisedDays, criticalDays, criticalPath, usedDays, savedDays, causes, items: shares, uncounted } = spanLedger(project, span, calendar);
  return {
    kind, key, title, fromOn, toOn, until, targetDays, met, baselineDays, statutoryDays, promisedDays, criticalDays, criticalPath, usedDays, savedDays,
    causes: causes && daysOf(causes),
    uncounted: { ...uncounted, pauses: uncounted.pauses.map(({ ground, days }) => ({ ground, title: GROUND_WORDS[ground as PauseGround], days })) },
    chain,
    items: shares.map(({ index, causes: own, ...share }) => {
      const { definition: item, stageIndex } = items[index]!;
      const stage = definition.stages[stageIndex]!.key;
      return { ...share, title: item.title, stage, department: item.department, causes: daysOf(own).filter(({ days }) => days !== 0) };
    }),
  };
}

function daysOf(causes: DaysByCause): CauseDaysDto[] {
  return CAUSES.map((cause) => ({ cause, days: causes[cause] }));
}
