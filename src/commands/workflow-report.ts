import Table from 'cli-table3';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import type { Problem } from '../core/workflow/parse-problem.js';
import { planOf, type TargetPlan } from '../core/workflow/plan.js';

/** `file:line path reason message`, as editors and people read it. */
export function problemLine(file: string, { line, path, reason, message }: Problem): string {
  return `${file}:${line ?? 1} ${path || '.'} ${reason} ${message}`;
}

/** What a workflow adds up to: a line per target, and where its critical path runs. */
export function planTable(definition: WorkflowDefinition): string {
  const plan = planOf(definition);
  const table = new Table({
    head: ['target', 'stages', 'items', 'statutory (serial)', 'promised (serial)', 'critical path', 'target days', 'baseline'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const target of plan.targets) {
    table.push(figures(target, plan.stages, plan.items), [{ colSpan: 8, content: wrapped(`runs along ${target.criticalPath.join(' → ')}`) }]);
  }
  if (plan.targets.length === 0) table.push(['none', plan.stages, plan.items, '–', '–', '–', '–', '–']);
  return `${definition.key} v${definition.version} ${definition.title.zh} (${definition.title.en})\n${table.toString()}`;
}

function figures(target: TargetPlan, stages: number, items: number): (string | number)[] {
  const { key, serialStatutoryDays, serialPromisedDays, criticalPathDays, targetDays, baselineDays } = target;
  return [key, stages, items, serialStatutoryDays, serialPromisedDays, criticalPathDays, targetDays, baselineDays];
}

/** Broken between words, so that the row is no wider than the table. */
function wrapped(text: string, width = 110): string {
  return text.split(' ').reduce((lines, word) => (lines.length - lines.lastIndexOf('\n') + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`));
}
