import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { POOL } from '../../database/pool.js';
import { openDeadlines, wholeScope } from '../../projects/deadlines-of.js';
import { ProjectLoader } from '../../projects/project-loader.js';
import { OfficeClock } from '../../time/office-clock.js';
import { differencesBetween, type Difference } from './differences.js';
import { mend } from './mend.js';
import { ownedBy, storedDeadlines } from './stored-deadlines.js';

export interface ProjectDifferences {
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly differences: readonly Difference[];
}

export interface RebuildReport {
  readonly projects: number;
  readonly found: readonly ProjectDifferences[];
}

/** Reckons every open deadline anew, by the formula that turns use, and compares it with the table. */
@Injectable()
export class RebuildDeadlines {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly loader: ProjectLoader,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async run({ fix }: { readonly fix: boolean }): Promise<RebuildReport> {
    const { rows } = await this.pool.query<{ id: string }>(WATCHED);
    const found: ProjectDifferences[] = [];
    for (const { id } of rows) {
      const project = await this.compare(id, fix);
      if (project.differences.length > 0) found.push(project);
    }
    return { projects: rows.length, found };
  }

  /** A project that takes a turn meanwhile is looked at again: only what belongs to one version is compared. */
  private async compare(id: string, fix: boolean): Promise<ProjectDifferences> {
    for (;;) {
      const project = (await this.loader.load(id))!;
      const stored = await storedDeadlines(this.pool, id);
      const { version, open } = stored;
      if (version !== project.version) continue;
      const calendar = this.calendars.get(project.workflow.definition.calendar);
      const reckoned = openDeadlines(project, wholeScope(project), calendar, this.clock.dayOf).map((deadline) => ownedBy(stored, deadline));
      const differences = differencesBetween(reckoned, open);
      if (fix && differences.length > 0 && !(await mend(this.pool, id, version, differences))) continue;
      const { code, name } = project;
      return { project: { id, code, name }, differences };
    }
  }
}

/** A project that has ended is watched for as long as the table says that something is open. */
const WATCHED = `
  select id from project
  where status = 'active' or id in (select project_id from deadline where open and kind <> 'order')
  order by id`;
