import { civilDate } from '../../src/core/calendar/civil-date.js';
import type { ItemDefinition, StageDefinition, TargetDefinition, TargetEvent, WorkflowDefinition } from '../../src/core/workflow/definition.js';
import { DEPARTMENTS } from './city.js';

const STAGES = 4;

/** A workflow of so many items in four stages; every item stands behind the one in its place of the stage before. */
export function workflowOf(items: number): WorkflowDefinition {
  return {
    key: `bench-${items}`,
    version: 1,
    title: { zh: `${items} 个事项的项目`, en: `A project of ${items} items` },
    type: 2,
    place: '泸州',
    calendar: 'CN',
    effectiveFrom: civilDate('2020-01-01'),
    stages: Array.from({ length: STAGES }, (_, stage) => stageOf(stage, items / STAGES)),
    targets: [
      target('start-of-works', { event: 'first-accepted', stage: null }, { event: 'item.approved', item: itemKey(2, 0) }, 30),
      target('completion', { event: 'first-accepted', stage: 'stage-4' }, { event: 'stage.ended', stage: 'stage-4' }, 10),
    ],
  };
}

function stageOf(stage: number, items: number): StageDefinition {
  return {
    key: `stage-${stage + 1}`,
    title: { zh: `第 ${stage + 1} 阶段`, en: `Stage ${stage + 1}` },
    leadDepartment: DEPARTMENTS[stage]!,
    limitDays: 30,
    nationalStage: (stage + 1) as StageDefinition['nationalStage'],
    milestoneRule: 'all',
    items: Array.from({ length: items }, (_, place) => itemOf(stage, place)),
  };
}

function itemOf(stage: number, place: number): ItemDefinition {
  return {
    key: itemKey(stage, place),
    title: { zh: `第 ${stage + 1} 阶段事项 ${place + 1}`, en: `Item ${place + 1} of stage ${stage + 1}` },
    department: DEPARTMENTS[place % DEPARTMENTS.length]!,
    statutory: { days: 20, unit: 'working-day' },
    promised: { days: 5 + place, unit: 'working-day' },
    maxExtensionDays: 10,
    after: stage === 0 ? [] : [itemKey(stage - 1, place)],
    advisedAfter: [],
    when: null,
    // A project ends with its very last item.
    milestone: stage === STAGES - 1 || place % 3 === 0,
    certificate: place % 3 === 0 ? { zh: '许可证', en: 'Permit' } : null,
    pauseGrounds: ['expert-review', 'publicity'],
    materials: [],
    nearDueDays: null,
    silentConsent: false,
    source: 'illustrative',
  };
}

function target(key: string, from: TargetEvent, to: TargetEvent, targetDays: number): TargetDefinition {
  return { key, title: { zh: key, en: key }, from, to, baselineDays: 3 * targetDays, targetDays, source: 'illustrative' };
}

function itemKey(stage: number, place: number): string {
  return `permit-${stage + 1}-${String(place + 1).padStart(2, '0')}`;
}
