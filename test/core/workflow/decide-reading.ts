import type { CivilDate } from '../../../src/core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { readClock } from '../../../src/core/clock/read-clock.js';
import { approvalDays } from '../../../src/core/compression/approval-days.js';
import { projectClocks } from '../../../src/core/compression/project-clocks.js';
import { targetUse } from '../../../src/core/compression/target-use.js';
import type { CompiledItem, CompiledWorkflow } from '../../../src/core/workflow/compile.js';
import { currentLedger, type ItemState, type ProjectState } from '../../../src/core/workflow/state.js';
import { targetEventOn } from '../../../src/core/workflow/target-event.js';
import { officeDay } from './decide-oracle.js';

/** What the core says of a project on a day, in the words of the oracle. */
export function coreReading(workflow: CompiledWorkflow, state: ProjectState, calendar: WorkingCalendar, today: CivilDate) {
  const ledgers = state.items.flatMap((item) => item.ledgers);
  const endedOn = dayOrNull(state.endedAt);
  return {
    status: state.status,
    endedOn,
    clocks: projectClocks({ ledgers, endedOn }, calendar, today),
    targets: workflow.definition.targets.map(({ key, from, to, baselineDays, targetDays }) => {
      const fromOn = targetEventOn(workflow, state, from, officeDay);
      const toOn = targetEventOn(workflow, state, to, officeDay);
      return { key, fromOn, toOn, ...targetUse({ fromOn, toOn, baselineDays, targetDays, ledgers }, calendar, today) };
    }),
    stages: workflow.definition.stages.map(({ key }, at) => {
      const own = workflow.items.filter(({ stageIndex }) => stageIndex === at);
      return {
        key,
        status: state.stages[at]!.status,
        endedOn: dayOrNull(state.stages[at]!.endedAt),
        usedDays: approvalDays(own.flatMap(({ index }) => state.items[index]!.ledgers), calendar, today),
        items: own.map((item) => itemReading(item, state.items[item.index]!, calendar, today)),
      };
    }),
  };
}

function itemReading({ definition }: CompiledItem, item: ItemState, calendar: WorkingCalendar, today: CivilDate) {
  const promise = { limit: definition.promised, nearDueDays: definition.nearDueDays };
  const { usedDays, leftDays, dueOn, provisional, late, light, extendedDays } = readClock(currentLedger(item), promise, calendar, today);
  const { status, attempt, submittedOn, acceptedOn, decidedOn } = item;
  const clock = { extended: extendedDays, usedDays, leftDays, dueOn, provisional, late, light };
  return { key: definition.key, status, attempt, submittedOn, acceptedOn, decidedOn, ...clock };
}

function dayOrNull(at: number | null): CivilDate | null {
  return at === null ? null : officeDay(at);
}
