import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { POOL } from '../database/pool.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import { ProjectLoader } from '../projects/project-loader.js';
import { OfficeClock } from '../time/office-clock.js';
import { Numbers } from './numbers.js';
import { recordedFacts } from './recorded-facts.js';
import { statisticRows } from './statistic-rows.js';
import type { Reckoned } from './write-statistics.js';

export interface Reckoning {
  readonly reckoned: readonly Reckoned[];
  /** Projects whose figures could not be worked out. */
  readonly failed: readonly string[];
}

/** Works out the statistic rows of projects as the database holds them now; nothing is written. */
@Injectable()
export class ReckonProjects {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly loader: ProjectLoader,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
    private readonly numbers: Numbers,
  ) {}

  async reckon(projectIds: readonly string[]): Promise<Reckoning> {
    const projects = await this.loader.loadAll(projectIds);
    const facts = await recordedFacts(this.pool, projects, this.clock.dayOf);
    // Another instance may have heard of an amendment before this one.
    if (projects.some((project) => project.calendarRevision > this.calendarOf(project).revision)) await this.calendars.reload();
    return this.numbers.with((numbering) => {
      const reckoned: Reckoned[] = [];
      const failed: string[] = [];
      for (const project of projects) {
        try {
          const reading = { calendar: this.calendarOf(project), officeDay: this.clock.dayOf };
          reckoned.push({ projectId: project.id, rows: statisticRows(project, facts.get(project.id)!, reading, numbering) });
        } catch (fault) {
          new Logger(ReckonProjects.name).error(`the statistics of project ${project.id} cannot be reckoned: ${(fault as Error).stack ?? String(fault)}`);
          failed.push(project.id);
        }
      }
      return { reckoned, failed };
    });
  }

  private calendarOf({ workflow }: LoadedProject) {
    return this.calendars.get(workflow.definition.calendar);
  }
}
