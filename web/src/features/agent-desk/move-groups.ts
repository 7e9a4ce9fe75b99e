import type { Move, Moves } from '../../api/inbox-readings.js';
import type { Titles } from '../../language/language.js';

/** Moves that stand together, and what they have in common. */
export type MoveGroup = { readonly key: string; readonly moves: readonly Move[] } & (
  | { readonly kind: 'overdue' }
  | { readonly kind: 'department'; readonly department: string }
  | { readonly kind: 'missing'; readonly title: string }
  | { readonly kind: 'material'; readonly title: Titles; readonly main: boolean }
  | { readonly kind: 'without' }
);

export function moveKey({ project, item }: Move): string {
  return `${project.id} ${item.key}`;
}

/** Supplements that are owed for long stand first; then department by department. */
export function byDepartment(moves: readonly Move[]): readonly MoveGroup[] {
  const rest = moves.filter(({ overdue }) => !overdue);
  const departments = [...new Set(rest.map(({ item }) => item.department))];
  return [
    ...overdueGroup(moves),
    ...departments.map((department) => ({ kind: 'department' as const, key: department, department, moves: inOrder(rest.filter(({ item }) => item.department === department)) })),
  ];
}

/** What departments have found missing, then what is needed for most items. An item stands with each of its materials. */
export function byMaterial(moves: readonly Move[], materials: Moves['groups']['materials']): readonly MoveGroup[] {
  const owed = moves.filter(({ missing }) => missing.length > 0);
  const begun = moves.filter(({ missing }) => missing.length === 0);
  const missing = [...new Set(owed.flatMap((move) => move.missing))];
  const without = begun.filter((move) => move.materials.length === 0);
  return [
    ...overdueGroup(moves),
    ...missing.map((title) => ({ kind: 'missing' as const, key: `missing ${title}`, title, moves: inOrder(owed.filter((move) => move.missing.includes(title))) })),
    ...materials
      .map(({ key, title, main }) => ({ kind: 'material' as const, key: `${key} ${title.zh}`, title, main, moves: inOrder(begun.filter((move) => move.materials.some((each) => each.title.zh === title.zh))) }))
      .filter(({ moves: needing }) => needing.length > 0),
    ...(without.length > 0 ? [{ kind: 'without' as const, key: 'without', moves: inOrder(without) }] : []),
  ];
}

function overdueGroup(moves: readonly Move[]): readonly MoveGroup[] {
  const overdue = moves.filter((move) => move.overdue);
  return overdue.length > 0 ? [{ kind: 'overdue', key: 'overdue', moves: inOrder(overdue) }] : [];
}

const FIRST = ['supplement', 'resubmit', 'submit'];

/** What a department waits for first, then what has waited longest. */
function inOrder(moves: readonly Move[]): readonly Move[] {
  return [...moves].sort((a, b) => FIRST.indexOf(a.task) - FIRST.indexOf(b.task) || b.waitingDays - a.waitingDays);
}
