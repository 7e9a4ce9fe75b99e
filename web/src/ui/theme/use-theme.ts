import type { ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';
import { THEME } from './theme.js';

const STILL: ThemeConfig = { ...THEME, token: { ...THEME.token, motion: false } };
const wish = matchMedia('(prefers-reduced-motion: reduce)');

/** The theme; without movement for who has asked the system for that. */
export function useTheme(): ThemeConfig {
  const still = useSyncExternalStore(
    (watcher) => {
      wish.addEventListener('change', watcher);
      return () => wish.removeEventListener('change', watcher);
    },
    () => wish.matches,
  );
  return still ? STILL : THEME;
}
