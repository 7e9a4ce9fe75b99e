/** Injection token of the process's `pg.Pool`, for statements that are written by hand. */
export const POOL = Symbol('POOL');

/** Injection token of the `pg.Pool` on which turns are written: few connections, kept apart from reads that may be slow. */
export const TURN_POOL = Symbol('TURN_POOL');
