import { civilDate } from '../../../src/core/calendar/civil-date.js';
import type { ItemDefinition, StageDefinition, Titles, WorkflowDefinition } from '../../../src/core/workflow/definition.js';

/** An item with nothing special about it: 5 working days, no certificate, no condition, no ground for a pause. */
export function itemOf(key: string, given: Partial<ItemDefinition> = {}): ItemDefinition {
  return {
    key,
    title: titleOf(key),
    department: 'housing',
    statutory: { days: 20, unit: 'working-day' },
    promised: { days: 5, unit: 'working-day' },
    maxExtensionDays: 10,
    after: [],
    advisedAfter: [],
    when: null,
    milestone: false,
    certificate: null,
    pauseGrounds: [],
    materials: [],
    nearDueDays: null,
    silentConsent: false,
    source: 'illustrative',
    ...given,
  };
}

export function stageOf(key: string, items: readonly ItemDefinition[], given: Partial<StageDefinition> = {}): StageDefinition {
  return { key, title: titleOf(key), leadDepartment: 'housing', limitDays: 20, nationalStage: 1, milestoneRule: 'all', items, ...given };
}

export function workflowOf(stages: readonly StageDefinition[], given: Partial<WorkflowDefinition> = {}): WorkflowDefinition {
  return {
    key: 'sample',
    version: 1,
    title: titleOf('sample'),
    type: 3,
    place: 'somewhere',
    calendar: 'cn',
    effectiveFrom: civilDate('2018-01-01'),
    stages,
    targets: [],
    ...given,
  };
}

export function titleOf(key: string): Titles {
  return { zh: `事项 ${key}`, en: `Item ${key}` };
}
