import { civilDate } from '../../../src/core/calendar/civil-date.js';
import type { ClockEntry, ClockLedger } from '../../../src/core/clock/ledger.js';

/** A ledger as one writes it on paper: 'accepted 2026-03-02', 'extended 2026-03-09 10', 'paused 2026-03-04'. */
export function ledgerOf(...lines: readonly string[]): ClockLedger {
  return lines.map(entryOf);
}

function entryOf(line: string): ClockEntry {
  const [kind, date, days] = line.split(' ');
  const on = civilDate(date ?? '');
  switch (kind) {
    case 'paused':
      return { kind, on, ground: 'hearing', expectedDays: Number(days ?? 10) };
    case 'extended':
      return { kind, on, days: Number(days) };
    case 'accepted':
    case 'resumed':
    case 'stopped':
      return { kind, on };
    default:
      throw new Error(`not a ledger line: ${line}`);
  }
}
