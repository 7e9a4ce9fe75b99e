/** Amendments come one after the other, so that revisions count them. */
export const AMENDMENTS_IN_TURN = "select pg_advisory_xact_lock(hashtextextended('calendars', 0))";
