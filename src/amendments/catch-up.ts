import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import pMap from 'p-map';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { TurnMaker } from '../projects/turn-maker.js';
import type { MovedProject } from './moved-project.js';

const LOOK_EVERY_MS = 30_000;
const AT_ONCE = 16;

/** Brings running projects to the calendars in force: after an amendment, and after one that was broken off. */
@Injectable()
export class CatchUp implements OnApplicationBootstrap {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly turns: TurnMaker,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.catchUp();
  }

  /**
   * Projects that somebody is working on come to it by their next turn; those it finds busy are left to that. One that cannot
   * be reckoned holds up no other; it is tried again at the next look.
   */
  @Interval(LOOK_EVERY_MS)
  async catchUp(): Promise<void> {
    await this.calendars.refresh();
    const { revision } = this.calendars.get(COUNTRY_CALENDAR);
    const { rows } = await this.pool.query<{ id: string }>(
      "select id from project where status = 'active' and calendar_revision < $1 order by id",
      [revision],
    );
    await pMap(rows, async ({ id }) => {
      await this.turns.recalendar(id).catch((fault: unknown) => {
        if (!(fault instanceof Problem)) new Logger(CatchUp.name).error(`project ${id} cannot be reckoned by the calendar in force: ${String(fault)}`);
      });
    }, { concurrency: AT_ONCE });
  }

  /** What an amendment has moved, as the histories of the projects tell it. */
  async movedBy(revision: number): Promise<readonly MovedProject[]> {
    const { rows } = await this.pool.query<MovedProject>(
      `select json_build_object('id', p.id, 'code', p.code, 'name', p.name,
         'workflow', json_build_object('key', p.workflow_key, 'version', p.workflow_version)) as project, h.data->'moved' as deadlines
       from history h join project p on p.id = h.project_id
       where h.type = 'calendar.amended' and (h.data->>'revision')::integer = $1 order by p.id`,
      [revision],
    );
    return rows;
  }

  async runningProjects(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>("select id from project where status = 'active' order by id");
    return rows.map(({ id }) => id);
  }
}
