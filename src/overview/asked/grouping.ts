import type { Titles } from '../../core/workflow/definition.js';
import { departmentTitled, partTitled, workflowTitled } from '../words/title-of.js';
import type { Subject } from './dimensions.js';
import type { TitledDto } from './selection.dto.js';
import type { Selection } from './selection.js';

export const GROUPINGS = ['item', 'department', 'stage', 'workflow'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a row of figures is about. */
export interface Group {
  readonly key: string;
  readonly title: Titles;
  /** Null of a department. */
  readonly workflow: TitledDto | null;
  /** Of an item. */
  readonly stage: TitledDto | null;
  /** Of an item. */
  readonly department: TitledDto | null;
}

/** Puts rows about subjects together to groups, each with the subject that it was first met with. */
export function grouped<Row extends { readonly subject: number }>(
  rows: readonly Row[],
  selection: Selection,
  by: Grouping | 'target',
): readonly { readonly subject: Subject; readonly rows: readonly Row[] }[] {
  const groups = new Map<string, { subject: Subject; rows: Row[] }>();
  for (const row of rows) {
    const subject = selection.subject(row.subject);
    if (subject === undefined) continue;
    const name = NAMES[by](subject);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { subject, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()];
}

const NAMES: Readonly<Record<Grouping | 'target', (subject: Subject) => string>> = {
  item: ({ workflow, key }) => `${workflow} ${key}`,
  target: ({ workflow, key }) => `${workflow} ${key}`,
  department: ({ department }) => department,
  stage: ({ workflow, stage }) => `${workflow} ${stage}`,
  workflow: ({ workflow }) => workflow,
};

export function groupView({ workflow, key, stage, department }: Subject, by: Grouping | 'target', { words, departments }: Selection): Group {
  const ofWorkflow = workflowTitled(words, workflow);
  switch (by) {
    case 'item':
      return {
        ...partTitled(words, workflow, 'item', key),
        workflow: ofWorkflow,
        stage: partTitled(words, workflow, 'stage', stage),
        department: departmentTitled(departments, department),
      };
    case 'target':
      return { ...partTitled(words, workflow, 'target', key), workflow: ofWorkflow, stage: null, department: null };
    case 'stage':
      return { ...partTitled(words, workflow, 'stage', stage), workflow: ofWorkflow, stage: null, department: null };
    case 'workflow':
      return { ...ofWorkflow, workflow: ofWorkflow, stage: null, department: null };
    case 'department':
      return { ...departmentTitled(departments, department), workflow: null, stage: null, department: null };
  }
}
