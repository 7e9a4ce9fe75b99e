import type { CompiledWorkflow } from '../core/workflow/compile.js';
import type { Fact, FactType } from '../core/workflow/turn.js';
import type { MovedDeadline } from './moved-deadlines.js';

export interface NoticeAddress {
  readonly audience: 'person' | 'department';
  readonly recipient: string;
}

/** Who is told of a fact: whoever has the next move, or has waited for it. */
export function noticesOf(fact: Fact, workflow: CompiledWorkflow, agentId: string): readonly NoticeAddress[] {
  if (fact.type === 'calendar.amended') return toldOfMoves(fact, agentId);
  if (fact.type === 'project.handed-over') return [agentId, fact.data.to as string].map((recipient) => ({ audience: 'person', recipient }));
  const department = fact.item === null ? null : workflow.items[workflow.indexOf.get(fact.item)!]!.definition.department;
  return [
    ...(department !== null && TOLD_TO_DEPARTMENT.has(fact.type) ? [{ audience: 'department', recipient: department } as const] : []),
    ...(TOLD_TO_AGENT.has(fact.type) ? [{ audience: 'person', recipient: agentId } as const] : []),
  ];
}

const TOLD_TO_DEPARTMENT: ReadonlySet<FactType> = new Set([
  'item.submitted',
  'item.supplemented',
  'item.deemed-accepted',
  'item.extended',
  'item.consent-presumed',
  'item.withdrawn',
]);

const TOLD_TO_AGENT: ReadonlySet<FactType> = new Set([
  'item.supplement-requested',
  'item.accepted',
  'item.deemed-accepted',
  'item.consent-presumed',
  'item.declined',
  'item.paused',
  'item.resumed',
  'item.approved',
  'item.refused',
  'item.waived',
  'stage.ended',
  'project.completed',
  'project.terminated',
]);

/** An amended calendar is told to the agent and to the departments whose days it moves; of a light alone evaluations tell. */
function toldOfMoves({ data }: Fact, agentId: string): readonly NoticeAddress[] {
  const moved = (data.moved as readonly Pick<MovedDeadline, 'department' | 'from' | 'to'>[]).filter(({ from, to }) => from !== to);
  if (moved.length === 0) return [];
  const departments = new Set(moved.flatMap(({ department }) => department ?? []));
  return [{ audience: 'person', recipient: agentId }, ...[...departments].map((recipient) => ({ audience: 'department', recipient }) as const)];
}
