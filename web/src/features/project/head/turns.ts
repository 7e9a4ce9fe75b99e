import type { Item, Project } from '../../../api/projects.js';

export type Task = 'submit' | 'supplement' | 'accept' | 'review' | 'resume' | 'resubmit';

/** Whose turn it is with an item, and with what. */
export interface Turn {
  readonly who: 'agent' | 'department';
  readonly task: Task;
  readonly item: Item;
}

const TASKS: Partial<Readonly<Record<Item['status'], Task>>> = {
  ready: 'submit',
  submitted: 'accept',
  supplementing: 'supplement',
  'under-review': 'review',
  paused: 'resume',
  refused: 'resubmit',
  declined: 'resubmit',
  withdrawn: 'resubmit',
};
const OF_DEPARTMENTS: ReadonlySet<Task> = new Set(['accept', 'review', 'resume']);
/** What can be late goes first, then what stands still for want of somebody. */
const LIGHTS: readonly Item['light'][] = ['red', 'yellow', 'green', 'blue', 'grey'];

/** The most urgent first; none once the project has ended. */
export function turnsOf({ status, stages }: Project): readonly Turn[] {
  if (status !== 'active') return [];
  const turns = stages.flatMap(({ items }) =>
    items.flatMap((item): Turn[] => {
      const task = TASKS[item.status];
      return task === undefined ? [] : [{ who: OF_DEPARTMENTS.has(task) ? 'department' : 'agent', task, item }];
    }),
  );
  return turns.sort((one, other) => LIGHTS.indexOf(one.item.light) - LIGHTS.indexOf(other.item.light) || (one.item.dueOn ?? '9').localeCompare(other.item.dueOn ?? '9'));
}
