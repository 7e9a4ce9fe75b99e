export type Language = 'zh' | 'en';

export interface Reader {
  readonly language: Language;
  /** The time zone that instants are told in. */
  readonly timeZone: string;
}

const RANGE = /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i;

/** Chinese, unless an Accept-Language header prefers English. */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined || header.length > 500) return 'zh';
  const weight = { zh: 0, en: 0, '*': 0 };
  for (const part of header.split(',')) {
    const [, range, q = '1'] = RANGE.exec(part) ?? [];
    const language = range?.split('-')[0]?.toLowerCase();
    if (language === 'zh' || language === 'en' || language === '*') weight[language] = Math.max(weight[language], Number(q));
  }
  return weight.en > Math.max(weight.zh, weight['*']) ? 'en' : 'zh';
}
