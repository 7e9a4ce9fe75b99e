import type { CivilDate } from '../calendar/civil-date.js';
import type { ClockLedger } from './ledger.js';

/** The day on which the clock stopped for good, or null while the attempt is undecided. */
export function stoppedOn(ledger: ClockLedger): CivilDate | null {
  for (const entry of ledger) if (entry.kind === 'stopped') return entry.on;
  return null;
}
