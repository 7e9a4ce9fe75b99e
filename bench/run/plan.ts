/** How much is measured. */
export interface Plan {
  readonly concurrencies: readonly number[];
  /** Slices for each side and concurrency. */
  readonly slices: number;
  readonly sliceMs: number;
  readonly warmMs: number;
  /** Projects that move at the same time. */
  readonly openProjects: number;
}

export const FULL: Plan = { concurrencies: [1, 8, 32], slices: 10, sliceMs: 1_000, warmMs: 1_000, openProjects: 400 };

/** For a first impression: the same with fewer and shorter slices. */
export const QUICK: Plan = { concurrencies: [1, 8, 32], slices: 4, sliceMs: 500, warmMs: 500, openProjects: 200 };
