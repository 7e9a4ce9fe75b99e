import type { Titles } from '../core/workflow/definition.js';
import type { WorkflowStore } from '../workflows/workflow-store.js';
import type { AlertRow } from './alert-row.js';

type Titled = Pick<AlertRow, 'kind' | 'subject' | 'workflow' | 'number'>;

/** What a deadline is about: the title of its item, stage or target, the number of its order. */
export async function deadlineTitle({ kind, subject, workflow, number }: Titled, workflows: WorkflowStore): Promise<Titles> {
  const found = kind === 'order' || !workflow ? null : await workflows.find(workflow.key, workflow.version);
  if (!found) return { zh: number ?? subject, en: number ?? subject };
  const { definition, indexOf, items } = found;
  if (kind === 'stage') return definition.stages.find(({ key }) => key === subject)!.title;
  if (kind === 'target') return definition.targets.find(({ key }) => key === subject)!.title;
  return items[indexOf.get(subject)!]!.definition.title;
}
