import type { RowTable } from './statistic-rows.js';

/** A table of sums over the rows of another; the function `<table>_of` says what one row adds to it. */
export interface Rollup {
  readonly table: string;
  readonly of: RowTable;
  readonly keys: readonly string[];
  /** The first counts: a cell in which it is 0 is not kept. */
  readonly sums: readonly string[];
}

const PERIOD = ['scope_id', 'period', 'subject_id'] as const;

export const ROLLUPS: readonly Rollup[] = [
  {
    table: 'active_project_rollup',
    of: 'project_statistic',
    keys: ['scope_id', 'subject_id', 'standing', 'due_on', 'warn_on'],
    sums: ['projects'],
  },
  {
    table: 'ended_project_rollup',
    of: 'project_statistic',
    keys: [...PERIOD, 'status'],
    sums: ['projects', 'approval_days', 'elapsed_days', 'applicant_days'],
  },
  {
    table: 'ended_rollup',
    of: 'attempt_statistic',
    keys: [...PERIOD, 'outcome', 'used_days'],
    sums: [
      'attempts', 'late', 'late_days', 'working_days', 'nominal_limit_days', 'nominal_statutory_days', 'extended_days', 'paused_days',
      'supplement_days',
    ],
  },
  {
    table: 'trust_rollup',
    of: 'attempt_statistic',
    keys: PERIOD,
    sums: [
      'attempts', 'decisions', 'working_days', 'paused_days', 'paused', 'paused_near_due', 'decisions_entered_late', 'decided_at_once',
      'supplements_again', 'refiled',
    ],
  },
  {
    table: 'open_rollup',
    of: 'attempt_statistic',
    keys: ['scope_id', 'subject_id', 'state', 'due_on', 'warn_on', 'pause_due_on'],
    sums: ['attempts'],
  },
  {
    table: 'workload_rollup',
    of: 'attempt_statistic',
    keys: ['scope_id', 'state', 'since_on', 'due_on', 'warn_on'],
    sums: ['attempts'],
  },
  { table: 'follow_on_rollup', of: 'attempt_statistic', keys: ['period', 'subject_id', 'scope_id'], sums: ['follow_ons', 'days'] },
  {
    table: 'span_rollup',
    of: 'span_statistic',
    keys: PERIOD,
    sums: [
      'spans', 'met', 'baseline_days', 'target_days', 'statutory_days', 'promised_days', 'critical_days', 'used_days', 'procedure_days',
      'shorter_days', 'waived_days', 'parallel_days', 'early_days', 'late_days', 'failed_days', 'open_days', 'outside_days', 'applicant_days',
      'paused_days', 'supplement_days', 'receiving_days', 'preparing_days',
    ],
  },
  { table: 'span_pause_rollup', of: 'span_statistic', keys: [...PERIOD, 'ground'], sums: ['spans', 'days'] },
  { table: 'wait_rollup', of: 'wait_statistic', keys: ['scope_id', 'period', 'span_id', 'subject_id', 'kind'], sums: ['waits', 'days'] },
];

/** The sums over all rows. */
export function summed({ table, of, keys, sums }: Rollup): string {
  return `select ${keys.map((key) => `s.${key}`).join(', ')}, ${sums.map((sum) => `sum(s.${sum})::integer as ${sum}`).join(', ')}
    from ${of} as one, lateral ${table}_of(one) as s group by ${keys.map((key) => `s.${key}`).join(', ')}`;
}

/**
 * Takes rows ($1) out of a rollup and puts others ($2) in; answers the cells in which nothing is left. In the order of the keys,
 * so that two who do it at once wait for each other and never in a circle.
 */
export function replaced({ table, of, keys, sums }: Rollup): string {
  const columns = [...keys, ...sums].join(', ');
  const cell = keys.join(', ');
  const shares = (sign: number, rows: string) =>
    `select ${sign} as sign, s.* from json_populate_recordset(null::${of}, ${rows}) as one, lateral ${table}_of(one) as s`;
  return `
    with shares as (${shares(-1, '$1')} union all ${shares(1, '$2')}), written as (
      insert into ${table} as r (${columns})
      select ${cell}, ${sums.map((sum) => `sum(sign * ${sum})`).join(', ')} from shares
      group by ${cell} having ${sums.map((sum) => `sum(sign * ${sum}) <> 0`).join(' or ')} order by ${cell}
      on conflict (${cell}) do update set ${sums.map((sum) => `${sum} = r.${sum} + excluded.${sum}`).join(', ')}
      returning *)
    select coalesce(json_agg(written), '[]') as empty from written where ${sums[0]} = 0`;
}

/** Drops cells ($1) in which nothing is left. */
export function dropped({ table, keys, sums }: Rollup): string {
  return `delete from ${table} as r using json_populate_recordset(null::${table}, $1) as e
    where ${keys.map((key) => `r.${key} = e.${key}`).join(' and ')} and r.${sums[0]} = 0`;
}
