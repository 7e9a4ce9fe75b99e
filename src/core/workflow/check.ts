import type { Finding } from './check-finding.js';
import { checkKeys } from './check-keys.js';
import { checkLimits } from './check-limits.js';
import { checkAdvice, checkOrder } from './check-order.js';
import { checkReferences } from './check-references.js';
import { checkStages } from './check-stages.js';
import { checkTargets } from './check-targets.js';
import type { WorkflowDefinition } from './definition.js';
import { noLines, type LineOf, type Problem } from './parse-problem.js';

export interface CheckContext {
  /** Keys of the departments in the register. */
  readonly departments: ReadonlySet<string>;
  /** Where the definition was read from a text: the lines of its paths. */
  readonly lineOf?: LineOf;
}

/**
 * What is wrong with the meaning of a definition whose shape is right: every problem, in the order of its lines.
 * Targets are reckoned only once keys and order are sound, since a path through a cycle has no length.
 */
export function checkDefinition(definition: WorkflowDefinition, { departments, lineOf = noLines }: CheckContext): readonly Problem[] {
  const structure = [...checkKeys(definition), ...checkReferences(definition, departments), ...checkOrder(definition)];
  const findings: readonly Finding[] = [
    ...structure,
    ...checkAdvice(definition),
    ...checkLimits(definition),
    ...checkStages(definition),
    ...(structure.every(isHarmlessToTargets) ? checkTargets(definition) : []),
  ];
  return findings
    .map(({ path, reason, message, zh }) => ({ path, line: lineOf(path), reason, message, zh }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function isHarmlessToTargets({ reason, path }: Finding): boolean {
  return reason === 'unknown-department' || path.includes('.advisedAfter') || path.includes('.materials[');
}
