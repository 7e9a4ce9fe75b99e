import type { Titles } from '../../core/workflow/definition.js';
import type { Language } from '../language.js';

/** What things are called, in the language of the person who asked. */
export interface Names {
  readonly language: Language;
  say(titles: Titles): string;
  /** The word for a state, light or kind; what has none stands for itself. */
  word(words: Readonly<Record<string, Titles>>, key: string): string;
  list(parts: readonly string[]): string;
  park(key: string): string;
  department(key: string): string;
  /** Of those whom the row mentions. */
  person(id: string): string;
  /** An item, stage or target of the project that the row mentions. */
  subject(project: string, kind: 'item' | 'stage' | 'target', key: string): string;
}
