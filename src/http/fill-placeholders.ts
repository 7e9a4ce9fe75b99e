import type { CivilDate } from '../core/calendar/civil-date.js';
import { plainDay } from '../core/words/written-day.js';
import { officeTime } from './export/office-time.js';
import type { Language, Reader } from './language.js';
import type { About } from './problem.js';

/** Puts the named values into `{name}`; instants (`…At`) are told in the office's time. */
export function fillPlaceholders(text: string, about: About, { language, timeZone }: Reader): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(about, name) ? about[name]! : placeholder;
    if (typeof value === 'number' && name.endsWith('At')) return instantText(value, timeZone, language);
    const named = (each: typeof value) => (typeof each === 'object' && 'zh' in each ? each[language] : String(each));
    return Array.isArray(value) ? value.map(named).join(language === 'zh' ? '、' : ', ') : named(value);
  });
}

/** In the office's time, like `2026年9月30日 14:05`, `30 Sep 2026 14:05`; with its seconds unless there are none, so that the very next minute is not too early. */
function instantText(epochMillis: number, timeZone: string, language: Language): string {
  const [date, time] = officeTime(timeZone)(epochMillis).split(' ') as [CivilDate, string];
  return `${plainDay(date)[language]} ${time.replace(/:00$/, '')}`;
}
