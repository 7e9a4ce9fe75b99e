/** The hour of the day there, from 0 to 23. */
export function hourAt(epochMillis: number, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(epochMillis));
}
