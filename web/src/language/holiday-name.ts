import { HOLIDAYS_IN_ENGLISH } from './holidays.messages.js';
import type { Language } from './languages.js';
import { listed } from './messages.js';

const BETWEEN_TWO = '、';

/** A holiday as a schedule names it, also two in one (国庆节、中秋节); one that nobody foresaw keeps its Chinese name. */
export function holidayName(name: string, language: Language): string {
  return listed(name.split(BETWEEN_TWO).map((one) => (language === 'en' ? (HOLIDAYS_IN_ENGLISH[one] ?? one) : one)), language);
}
