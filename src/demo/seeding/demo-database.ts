import pg from 'pg';
import { parseCivilDate, type CivilDate } from '../../core/calendar/civil-date.js';

/** Written to the database, with the day, when the city is complete: a start that was cut short is noticed by the next one. */
const MARK = 'demo city as of ';

/** The day up to which the city has been seeded; null when it is not complete. */
export async function seededOn(url: string): Promise<CivilDate | null> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`,
    );
    const mark = rows[0]?.mark ?? '';
    return mark.startsWith(MARK) ? parseCivilDate(mark.slice(MARK.length)) : null;
  });
}

/** An empty database in the place of whatever was there. Its sessions do not wait for the disk: what is cut short is begun anew. */
export async function beginAnew(url: string): Promise<void> {
  const name = databaseOf(url);
  const server = new URL(url);
  server.pathname = 'postgres';
  await onDatabase(server.href, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await client.query(`alter database ${name} set synchronous_commit to off`);
  });
}

/** Everything seeded is on the disk before the mark is, for commits reach it in their order. */
export async function markSeeded(url: string, today: CivilDate): Promise<void> {
  const name = databaseOf(url);
  await onDatabase(url, async (client) => {
    await client.query('set synchronous_commit to on');
    await client.query(`alter database ${name} reset synchronous_commit`);
    await client.query(`comment on database ${name} is ${pg.escapeLiteral(MARK + today)}`);
  });
}

function databaseOf(url: string): string {
  return pg.escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)));
}

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
