import type { StageDefinition, WorkflowDefinition } from './definition.js';
import { list, optional, record, required } from './parse-composite.js';
import { item, titles } from './parse-item.js';
import { noLines, type LineOf, type Problem } from './parse-problem.js';
import { rootSpot } from './parse-spot.js';
import { calendarKey, date, key, oneOf, wholeNumber } from './parse-scalar.js';
import { target } from './parse-target.js';

export type ParsedDefinition =
  | { readonly ok: true; readonly definition: WorkflowDefinition }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const stage = record<StageDefinition>({
  key: required(key),
  title: required(titles),
  leadDepartment: required(key),
  limitDays: required(wholeNumber(0, 1000)),
  nationalStage: required(oneOf([1, 2, 3, 4, 5])),
  milestoneRule: required(oneOf(['all', 'any'])),
  items: required(list(item, 1, 60)),
});

const workflow = record<WorkflowDefinition>({
  key: required(key),
  version: required(wholeNumber(1, 1_000_000)),
  title: required(titles),
  type: required(oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
  place: required(key),
  calendar: optional(calendarKey, 'CN'),
  effectiveFrom: required(date),
  stages: required(list(stage, 1, 12)),
  targets: optional(list(target, 0, 20), []),
});

/**
 * Reads a plain tree (mappings, lists, scalars) as a workflow definition.
 * Judges the shape only, and reports every fault in it with its path; what the definition means is for `checkDefinition`.
 */
export function parseDefinition(tree: unknown, lineOf: LineOf = noLines): ParsedDefinition {
  const problems: Problem[] = [];
  const definition = workflow(tree, rootSpot(problems, lineOf));
  return definition !== undefined && problems.length === 0 ? { ok: true, definition } : { ok: false, problems };
}
