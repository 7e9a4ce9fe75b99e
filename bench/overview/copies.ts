import type { Client } from 'pg';
import { sumAnew } from '../../src/statistics/check/sum-anew.js';
import { ROLLUPS } from '../../src/statistics/rollups.js';

/** Names what copies are made of: the simulated projects, the people of the wide city, and their scopes. */
export async function prepareCopies(client: Client): Promise<void> {
  await client.query(PREPARE);
}

export interface Copies {
  readonly from: number;
  readonly to: number;
  /** Whether the last fifth of them still runs; otherwise all have ended. */
  readonly lastFifthRuns: boolean;
}

/**
 * Copies of simulated projects with these numbers, without their histories and clock ledgers, at which none of the reads looks.
 * One that runs is of one that is active, as it stands today, its due days up to two weeks later; the others are of one that has
 * ended, up to five years earlier by whole months, the oldest first. Each stands in another park, with an agent and officers of
 * that park. The rollups are summed as `statistics:check -- --rebuild` does it.
 */
export async function addCopies(client: Client, { from, to, lastFifthRuns }: Copies, onProgress: (line: string) => void): Promise<void> {
  const all = to + 1 - from;
  const ended = lastFifthRuns ? all - Math.floor(all / 5) : all;
  await client.query('truncate bench.copy');
  await client.query(COPIES, [from, to, ended]);
  await client.query('analyze bench.copy');
  const indexes = await dropIndexes(client);
  for (const copying of COPYINGS) await timed(onProgress, copying.table, () => copy(client, copying, from, to));
  await timed(onProgress, 'indexes', async () => {
    for (const index of indexes) await client.query(index);
  });
  for (const rollup of ROLLUPS) {
    await timed(onProgress, rollup.table, async () => {
      await client.query('begin');
      await sumAnew(client, rollup);
      await client.query('commit');
    });
  }
  await timed(onProgress, 'vacuum', () => client.query('vacuum analyze'));
}

