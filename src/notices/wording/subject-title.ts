import type { Titles, WorkflowDefinition } from '../../core/workflow/definition.js';

/** The title of what a deadline is about: an item, a stage or a target. */
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
