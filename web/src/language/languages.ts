export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the server says in both languages. */
export interface Titles {
  readonly zh: string;
  readonly en: string;
}
