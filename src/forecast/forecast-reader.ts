import { Injectable } from '@nestjs/common';
import { CalendarStore } from '../calendars/calendar-store.js';
import { forecastProject } from '../core/forecast/forecast-project.js';
import { type Goal, openGoals } from '../core/forecast/goal.js';
import { PROJECT_STATUS_WORDS } from '../core/words/project-statuses.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { openDeadlines, wholeScope } from '../projects/deadlines-of.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import { ProjectReader } from '../projects/project-reader.js';
import { OfficeClock } from '../time/office-clock.js';
import type { ForecastDto } from './forecast.dto.js';
import { forecastView } from './forecast-view.js';
import { ItemCases } from './item-cases.js';

/** What is asked of a forecast besides what is open. */
export interface Supposition {
  readonly goals: readonly Goal[];
  /** Working days by which items are supposed to take longer, by their index. */
  readonly delays: ReadonlyMap<number, number>;
}

/** What is to be expected of running projects. */
@Injectable()
export class ForecastReader {
  constructor(
    private readonly projects: ProjectReader,
    private readonly cases: ItemCases,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async read(principal: Principal, id: string): Promise<ForecastDto> {
    const project = await this.running(principal, id);
    return this.of(project, { goals: this.goalsOf(project), delays: new Map() });
  }

  /** A project that the person may read and in which something can still happen. */
  async running(principal: Principal, id: string): Promise<LoadedProject> {
    const project = await this.projects.load(principal, id);
    const { status } = project.state;
    if (status !== 'active') throw Problem.of(409, 'project-not-active', { about: { status: PROJECT_STATUS_WORDS[status] } });
    return project;
  }

  goalsOf({ workflow, state }: LoadedProject): readonly Goal[] {
    return openGoals(workflow, state, this.clock.dayOf);
  }

  /** The luck of the draw hangs on project, version and day, so that the same question gets the same answer. */
  async of(project: LoadedProject, { goals, delays }: Supposition): Promise<ForecastDto> {
    const { id, version, workflow, state, registeredAt } = project;
    const officeDay = this.clock.dayOf;
    const calendar = this.calendars.get(workflow.definition.calendar);
    const today = this.clock.today();
    const standpoint = { workflow, state, registeredOn: officeDay(registeredAt), officeDay };
    const histories = await this.cases.of(workflow);
    const forecast = forecastProject({ standpoint, goals, histories, delays, seed: `${id} ${version} ${today}` }, calendar, today);
    return forecastView(project, forecast, openDeadlines(project, wholeScope(project), calendar, officeDay), calendar, today);
  }
}
