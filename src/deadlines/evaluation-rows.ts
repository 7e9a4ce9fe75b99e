import type { PoolClient } from 'pg';
import type { CivilDate } from '../core/calendar/civil-date.js';

/** An evaluation as it is shown. */
export interface EvaluationRow {
  readonly id: number;
  readonly day: CivilDate;
  readonly startedAt: Date;
  readonly sinceLastMs: number | null;
  readonly tookMs: number | null;
  readonly looked: number;
  readonly raised: number;
  readonly acted: number;
  readonly failed: number;
  readonly instance: string;
}

export const EVALUATION_COLUMNS = `id, day, started_at as "startedAt", since_last_ms as "sinceLastMs", took_ms as "tookMs", looked, raised, acted, failed, instance`;

/** Enters a new evaluation and holds its lock, which tells the others that it is still at work. */
export async function openEvaluation(client: PoolClient, day: CivilDate, instance: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>(OPEN, [day, instance]);
  return rows[0]!.id;
}

/** The same, unless anybody has begun one for this day within the last minute: then null. */
export async function openEvaluationIfDue(client: PoolClient, day: CivilDate, instance: string): Promise<number | null> {
  await client.query('begin');
  try {
    const { rows: asked } = await client.query<{ first: boolean }>(ASK_FIRST);
    const { rows } = asked[0]!.first ? await client.query<{ id: number }>(OPEN_IF_DUE, [day, instance]) : { rows: [] };
    await client.query('commit');
    return rows[0]?.id ?? null;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}

export async function closeEvaluation(
  client: PoolClient,
  id: number,
  { looked, acted, failed }: Pick<EvaluationRow, 'looked' | 'acted' | 'failed'>,
): Promise<EvaluationRow> {
  const { rows } = await client.query<EvaluationRow>(CLOSE, [id, looked, acted, failed]);
  await letGo(client, id);
  return rows[0]!;
}

/** Evaluations that nobody was told of, whose instance has fallen: each is held from now on. */
export async function takeAbandoned(client: PoolClient): Promise<readonly number[]> {
  const { rows } = await client.query<{ id: number }>('select id from evaluation where told_at is null order by id');
  const taken: number[] = [];
  for (const { id } of rows) {
    const { rows: held } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${LOCK}) as held`, [id]);
    if (held[0]!.held) taken.push(id);
  }
  return taken;
}

export async function letGo(client: PoolClient, id: number): Promise<void> {
  await client.query(`select pg_advisory_unlock(${LOCK})`, [id]);
}

const LOCK = `hashtextextended('evaluation', $1::bigint)`;
/** The lock is held before anybody else can see the row. */
const HELD = `id, pg_advisory_lock(hashtextextended('evaluation', id))`;
const SINCE_LAST = '(select (extract(epoch from clock_timestamp() - l.started_at) * 1000)::bigint from evaluation l order by l.id desc limit 1)';
const OPEN = `
  insert into evaluation (day, started_at, since_last_ms, instance) values ($1, clock_timestamp(), ${SINCE_LAST}, $2)
  returning ${HELD}`;
/**
 * Instances ask in the same second: the lock lets one of them in, and the others see what it has entered. For that it is a
 * statement of its own: one that sees the rows as they were before it held the lock would miss what was entered meanwhile.
 */
const ASK_FIRST = `select pg_try_advisory_xact_lock(hashtextextended('evaluation', 0)) as first`;
const OPEN_IF_DUE = `
  insert into evaluation (day, started_at, since_last_ms, instance)
  select $1::date, clock_timestamp(), ${SINCE_LAST}, $2
  where not exists (select from evaluation where day = $1::date and started_at > clock_timestamp() - interval '50 seconds')
  returning ${HELD}`;
const CLOSE = `
  update evaluation
  set took_ms = (extract(epoch from clock_timestamp() - started_at) * 1000)::integer, looked = $2, acted = $3, failed = $4
  where id = $1
  returning ${EVALUATION_COLUMNS}`;
