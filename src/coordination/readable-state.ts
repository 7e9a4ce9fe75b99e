import { Injectable } from '@nestjs/common';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { mayRead } from '../projects/authority.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import { ProjectLoader } from '../projects/project-loader.js';

export interface ReadableProject {
  readonly project: LoadedProject;
  readonly calendar: CalendarInForce;
}

/** Projects with the calendars that they are read by, for those who may read them. */
@Injectable()
export class ReadableState {
  constructor(
    private readonly loader: ProjectLoader,
    private readonly calendars: CalendarStore,
  ) {}

  /** Throws the Problem that says why the person may not read this project. */
  async require(principal: Principal, id: string): Promise<ReadableProject> {
    const project = await this.loader.load(id);
    if (!project) throw Problem.of(404, 'project-not-found');
    if (!mayRead(principal, project.park)) throw Problem.of(403, 'project-not-yours');
    return { project, calendar: this.calendars.get(project.workflow.definition.calendar) };
  }
}
