import type { Limit } from '../clock/limit.js';

/** A limit as a nominal number of working days: five of every seven calendar days work, and a part of a day is a day. */
export function nominalWorkingDays(limit: Limit): number {
  return limit.unit === 'working-day' ? limit.days : Math.ceil((limit.days * 5) / 7);
}
