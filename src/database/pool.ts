/** Injection token of the process's `pg.Pool`, for statements that are written by hand. */
export const POOL = Symbol('POOL');
