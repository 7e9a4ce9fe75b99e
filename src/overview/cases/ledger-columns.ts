import { type Cause, CAUSES } from '../../core/compression/causes.js';
import type { LedgerDto } from './ledger.dto.js';

/** The columns of the ledger, in the rows of spans and in their rollups alike. */
const LEDGER_COLUMNS = {
  baselineDays: 'baseline_days', targetDays: 'target_days', statutoryDays: 'statutory_days', promisedDays: 'promised_days',
  criticalDays: 'critical_days', usedDays: 'used_days', applicantDays: 'applicant_days', pausedDays: 'paused_days',
  supplementDays: 'supplement_days', receivingDays: 'receiving_days', preparingDays: 'preparing_days',
} as const satisfies Partial<Record<keyof LedgerDto, string>>;

export const CAUSE_COLUMNS: Readonly<Record<Cause, string>> = {
  procedure: 'procedure_days', 'shorter-promises': 'shorter_days', waived: 'waived_days', 'side-by-side': 'parallel_days', early: 'early_days',
  late: 'late_days', 'failed-attempts': 'failed_days', open: 'open_days', outside: 'outside_days',
};

/** The numbers of a ledger as they are read; causes by their names. */
export type LedgerRow = Readonly<Record<keyof typeof LEDGER_COLUMNS | Cause, number>>;

const ALL: readonly (readonly [name: string, column: string])[] = [...Object.entries(LEDGER_COLUMNS), ...Object.entries(CAUSE_COLUMNS)];

/** Each number by its name, of what is said of its column. */
export function ledgerColumns(of: (column: string) => string): string {
  return ALL.map(([name, column]) => `${of(column)} as "${name}"`).join(', ');
}

/** What several ledgers say together. */
export function ledgerOf(rows: readonly LedgerRow[]): LedgerDto {
  const sum = (name: keyof LedgerRow) => rows.reduce((all, row) => all + row[name], 0);
  const [baselineDays, usedDays] = [sum('baselineDays'), sum('usedDays')];
  const savedDays = baselineDays - usedDays;
  return {
    baselineDays,
    targetDays: sum('targetDays'),
    statutoryDays: sum('statutoryDays'),
    promisedDays: sum('promisedDays'),
    criticalDays: sum('criticalDays'),
    usedDays,
    savedDays,
    compression: baselineDays === 0 ? null : savedDays / baselineDays,
    causes: Object.fromEntries(CAUSES.map((cause) => [cause, sum(cause)])) as Record<Cause, number>,
    applicantDays: sum('applicantDays'),
    pausedDays: sum('pausedDays'),
    supplementDays: sum('supplementDays'),
    receivingDays: sum('receivingDays'),
    preparingDays: sum('preparingDays'),
  };
}
