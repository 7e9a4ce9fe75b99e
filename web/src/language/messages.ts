import { useLanguage, type Language } from './language.js';

/** A text, a text with gaps to fill, or a group of them. */
export interface Catalogue {
  readonly [key: string]: string | ((...gaps: never[]) => string) | Catalogue;
}

/** The same keys with the same gaps: what a translation has to have. */
type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends (...gaps: infer Gaps) => string
      ? (...gaps: Gaps) => string
      : Translation<Original[Key]>;
};

export type Messages<Original> = Readonly<Record<Language, Translation<Original>>>;

/**
 * The messages of a feature in both languages. The Chinese ones say which there are; English ones that are missing, too many,
 * or have other gaps do not compile.
 */
export function messages<const Original extends Catalogue>(zh: Original, en: Translation<Original>): Messages<Original> {
  return { zh: zh as unknown as Translation<Original>, en };
}

/** The messages in the reader's language. */
export function useMessages<Original>(of: Messages<Original>): Translation<Original> {
  return of[useLanguage()];
}

/** For English: `1 day`, `2 days`. */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${Math.abs(number) === 1 ? one : many}`;
}

/** A remark behind a word, in the brackets of the language. */
export function remarked(word: string, remark: string, language: Language): string {
  return language === 'zh' ? `${word}（${remark}）` : `${word} (${remark})`;
}

/** Several words as one: 、 in Chinese, commas in English. */
export function listed(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ');
}
