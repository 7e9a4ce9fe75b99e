import { Injectable } from '@nestjs/common';
import pMap from 'p-map';
import { CalendarStore } from '../calendars/calendar-store.js';
import { PublishYear, type YearSchedule } from '../calendars/publish-year.js';
import { reckonAnew } from '../projects/moved-deadlines.js';
import { ProjectLoader } from '../projects/project-loader.js';
import { OfficeClock } from '../time/office-clock.js';
import { CatchUp } from './catch-up.js';
import type { MovedProject } from './moved-project.js';

export interface Amendment {
  readonly version: number;
  readonly revision: number;
  readonly moved: readonly MovedProject[];
}

const AT_ONCE = 6;

/** Amends the calendar of a year while projects run: what it would move, and moving it. */
@Injectable()
export class AmendCalendar {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly years: PublishYear,
    private readonly loader: ProjectLoader,
    private readonly clock: OfficeClock,
    private readonly work: CatchUp,
  ) {}

  /** The open deadlines that would move; nothing is written. */
  async preview(schedule: YearSchedule): Promise<readonly MovedProject[]> {
    const amended = this.calendars.with(schedule);
    const today = this.clock.today();
    const moved: MovedProject[] = [];
    await pMap(await this.work.runningProjects(), async (id) => {
      const project = await this.loader.load(id);
      if (!project || project.state.status !== 'active') return;
      const key = project.workflow.definition.calendar;
      const now = this.calendars.get(key);
      const { moved: deadlines } = reckonAnew(project, now, amended.get(key) ?? now, this.clock.dayOf, today);
      const { code, name, workflow: { definition } } = project;
      const workflow = { key: definition.key, version: definition.version };
      if (deadlines.length > 0) moved.push({ project: { id, code, name, workflow }, deadlines });
    }, { concurrency: AT_ONCE });
    return moved.sort(byId);
  }

  /** Publishes the schedule and reckons every open deadline anew. Broken off, it is completed by the next start or look. */
  async apply(schedule: YearSchedule, personId: string): Promise<Amendment> {
    const published = await this.years.publish(schedule, personId);
    await this.work.catchUp();
    return { ...published, moved: await this.work.movedBy(published.revision) };
  }
}

function byId(a: MovedProject, b: MovedProject): number {
  return a.project.id < b.project.id ? -1 : 1;
}
