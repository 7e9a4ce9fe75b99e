import type { CivilDate } from '../core/calendar/civil-date.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { Light } from '../core/clock/light.js';
import type { ItemStatus, ProjectStatus } from '../core/workflow/state.js';
import type { FactType, Turn } from '../core/workflow/turn.js';
import { instant } from './instant.js';
import type { LoadedProject } from './loaded-project.js';
import { readItem } from './item-reading.js';

/** What the sender of an event is told: what was written, and how the item and the project stand now. */
export interface EventAnswer {
  readonly seq: number;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly facts: readonly { seq: number; type: FactType; item: string | null; stage: string | null }[];
  readonly project: { id: string; status: ProjectStatus; version: number };
  readonly item: null | {
    key: string;
    status: ItemStatus;
    attempt: number;
    light: Light;
    dueOn: CivilDate | null;
    leftDays: number;
    provisional: boolean;
  };
}

export function eventAnswer(
  next: LoadedProject,
  turn: Turn,
  recordedAt: number,
  calendar: CalendarInForce,
  today: CivilDate,
): EventAnswer {
  const first = next.version - turn.facts.length + 1;
  return {
    seq: first,
    recordedAt: instant(recordedAt),
    effectiveAt: instant(turn.facts[0]!.effectiveAt),
    facts: turn.facts.map(({ type, item, stage }, at) => ({ seq: first + at, type, item, stage })),
    project: { id: next.id, status: next.state.status, version: next.version },
    item: itemAnswer(next, turn.facts[0]!.item, calendar, today),
  };
}

function itemAnswer(project: LoadedProject, key: string | null, calendar: CalendarInForce, today: CivilDate): EventAnswer['item'] {
  if (key === null) return null;
  const at = project.workflow.indexOf.get(key)!;
  const { status, attempt } = project.state.items[at]!;
  const { light, dueOn, leftDays, provisional } = readItem(project.workflow.items[at]!.definition, project.state.items[at]!, calendar, today);
  return { key, status, attempt, light, dueOn, leftDays, provisional };
}
