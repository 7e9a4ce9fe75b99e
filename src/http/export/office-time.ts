/** Writes instants as the office's clocks and calendars show them: `2026-10-08 09:30:00`. */
export function officeTime(timeZone: string): (instant: string | number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (instant) => format.format(typeof instant === 'number' ? instant : Date.parse(instant));
}
