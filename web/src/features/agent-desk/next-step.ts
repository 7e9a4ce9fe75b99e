import type { Turn } from '../../api/agent-projects.js';

/** The likeliest step first: what a department waits for, what can begin, what can begin anew, what may not be needed at all. */
function urgency({ status, item }: Turn): number {
  if (status === 'supplementing') return 0;
  if (status !== 'ready') return 2;
  return item.conditional ? 3 : 1;
}

export interface NextStep {
  readonly turn: Turn;
  /** How many more wait for the same side. */
  readonly others: number;
}

/** What brings the project on: the agent's own step, or the department's that is due first. */
export function nextStep(turns: readonly Turn[]): NextStep | null {
  const mine = turns.filter(({ who }) => who === 'agent').sort((a, b) => urgency(a) - urgency(b));
  const theirs = turns.filter(({ who }) => who === 'department').sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
  const ownNeeded = mine.filter(({ item }) => !item.conditional);
  const side = ownNeeded.length > 0 ? ownNeeded : theirs.length > 0 ? theirs : mine;
  return side[0] ? { turn: side[0], others: side.length - 1 } : null;
}

/** How many items wait for each department, in the order of the workflow. */
export function departmentsInTurn(turns: readonly Turn[]): readonly (readonly [department: string, items: number])[] {
  const counts = new Map<string, number>();
  for (const { who, item } of turns) if (who === 'department') counts.set(item.department, (counts.get(item.department) ?? 0) + 1);
  return [...counts];
}
