import type { Titles, WorkflowDefinition } from '../../core/workflow/definition.js';

/** A deadline by what it is about; an order has a number, and may be about no project. */
export interface DeadlineSubject {
  readonly kind: string;
  readonly subject: string;
  readonly number: string | null;
}

/** The number of an order, else the title of an item, a stage or a target; null when nobody can name it. */
export function deadlineSubjectTitle({ kind, subject, number }: DeadlineSubject, definition: WorkflowDefinition | null): Titles | null {
  if (kind === 'order') return number === null ? null : { zh: number, en: number };
  return definition && subjectTitle(definition, kind, subject);
}

/** The title of what a project's deadline is about: an item, a stage or a target. */
export function subjectTitle(definition: WorkflowDefinition, kind: string, subject: string): Titles {
  if (kind === 'stage') return stageTitle(definition, subject);
  if (kind === 'target') return definition.targets.find(({ key }) => key === subject)?.title ?? { zh: subject, en: subject };
  return itemTitle(definition, subject);
}

export function itemTitle({ stages }: WorkflowDefinition, key: string): Titles {
  return stages.flatMap(({ items }) => items).find((item) => item.key === key)?.title ?? { zh: key, en: key };
}

export function stageTitle({ stages }: WorkflowDefinition, key: string): Titles {
  return stages.find((stage) => stage.key === key)?.title ?? { zh: key, en: key };
}
