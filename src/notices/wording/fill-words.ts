import type { Titles } from '../../core/workflow/definition.js';

/** What stands for a name in braces: the same in both languages, or one for each. */
export type Values = Readonly<Record<string, string | number | Titles>>;

export function fillWords(words: Titles, values: Values): Titles {
  return eachLanguage((language) =>
    words[language].replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
      const value = values[name] ?? '–';
      return typeof value === 'object' ? value[language] : String(value);
    }),
  );
}

export function eachLanguage(write: (language: 'zh' | 'en') => string): Titles {
  return { zh: write('zh'), en: write('en') };
}
