import type { CompiledWorkflow } from '../../core/workflow/compile.js';
import type { WorkflowType } from '../../core/workflow/definition.js';
import type { Random } from '../random.js';

/**
 * The workflow of each of so many projects: one of every kind first, the long ones before the short, so that each has
 * something to tell; then industry and housing more often than schools.
 */
export function workflowDeck(workflows: readonly CompiledWorkflow[], projects: number, random: Random): readonly CompiledWorkflow[] {
  const dealt = new Map(workflows.map((workflow) => [workflow, 1]));
  const claim = (workflow: CompiledWorkflow) => weightOf(workflow) / (dealt.get(workflow)! + 1);
  const deck: CompiledWorkflow[] = [];
  while (workflows.length + deck.length < projects) {
    const next = workflows.reduce((best, workflow) => (claim(workflow) > claim(best) ? workflow : best));
    dealt.set(next, dealt.get(next)! + 1);
    deck.push(next);
  }
  return [...[...workflows].sort((a, b) => targetDays(b) - targetDays(a)), ...random.shuffled(deck)];
}

function targetDays({ definition }: CompiledWorkflow): number {
  return definition.targets.reduce((sum, target) => sum + target.targetDays, 0);
}

function weightOf({ definition: { type } }: CompiledWorkflow): number {
  return WEIGHTS[type] ?? 1;
}

const WEIGHTS: Partial<Record<WorkflowType, number>> = { 1: 1.1, 3: 1.7, 4: 1, 5: 1, 6: 1.6 };
