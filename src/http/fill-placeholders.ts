import type { Reader } from './language.js';
import type { About } from './problem.js';

/** Puts the named values into `{name}`; instants (`…At`) are told in the reader's time zone. */
export function fillPlaceholders(text: string, about: About, { language, timeZone }: Reader): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(about, name) ? about[name]! : placeholder;
    if (typeof value === 'number' && name.endsWith('At')) return instantText(value, timeZone);
    const named = (each: typeof value) => (typeof each === 'object' && 'zh' in each ? each[language] : String(each));
    return Array.isArray(value) ? value.map(named).join(language === 'zh' ? '、' : ', ') : named(value);
  });
}

/** Like `2026-09-30 14:05:00 GMT+8`, in which nobody has to guess the zone. */
function instantText(epochMillis: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(epochMillis);
  return `${format.format(epochMillis)} ${zone.find(({ type }) => type === 'timeZoneName')?.value}`;
}
