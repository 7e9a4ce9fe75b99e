import type { Titles } from '../../language/languages.js';

export type PlaceKind = 'department' | 'park';

/** A department, or a park with the city that it belongs to. */
export interface Place {
  readonly key: string;
  readonly title: Titles;
  readonly place?: string;
}

/** Whether the words are part of a name or of the key. */
export function isCalled({ key, title }: Place, words: string): boolean {
  const sought = words.toLowerCase();
  return [key, title.zh, title.en].some((text) => text.toLowerCase().includes(sought));
}
