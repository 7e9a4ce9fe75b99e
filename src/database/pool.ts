/** Injection token of the process's `pg.Pool`, for statements that are written by hand. */
export const POOL = Symbol('POOL');

/** Injection token of the `pg.Pool` on which turns are written, so that they never wait for a slow read. */
export const TURN_POOL = Symbol('TURN_POOL');

/** Batches of turns on their way at the same time, each on a connection of its own. */
export const BATCHES_IN_FLIGHT = 2;
