import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 1101px)';

/** Whether there is room for details beside the list. */
export function useIsWide(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(WIDE).matches);
}

function watch(changed: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
