import type { CalendarYear } from '../../../src/core/calendar/calendar-year.js';
import type { CivilDate } from '../../../src/core/calendar/civil-date.js';

/** The slow and obvious way to everything that the calendar answers: look a day up, step to the next one. */
export type IsWorking = (date: CivilDate) => boolean;

export function oracleIsWorkingDay(years: readonly CalendarYear[]): IsWorking {
  const answers = new Map<CivilDate, boolean>();
  return (date) => {
    const known = answers.get(date);
    if (known !== undefined) return known;
    const answer = lookUp(years, date);
    answers.set(date, answer);
    return answer;
  };
}

export function oracleNextDay(date: CivilDate): CivilDate {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + 1);
  return instant.toISOString().slice(0, 10) as CivilDate;
}

export function oracleDaysThrough(first: CivilDate, last: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = first; date <= last; date = oracleNextDay(date)) days.push(date);
  return days;
}

export function oracleWorkingDaysBetween(isWorking: IsWorking, a: CivilDate, b: CivilDate): number {
  return oracleDaysThrough(a, b).filter((date) => date !== a && isWorking(date)).length;
}

export function oracleAddWorkingDays(isWorking: IsWorking, date: CivilDate, n: number): CivilDate {
  let day = date;
  for (let counted = 0; counted < n; ) {
    day = oracleNextDay(day);
    if (isWorking(day)) counted += 1;
  }
  return day;
}

function lookUp(years: readonly CalendarYear[], date: CivilDate): boolean {
  const scheduled = years.flatMap((year) => [...year.days]).filter((day) => day.date === date);
  const lastWord = scheduled[scheduled.length - 1];
  if (lastWord !== undefined) return !lastWord.isOffDay;
  const announced = years.some((year) => year.days.length > 0 && String(year.year) === date.slice(0, 4));
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
  if (!announced && fixed.includes(date.slice(5))) return false;
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
