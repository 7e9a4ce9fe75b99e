import { useSyncExternalStore } from 'react';
import type { Language, Titles } from './languages.js';

export type { Language, Titles };

const REMEMBERED_AS = 'language';
const listeners = new Set<() => void>();
let current: Language = remembered();
tellTheDocument();

/** Outside of components; inside, `useLanguage` keeps up with changes. */
export function currentLanguage(): Language {
  return current;
}

/** Is remembered by this browser. */
export function speak(language: Language): void {
  current = language;
  try {
    localStorage.setItem(REMEMBERED_AS, language);
  } catch {
    // A browser that forbids it forgets the choice with the page.
  }
  tellTheDocument();
  for (const listener of listeners) listener();
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** Picks the words of the reader's language. */
export function useTitle(): (titles: Titles) => string {
  const language = useLanguage();
  return (titles) => titles[language];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellTheDocument(): void {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}

/** Chinese, unless this browser has chosen English before. */
function remembered(): Language {
  try {
    return localStorage.getItem(REMEMBERED_AS) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}
