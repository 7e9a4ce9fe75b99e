import type pg from 'pg';
import type { CalendarYear } from '../../src/core/calendar/calendar-year.js';
import { establishCity } from '../../src/people/city.js';
import { testCity } from '../api/test-city.js';
import { DAYS, type Watch } from './any-watch.js';

export const PLACE_CALENDAR = 'CN-GX';

/** The test city and four projects; those with an odd number are reckoned by the calendar of a place. */
export async function prepareWatch(pool: pg.Pool): Promise<readonly string[]> {
  const people = await establishCity(pool, testCity(), async () => 'nobody signs in');
  await pool.query(
    `insert into workflow_version (key, version, content_hash, definition, published_at)
     select 'watched', n, 'x', jsonb_build_object('calendar', (array['CN', $1])[n], 'stages', '[]'::jsonb), now() from generate_series(1, 2) as n`,
    [PLACE_CALENDAR],
  );
  const { rows } = await pool.query<{ id: string }>(
    `insert into project (id, code, name, workflow_key, workflow_version, park_key, agent_id, applicant_name, applicant_credit_code,
       applicant_contact, applicant_phone, registered_at, registered_by, version, status, stage_ended_at)
     select gen_random_uuid(), 'code ' || n, 'project ' || n, 'watched', 1 + n % 2, 'hightech', $1, '', '', '', '', now(), $1, 1, 'active', '{}'
     from generate_series(0, 3) as n returning id, code`,
    [people.get('agent')],
  );
  return rows.map(({ id }) => id);
}

/** Nothing is watched and nothing has been told; the calendars are those of this watch. */
export async function startWatch(pool: pg.Pool, { country, place }: Watch): Promise<void> {
  await pool.query(`truncate deadline, alert, evaluation restart identity; delete from notice where kind = 'alerts'`);
  for (const [key, year] of [['CN', country], [PLACE_CALENDAR, place]] as const) await publishYear(pool, key, year);
}

/** Makes of the table what has become of the deadlines on this day, as a turn does. */
export async function liveThrough(pool: pg.Pool, { deadlines }: Watch, day: (typeof DAYS)[number], projects: readonly string[]): Promise<void> {
  const rows = deadlines.flatMap(({ project, changes }, number) =>
    changes.filter((change) => change.day === day).map(({ dueOn, warnOn, open }) => ({
      number, project: project === null ? null : projects[project], kind: project === null ? 'order' : 'promise', due_on: dueOn, warn_on: warnOn, open,
    })),
  );
  // One after the other: a deadline may change more than once on a day.
  for (const { number, project, kind, due_on, warn_on, open } of rows) {
    const { rowCount } = await pool.query(
      `update deadline d set due_on = $2, warn_on = $3, open = $4, revision = revision + (d.due_on is distinct from $2::date)::integer where subject = $1`,
      [String(number), due_on, warn_on, open],
    );
    if (rowCount !== 0) continue;
    await pool.query(`insert into deadline (project_id, kind, subject, attempt, department_key, due_on, warn_on) values ($1, $2, $3, 1, 'housing', $4, $5)`, [
      project, kind, String(number), due_on, warn_on,
    ]);
  }
}

/** Every alert, in the words of the oracle. */
export async function raisedAlerts(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ said: string }>(
    `select format('deadline %s, revision %s, %s: due %s, raised %s', d.subject, a.revision, a.level, a.due_on, a.raised_on) as said
     from alert a join deadline d on d.id = a.deadline_id`,
  );
  return rows.map(({ said }) => said).sort();
}

/** How often each alert was told to each member of its circle: once, or the row is here. */
export async function toldWrongly(pool: pg.Pool): Promise<readonly object[]> {
  const { rows } = await pool.query(
    `select a.id, who.id as person, count(n.recipient)::integer as times
     from alert a join circle c on c.id = a.circle_id
     cross join person who
     left join (select recipient::uuid as recipient, jsonb_array_elements(data -> 'alerts')::bigint as alert from notice where kind = 'alerts') n
       on n.recipient = who.id and n.alert = a.id
     group by a.id, who.id, c.members
     having count(n.recipient) <> (who.id = any (c.members))::integer`,
  );
  return rows;
}

async function publishYear(pool: pg.Pool, key: string, { year, days }: CalendarYear): Promise<void> {
  await pool.query(
    `insert into calendar_year (calendar_key, year, version, revision, source, papers, days, published_at)
     select $1, $2, coalesce(max(version), 0) + 1, (select coalesce(max(revision), 0) + 1 from calendar_year), 'any', '[]', $3, now()
     from calendar_year where calendar_key = $1 and year = $2`,
    [key, year, JSON.stringify(days)],
  );
}
