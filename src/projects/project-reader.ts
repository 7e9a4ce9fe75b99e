import { Injectable } from '@nestjs/common';
import { CalendarStore } from '../calendars/calendar-store.js';
import { explainClock } from '../core/clock/explain-clock.js';
import type { ClockEntry } from '../core/clock/ledger.js';
import { currentLedger } from '../core/workflow/state.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { mayRead } from './authority.js';
import { calendarOf } from './item-reading.js';
import type { ClockEntryDto } from './item-clock.dto.js';
import { itemView } from './item-view.js';
import type { LoadedProject } from './loaded-project.js';
import { ProjectLoader } from './project-loader.js';
import { projectView, type ProjectView } from './project-view.js';

/** Reads one project, from the database and for the person who asks. */
@Injectable()
export class ProjectReader {
  constructor(
    private readonly loader: ProjectLoader,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async read(principal: Principal, id: string): Promise<ProjectView> {
    const project = await this.load(principal, id);
    return projectView(principal, project, { calendar: this.calendarFor(project), today: this.clock.today(), officeDay: this.clock.dayOf });
  }

  /** Why the running attempt at an item is due on its day: every day from acceptance, counted or skipped. */
  async explain(principal: Principal, id: string, key: string) {
    const project = await this.load(principal, id);
    const index = project.workflow.indexOf.get(key);
    if (index === undefined) throw Problem.of(404, 'item-not-found', { about: { item: key } });
    const calendar = this.calendarFor(project);
    const today = this.clock.today();
    const { title, status, attempt, limit, usedDays, leftDays, dueOn, provisional, late, light, acceptedOn, decidedOn } = itemView(
      principal, project, index, calendar, today,
    );
    const ledger = currentLedger(project.state.items[index]!);
    const days = explainClock(ledger, project.workflow.items[index]!.definition.promised, calendarOf(ledger, calendar), today)
      .map((day) => ({ ...day, entries: day.entries.map(shownEntry) }));
    return { item: key, title, status, attempt, today, acceptedOn, decidedOn, limit, usedDays, leftDays, dueOn, provisional, late, light, days };
  }

  /** A project that the person may read; throws the Problem that says why not. */
  async load(principal: Principal, id: string): Promise<LoadedProject> {
    const project = await this.loader.load(id);
    if (!project) throw Problem.of(404, 'project-not-found');
    if (!mayRead(principal, project.park)) throw Problem.of(403, 'project-not-yours');
    return project;
  }

  private calendarFor(project: LoadedProject) {
    return this.calendars.get(project.workflow.definition.calendar);
  }
}

/** Which revision of the calendar a stopped clock keeps is of no interest to anybody but the clock. */
function shownEntry(entry: ClockEntry): ClockEntryDto {
  return entry.kind === 'stopped' ? { kind: entry.kind, on: entry.on } : entry;
}
