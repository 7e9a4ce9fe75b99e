import type { CalendarYear } from '../../api/calendars.js';

export type CalendarDay = CalendarYear['days'][number];

/** A month as weeks from Monday to Sunday; null outside it. */
export function monthsOf(days: readonly CalendarDay[]): readonly (readonly (readonly (CalendarDay | null)[])[])[] {
  return Array.from({ length: 12 }, (_, month) => weeksOf(days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1)));
}

function weeksOf(days: readonly CalendarDay[]): readonly (readonly (CalendarDay | null)[])[] {
  const first = days[0];
  if (!first) return [];
  const before = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export interface Holiday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly makeUpDays: readonly string[];
}

/** Stretches of days off, each with the days that are worked for it. */
export function holidaysOf(days: readonly CalendarDay[]): readonly Holiday[] {
  const stretches: { name: string; from: string; to: string; days: number }[] = [];
  let at = -2;
  days.forEach(({ kind, name, date }, day) => {
    if (kind !== 'holiday') return;
    const last = stretches.at(-1);
    if (last && at === day - 1 && last.name === name) Object.assign(last, { to: date, days: last.days + 1 });
    else stretches.push({ name: name ?? '', from: date, to: date, days: 1 });
    at = day;
  });
  const worked = days.filter(({ kind }) => kind === 'make-up-day');
  return stretches.map((stretch) => {
    const first = stretches.find(({ name }) => name === stretch.name) === stretch;
    return { ...stretch, makeUpDays: first ? worked.filter(({ name }) => name === stretch.name).map(({ date }) => date) : [] };
  });
}
