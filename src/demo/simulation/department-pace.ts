/** How a department works: the share of a promise that it usually takes, and how often it takes longer than promised. */
export interface DepartmentPace {
  readonly usualShare: number;
  readonly lateChance: number;
}

export function paceOf(department: string): DepartmentPace {
  return PACES.get(department) ?? USUAL;
}

const USUAL: DepartmentPace = { usualShare: 0.45, lateChance: 0.04 };

/** Where it usually gets stuck, and where it never does. */
const PACES: ReadonlyMap<string, DepartmentPace> = new Map([
  ['development-reform', { usualShare: 0.4, lateChance: 0.02 }],
  ['natural-resources', { usualShare: 0.46, lateChance: 0.05 }],
  ['housing', { usualShare: 0.42, lateChance: 0.04 }],
  ['ecology', { usualShare: 0.66, lateChance: 0.16 }],
  ['water', { usualShare: 0.6, lateChance: 0.12 }],
  ['civil-air-defence', { usualShare: 0.4, lateChance: 0.03 }],
  ['culture-relics', { usualShare: 0.75, lateChance: 0.14 }],
  ['utilities', { usualShare: 0.5, lateChance: 0.06 }],
  ['archives', { usualShare: 0.5, lateChance: 0.02 }],
  ['park-committee', { usualShare: 0.4, lateChance: 0.01 }],
]);
