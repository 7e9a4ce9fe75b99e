/** Periods that people ask for on a day, as the server knows them: `2026`, `2026-Q4`, `2026-11`. */
export interface NearPeriods {
  readonly thisMonth: string;
  readonly lastMonth: string;
  readonly thisQuarter: string;
  readonly lastQuarter: string;
  readonly lastYear: string;
}

export function periodsNear(today: string): NearPeriods {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const quarter = Math.ceil(month / 3);
  return {
    thisMonth: today.slice(0, 7),
    lastMonth: month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`,
    thisQuarter: `${year}-Q${quarter}`,
    lastQuarter: quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`,
    lastYear: String(year - 1),
  };
}
