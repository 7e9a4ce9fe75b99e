import type { INestApplicationContext } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { addDays, type CivilDate } from '../../core/calendar/civil-date.js';
import { POOL } from '../../database/pool.js';
import { Addressing } from '../../notices/addressing/addressing.js';
import { NoticeInbox } from '../../notices/reading/notice-inbox.js';
import { WallClock } from '../../time/wall-clock.js';
import { startOfDay, workingDayOnOrBefore } from '../simulation/office-hours.js';

const DAYS_UNREAD = 2;
const EVENING_MS = 17.5 * 3_600_000;

/** Everybody is told what has happened and, on the road that reading takes, has read it but for the last working days before today. */
export async function readNotices(app: INestApplicationContext, today: CivilDate): Promise<void> {
  const inbox = app.get(NoticeInbox);
  await app.get(Addressing).addressAll();
  const evening = startOfDay(lastDayOfReading(today, app.get(CalendarStore))) + EVENING_MS;
  app.get(WallClock).set(evening);
  const { rows } = await app.get<Pool>(POOL).query<{ person: string; latest: number }>(TOLD, [new Date(evening)]);
  for (const { person, latest } of rows) await inbox.markRead(person, { upTo: latest });
}

function lastDayOfReading(today: CivilDate, calendars: CalendarStore): CivilDate {
  const calendar = calendars.get(COUNTRY_CALENDAR);
  let day = today;
  for (let back = 0; back <= DAYS_UNREAD; back += 1) day = workingDayOnOrBefore(addDays(day, -1), calendar);
  return day;
}

const TOLD = `
  select r.person_id as person, max(r.id) as latest
  from notice_recipient r join notice n on n.id = r.notice_id
  where n.recorded_at < $1
  group by r.person_id`;
