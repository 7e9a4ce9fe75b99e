import type { Titles } from '../../core/workflow/definition.js';
import type { TitledDto } from '../asked/selection.dto.js';
import type { WordsByWorkflow } from './workflow-words.js';

export function workflowTitled(words: WordsByWorkflow, key: string): TitledDto {
  return { key, title: words.get(key)?.title ?? keyAsTitle(key) };
}

/** A stage, item or target of a workflow. What has been published since the question was asked is called by its key. */
export function partTitled(words: WordsByWorkflow, workflow: string, kind: 'stage' | 'item' | 'target', key: string): TitledDto {
  const own = words.get(workflow);
  const title = kind === 'target' ? own?.targets.get(key)?.title : own?.[`${kind}s`].get(key);
  return { key, title: title ?? keyAsTitle(key) };
}

export function departmentTitled(departments: Readonly<Record<string, Titles>>, key: string): TitledDto {
  return { key, title: departments[key] ?? keyAsTitle(key) };
}

function keyAsTitle(key: string): Titles {
  return { zh: key, en: key };
}
