import { Injectable } from '@nestjs/common';
import pMap from 'p-map';
import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import { CalendarStore } from '../calendars/calendar-store.js';
import { isYearProvisional } from '../calendars/calendar-year-view.js';
import { PublishYear, type YearSchedule } from '../calendars/publish-year.js';
import type { MovedOrder } from '../orders/moved-order.js';
import { RecalendarOrders } from '../orders/recalendar-orders.js';
import { reckonAnew } from '../projects/moved-deadlines.js';
import { ProjectLoader } from '../projects/project-loader.js';
import { OfficeClock } from '../time/office-clock.js';
import { AmendmentGate } from './amendment-gate.js';
import { CatchUp } from './catch-up.js';
import type { MovedProject } from './moved-project.js';

/** What an amendment moves. */
export interface Moves {
  readonly projects: readonly MovedProject[];
  readonly orders: readonly MovedOrder[];
}

export interface Preview extends Moves {
  /** The revision of the calendars that it was reckoned from. */
  readonly basis: number;
  /** Days of the year would be provisional. */
  readonly provisional: boolean;
}

export interface Amendment extends Moves {
  readonly version: number;
  readonly revision: number;
  readonly provisional: boolean;
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
    private readonly orders: RecalendarOrders,
    private readonly gate: AmendmentGate,
  ) {}

  /** The open deadlines that would move; nothing is written. */
  async preview(schedule: YearSchedule): Promise<Preview> {
    await this.calendars.refresh();
    const basis = this.calendars.get(COUNTRY_CALENDAR).revision;
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
    const provisional = isYearProvisional(amended.get(schedule.key)!, schedule.year);
    return { basis, provisional, projects: moved.sort(byId), orders: await this.orders.preview(amended) };
  }

  /**
   * Publishes the schedule and reckons every open deadline anew. Broken off, it is completed by the next start or look. With
   * `basis`, that of a preview, it is refused when the calendars have been amended since.
   */
  apply(schedule: YearSchedule, personId: string, basis: number | null): Promise<Amendment> {
    return this.gate.through(async () => {
      const { version, revision } = await this.years.publish(schedule, personId, basis);
      await this.work.catchUp();
      await this.orders.recalendar();
      const provisional = isYearProvisional(this.calendars.get(schedule.key), schedule.year);
      return { version, revision, provisional, projects: await this.work.movedBy(revision), orders: await this.orders.movedBy(revision) };
    });
  }
}

function byId(a: MovedProject, b: MovedProject): number {
  return a.project.id < b.project.id ? -1 : 1;
}
