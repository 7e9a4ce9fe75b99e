import type { InboxEntry } from '../../api/lists.js';
import type { OfficerDeskAddress } from './officer-desk-address.js';

/** The same through all that happens to the item. */
export function keyOf({ project, item }: InboxEntry): string {
  return `${project.id}.${item.key}`;
}

/** Paused, and no longer than was expected: nobody has to do anything yet. */
export function rests({ task, light, dueOn }: InboxEntry, today: string): boolean {
  return task === 'resume' && light !== 'red' && dueOn !== null && dueOn >= today;
}

export function mayAccept({ allowedEvents }: InboxEntry): boolean {
  return allowedEvents.includes('item.accepted');
}

type Figured = Pick<OfficerDeskAddress, 'task' | 'light' | 'due'>;

/** The numbers above the list, each with what it leads to. */
export const FIGURES = [
  ['all', {}],
  ['over', { light: 'red' }],
  ['today', { due: 'today' }],
  ['near', { light: 'yellow' }],
  ['accept', { task: 'accept' }],
  ['decide', { task: 'decide' }],
  ['resume', { task: 'resume' }],
] as const satisfies readonly (readonly [string, Figured])[];
export type Figure = (typeof FIGURES)[number][0];

/** Whether an entry is asked for. What rests is shown only to who asks for pauses. */
export function isAsked({ task, light, due }: Figured, today: string): (entry: InboxEntry) => boolean {
  const withRests = task === 'resume' || light === 'blue';
  return (entry) =>
    (withRests || !rests(entry, today)) &&
    (task === undefined || entry.task === task) &&
    (light === undefined || entry.light === light) &&
    (due === undefined || (entry.dueOn === today && entry.light !== 'red'));
}

/** Parks, and words in either language; every word has to be found somewhere. */
export function isFound({ park, q = '' }: Pick<OfficerDeskAddress, 'park' | 'q'>): (entry: InboxEntry) => boolean {
  const words = q.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return ({ project, item }) => {
    if (park !== undefined && project.park !== park) return false;
    const text = [project.name, project.code, item.title.zh, item.title.en].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
