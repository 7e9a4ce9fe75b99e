import type { Pool } from 'pg';
import { inTransaction } from '../database/in-transaction.js';
import { ANNOUNCING_PAPERS } from './announcing-papers.js';
import { AMENDMENTS_IN_TURN } from './amendments-in-turn.js';
import { COUNTRY_CALENDAR } from './calendar-in-force.js';
import { shippedYears } from './shipped-years.js';

/**
 * Publishes the years that ship with the product and name no day here yet; one that somebody has published is left as it is.
 * The first ones are revision 1. A year that a later release brings amends the calendars like any other amendment: what was
 * due on provisional days is reckoned anew, and what was decided by them keeps its days.
 */
export async function publishShippedYears(pool: Pool, publishedAt: Date): Promise<void> {
  const years = shippedYears().map(({ year, days }) => ({ year, days, papers: ANNOUNCING_PAPERS[year] ?? [] }));
  await inTransaction(pool, async (client) => {
    await client.query(AMENDMENTS_IN_TURN);
    await client.query(PUBLISH, [COUNTRY_CALENDAR, JSON.stringify(years), publishedAt]);
  });
}

const PUBLISH = `
  with in_force as (
    select distinct on (year) year, version, days from calendar_year where calendar_key = $1 order by year, version desc
  )
  insert into calendar_year (calendar_key, year, version, revision, source, papers, days, published_at)
  select $1, y.year, coalesce(f.version, 0) + 1, (select coalesce(max(revision), 0) + 1 from calendar_year), 'chinese-days', y.papers, y.days, $3
  from json_to_recordset($2) as y (year smallint, papers jsonb, days jsonb)
  left join in_force f on f.year = y.year
  where coalesce(f.days, '[]') = '[]'`;
