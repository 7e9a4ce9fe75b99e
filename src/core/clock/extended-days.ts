import type { ClockLedger } from './ledger.js';

/** Days by which the limit was lengthened before the clock stopped, in the limit's unit. Each counts in the whole limit, whenever it was granted. */
export function extendedDays(ledger: ClockLedger): number {
  let days = 0;
  for (const entry of ledger) {
    if (entry.kind === 'stopped') break;
    if (entry.kind === 'extended') days += entry.days;
  }
  return days;
}
