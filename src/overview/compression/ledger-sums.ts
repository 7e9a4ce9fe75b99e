import type { Pool } from 'pg';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import { Parameters } from '../../database/parameters.js';
import { prepared } from '../../database/prepared.js';
import { periodsAsked } from '../asked/rollup-conditions.js';
import type { Selection } from '../asked/selection.js';
import { ledgerColumns, ledgerOf, type LedgerRow } from '../cases/ledger-columns.js';
import type { LedgerSumDto, PausedSpansDto } from './compression.dto.js';

interface AskedLedgers {
  readonly selection: Selection;
  readonly kind: 'target' | 'stage';
  readonly periods: readonly SignedPeriod[];
}

/** The ledgers of a target or stage, summed. */
export interface SpansRow extends LedgerRow {
  readonly subject: number;
  readonly spans: number;
  readonly met: number;
}

export interface PausedRow {
  readonly subject: number;
  readonly ground: string;
  readonly spans: number;
  readonly days: number;
}

export async function spanRows(pool: Pool, { selection, kind, periods }: AskedLedgers): Promise<readonly SpansRow[]> {
  const parameters = new Parameters();
  const { rows } = await pool.query<SpansRow>(
    prepared(
      `select subject_id as subject, sum(sign * spans) as spans, sum(sign * met) as met, ${ledgerColumns((column) => `sum(sign * ${column})`)}
       from ${periodsAsked(periods, parameters)} join span_rollup using (period)
       where scope_id = any (${parameters.add(selection.scopes)}::integer[]) and subject_id = any (${parameters.add(selection.subjects(kind))}::integer[])
       group by subject_id having sum(sign * spans) > 0`,
      parameters,
    ),
  );
  return rows;
}

export async function pausedRows(pool: Pool, { selection, kind, periods }: AskedLedgers): Promise<readonly PausedRow[]> {
  const parameters = new Parameters();
  const { rows } = await pool.query<PausedRow>(
    prepared(
      `select subject_id as subject, ground, sum(sign * spans) as spans, sum(sign * days) as days
       from ${periodsAsked(periods, parameters)} join span_pause_rollup using (period)
       where scope_id = any (${parameters.add(selection.scopes)}::integer[]) and subject_id = any (${parameters.add(selection.subjects(kind))}::integer[])
       group by subject_id, ground having sum(sign * spans) > 0`,
      parameters,
    ),
  );
  return rows;
}

export function ledgerSum(spans: readonly SpansRow[], paused: readonly PausedRow[]): LedgerSumDto {
  const sum = (figure: (row: SpansRow) => number) => spans.reduce((all, row) => all + figure(row), 0);
  return { spans: sum((row) => row.spans), met: sum((row) => row.met), ...ledgerOf(spans), pauses: byGround(paused) };
}

function byGround(rows: readonly PausedRow[]): PausedSpansDto[] {
  const grounds = new Map<string, PausedSpansDto>();
  for (const { ground, spans, days } of rows) {
    const sum = grounds.get(ground) ?? { ground, spans: 0, days: 0 };
    grounds.set(ground, { ground, spans: sum.spans + spans, days: sum.days + days });
  }
  return [...grounds.values()].sort((one, other) => other.days - one.days);
}
