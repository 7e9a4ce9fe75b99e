import type { CivilDate } from '../calendar/civil-date.js';
import type { CompiledWorkflow } from '../workflow/compile.js';
import type { ItemDefinition, Titles } from '../workflow/definition.js';
import type { EventTime } from '../workflow/event.js';
import { itemsBetween } from '../workflow/plan-between.js';
import { nominalWorkingDays } from '../workflow/plan-days.js';
import type { ProjectState } from '../workflow/state.js';
import { targetEventOn } from '../workflow/target-event.js';
import { endingItem } from './ending-item.js';

/** Something of a project that is measured in working days of approval time: a target, or a stage. */
export interface MeasuredSpan {
  readonly kind: 'target' | 'stage';
  readonly key: string;
  readonly title: Titles;
  /** The days of its two events; null while the event has not happened. A stage lasts from its first acceptance to its end. */
  readonly fromOn: CivilDate | null;
  readonly toOn: CivilDate | null;
  /**
   * The last day that counts: the second event's, or today. The clocks of a stage count to today even after its end, as on the
   * project's page: an item that its end did not wait for may still run.
   */
  readonly until: CivilDate;
  /** The index of the item whose step the second event was; null while it has not happened. */
  readonly endedBy: number | null;
  /** What was published of the old procedure; nothing is published of a stage, so that its statutory limits in a row stand for it. */
  readonly baselineDays: number;
  /** What is promised; of a stage its limit. */
  readonly targetDays: number;
  /** The indexes of the items that lie between the two events; of a stage its own. */
  readonly items: readonly number[];
  /** The indexes of the items whose clocks count: all, for whatever runs meanwhile is approval time; of a stage its own. */
  readonly clocks: readonly number[];
}

/** The targets of a project and then its stages, in the order of the definition. */
export function measuredSpans(
  workflow: CompiledWorkflow,
  state: ProjectState,
  officeDay: EventTime['officeDay'],
  today: CivilDate,
): readonly MeasuredSpan[] {
  const { definition, items, indexOf } = workflow;
  const targets = definition.targets.map(({ key, title, from, to, baselineDays, targetDays }): MeasuredSpan => {
    const toOn = targetEventOn(workflow, state, to, officeDay);
    return {
      kind: 'target',
      key,
      title,
      fromOn: targetEventOn(workflow, state, from, officeDay),
      toOn,
      until: toOn ?? today,
      endedBy: toOn === null ? null : endingItem(workflow, state, to),
      baselineDays,
      targetDays,
      items: itemsBetween(definition, from, to).map(({ item }) => indexOf.get(item.key)!),
      clocks: [...items.keys()],
    };
  });
  const stages = definition.stages.map(({ key, title, limitDays, items: own }, at): MeasuredSpan => {
    const indexes = own.map((item) => indexOf.get(item.key)!);
    const { endedAt } = state.stages[at]!;
    return {
      kind: 'stage',
      key,
      title,
      fromOn: targetEventOn(workflow, state, { event: 'first-accepted', stage: key }, officeDay),
      toOn: endedAt === null ? null : officeDay(endedAt),
      until: today,
      endedBy: endedAt === null ? null : endingItem(workflow, state, { event: 'stage.ended', stage: key }),
      baselineDays: statutoryInARow(own),
      targetDays: limitDays,
      items: indexes,
      clocks: indexes,
    };
  });
  return [...targets, ...stages];
}

function statutoryInARow(items: readonly ItemDefinition[]): number {
  return items.reduce((sum, { statutory }) => sum + nominalWorkingDays(statutory), 0);
}