async function timed(onProgress: (line: string) => void, what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  onProgress(`  ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Indexes are made anew afterwards, which is quicker than keeping them; answers how. */
async function dropIndexes(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; text: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as text from pg_index i
     where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [COPYINGS.map(({ table }) => table)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ text }) => text);
}

const PREPARE = `
  create schema bench;
  create table bench.source as
    select id, status = 'active' as active, row_number() over (partition by status = 'active' order by id) as n,
      count(*) over (partition by status = 'active') as of from project;
  create table bench.agent as
    select g.park_key, g.person_id, row_number() over (order by g.park_key, g.person_id) as n, count(*) over () as of
    from role_grant g where g.role = 'agent' and g.park_key like 'park-%';
  create table bench.officer as
    select g.park_key, g.department_key, g.person_id, row_number() over (partition by g.park_key, g.department_key order by g.person_id) as n
    from role_grant g where g.role = 'officer' and g.park_key like 'park-%';
  insert into statistic_scope (kind, park_key) select distinct 'park', park_key from bench.agent;
  insert into statistic_scope (kind, park_key, person_id) select 'agent', park_key, person_id from bench.agent;
  insert into statistic_scope (kind, park_key, person_id) select distinct 'officer', park_key, person_id from bench.officer;
  alter table bench.officer add primary key (park_key, department_key, n), add column scope integer;
  update bench.officer o set scope = s.id from statistic_scope s where s.kind = 'officer' and s.person_id = o.person_id and s.park_key = o.park_key;
  create table bench.copy (n integer primary key, id uuid, source uuid, months integer, days integer, park_key text, agent_id uuid, park_scope integer, agent_scope integer);
  create function bench.number(n integer, salt integer) returns integer language sql immutable return abs(hashint4(n # salt)::bigint)::integer & 1073741823;
  create function bench.earlier(day date, months integer) returns date language sql immutable return (day - make_interval(months => months))::date;
  create function bench.earlier(at timestamptz, months integer) returns timestamptz language sql immutable return timezone('UTC', timezone('UTC', at) - make_interval(months => months))`;

/** From $1 to $2, of which the first $3 have ended. */
const COPIES = `
  insert into bench.copy
  select k.n, ('0199ffff-0000-7000-8000-' || lpad(to_hex(k.n), 12, '0'))::uuid, s.id,
    case when s.active then 0 else 59 - 60 * (k.n - $1) / $3 end, case when s.active then bench.number(k.n, 2) % 15 else 0 end,
    a.park_key, a.person_id, park.id, agent.id
  from (select n, n >= $1 + $3 as active from generate_series($1::integer, $2::integer) as n) k
  join bench.source s on s.active = k.active and s.n = 1 + bench.number(k.n, 3) % s.of
  join bench.agent a on a.n = 1 + bench.number(k.n, 4) % a.of
  join statistic_scope park on park.kind = 'park' and park.park_key = a.park_key
  join statistic_scope agent on agent.kind = 'agent' and agent.park_key = a.park_key and agent.person_id = a.person_id
  order by k.n`;

/** Makes copies of the rows of a table. */
interface Copying {
  readonly table: string;
  /** The rows, as `r`, with their copy, as `c`. */
  readonly from: string;
  /** Columns that differ in the copy. */
  readonly columns: Readonly<Record<string, string>>;
}

/** As many at a time: what happened at the same time lies together, as it does where rows are written when it happens. */
const AT_A_TIME = 10_000;

async function copy(client: Client, { table, from, columns }: Copying, first: number, last: number): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity <> 'a' order by attnum`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => columns[name] ?? `r.${name}`).join(', ');
  for (let n = first; n <= last; n += AT_A_TIME) {
    await client.query(`insert into ${table} (${names.join(', ')}) select ${values} from (select * from bench.copy where n between $1 and $2) c ${from}`, [n, Math.min(last, n + AT_A_TIME - 1)]);
  }
}

const SCOPES = { project_id: 'c.id', park_scope: 'c.park_scope', agent_scope: 'c.agent_scope' };

const COPYINGS: readonly Copying[] = [
  {
    table: 'project',
    from: 'join project r on r.id = c.source',
    columns: {
      id: 'c.id', code: `'B-' || c.n`, name: `r.name || ' ' || c.n`, park_key: 'c.park_key', agent_id: 'c.agent_id',
      ...earlier('registered_at', 'ended_at'), ...later('due_on', 'warn_on'),
    },
  },
  {
    table: 'item',
    from: 'join item r on r.project_id = c.source',
    columns: {
      project_id: 'c.id', park_key: 'c.park_key', ...earlier('last_event_at', 'acceptance_period_from', 'submitted_on', 'accepted_on', 'decided_on'),
      ...later('due_on', 'warn_on', 'act_by'),
    },
  },
  {
    // Closed ones are those of the past, which nobody reads any more.
    table: 'deadline',
    from: `join deadline r on r.project_id = c.source and r.open and r.kind <> 'order'
      left join bench.officer o on r.owner_id is not null and o.park_key = c.park_key and o.department_key = r.department_key and o.n = 1 + c.n % 2`,
    columns: { project_id: 'c.id', owner_id: 'o.person_id', ...later('due_on', 'warn_on') },
  },
  {
    table: 'project_statistic',
    from: 'join project_statistic r on r.project_id = c.source',
    columns: { ...SCOPES, ...earlier('registered_on', 'ended_on'), ...later('due_on', 'warn_on') },
  },
  {
    table: 'attempt_statistic',
    from: `join attempt_statistic r on r.project_id = c.source join statistic_subject s on s.id = r.subject_id
      left join bench.officer o on r.officer_scope is not null and o.park_key = c.park_key and o.department_key = s.department_key and o.n = 1 + c.n % 2`,
    columns: { ...SCOPES, officer_scope: 'o.scope', ...earlier('submitted_on', 'accepted_on', 'ended_on'), ...later('due_on', 'warn_on', 'pause_due_on') },
  },
  { table: 'span_statistic', from: 'join span_statistic r on r.project_id = c.source', columns: { ...SCOPES, ...earlier('from_on', 'to_on') } },
  { table: 'wait_statistic', from: 'join wait_statistic r on r.project_id = c.source', columns: { ...SCOPES, ...earlier('from_on', 'to_on', 'ended_on') } },
];

function earlier(...columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, `bench.earlier(r.${column}, c.months)`]));
}

/** What is still to come is to come later in the copies of an active project. */
function later(...columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, `case when c.months = 0 then r.${column} + c.days else bench.earlier(r.${column}, c.months) end`]));
}
