import { addDayCounts, meanDays, percentileDays } from '../../core/statistics/day-counts.js';
import { nominalWorkingDays } from '../../core/workflow/plan-days.js';
import type { DayUnit } from '../../core/clock/limit.js';
import type { Selection } from '../asked/selection.js';
import { COMPARED, type Compared, type DecidedRow } from './decided-rows.js';
import type { DecidedFiguresDto, DecidedInPeriodsDto } from './performance.dto.js';

/** The figures of rows in one unit of days: calendar days become nominal working days where working days are asked for. */
export function decidedInPeriods(rows: readonly DecidedRow[], selection: Selection, unit: DayUnit): DecidedInPeriodsDto {
  const of = (range: keyof Compared<unknown>) => figuresOf(rows.filter((row) => row.range === range), selection, unit);
  const [now, before, yearBefore] = COMPARED.map(of) as [DecidedFiguresDto, DecidedFiguresDto, DecidedFiguresDto];
  return { unit, now, before, yearBefore };
}

function figuresOf(rows: readonly DecidedRow[], selection: Selection, unit: DayUnit): DecidedFiguresDto {
  const sum = (figure: (row: DecidedRow) => number) => rows.reduce((all, row) => all + figure(row), 0);
  const [decided, refused, late] = [sum((row) => row.decided), sum((row) => row.refused), sum((row) => row.late)];
  const counts = dayCounts(rows, selection, unit);
  return {
    decided,
    approved: decided - refused,
    refused,
    late,
    onTimeRate: decided === 0 ? null : (decided - late) / decided,
    meanDays: meanDays(counts),
    medianDays: percentileDays(counts, 50),
    p90Days: percentileDays(counts, 90),
    lateDays: sum((row) => row.lateDays),
    savedDays: sum((row) => row.savedDays),
  };
}

function dayCounts(rows: readonly DecidedRow[], selection: Selection, unit: DayUnit): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { subject, usedDays } of rows) {
    const own = selection.subject(subject)!.unit;
    for (const [days, times] of usedDays) addDayCounts(counts, own === unit ? days : nominalWorkingDays({ days, unit: own }), times);
  }
  return counts;
}
