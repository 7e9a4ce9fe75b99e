import type { Change } from '../../../api/project-prospects.js';
import type { Item } from '../../../api/projects.js';

export type ChangeKind = Change['change'];

/** The changes that make sense of an item as it stands now. Whether they are lawful is for the server to say. */
export function changesOf({ status, conditional, pauseGrounds }: Item, isExtensible: boolean): readonly ChangeKind[] {
  const extend: readonly ChangeKind[] = isExtensible ? ['extend'] : [];
  switch (status) {
    case 'waiting':
    case 'ready':
      return conditional ? ['start', 'waive'] : ['start'];
    case 'refused':
    case 'declined':
    case 'withdrawn':
      return ['start'];
    case 'submitted':
    case 'supplementing':
      return ['decide'];
    case 'under-review':
      return pauseGrounds.length > 0 ? [...extend, 'pause', 'decide'] : [...extend, 'decide'];
    case 'paused':
      return extend;
    case 'approved':
    case 'waived':
      return [];
  }
}

export function needsDays(change: ChangeKind): boolean {
  return change === 'extend' || change === 'pause';
}
