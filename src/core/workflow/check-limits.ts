import type { Limit } from '../clock/limit.js';
import type { Finding } from './check-finding.js';
import type { WorkflowDefinition } from './definition.js';
import { nominalWorkingDays } from './plan-days.js';
import { placedItems } from './plan-network.js';

const LEAST_STAGE_DAYS = 1;
const MOST_STAGE_DAYS = 50;

/** Promises over the law or over their stage, and stages that no city may promise. */
export function checkLimits(definition: WorkflowDefinition): readonly Finding[] {
  return [
    ...definition.stages.flatMap((stage, index) => stageLimit(stage.limitDays, `stages[${index}].limitDays`)),
    ...placedItems(definition).flatMap(({ item, stage, path }) => [
      ...overStatutory(item.promised, item.statutory, `${path}.promised.days`),
      ...overStage(item.promised, stage.limitDays, `${path}.promised.days`),
    ]),
  ];
}

function stageLimit(days: number, path: string): readonly Finding[] {
  if (days >= LEAST_STAGE_DAYS && days <= MOST_STAGE_DAYS) return [];
  const range = `${LEAST_STAGE_DAYS}–${MOST_STAGE_DAYS}`;
  return [{ path, reason: 'stage-limit-out-of-range', message: `The limit of a stage is ${range} working days, not ${days}.`, zh: `阶段时限应为${range}个工作日。` }];
}

function overStatutory(promised: Limit, statutory: Limit, path: string): readonly Finding[] {
  const over =
    promised.unit === statutory.unit ? promised.days > statutory.days : nominalWorkingDays(promised) > nominalWorkingDays(statutory);
  if (!over) return [];
  return [
    {
      path,
      reason: 'promise-over-statutory',
      message: `The promise of ${inWords(promised)} is over the statutory limit of ${inWords(statutory)}.`,
      zh: '承诺时限超过法定时限。',
    },
  ];
}

function overStage(promised: Limit, stageDays: number, path: string): readonly Finding[] {
  if (nominalWorkingDays(promised) <= stageDays) return [];
  return [
    {
      path,
      reason: 'promise-over-stage-limit',
      message: `The promise of ${inWords(promised)} is over its stage's limit of ${stageDays} working days.`,
      zh: '承诺时限超过所在阶段时限。',
    },
  ];
}

function inWords({ days, unit }: Limit): string {
  return `${days} ${unit === 'working-day' ? 'working' : 'calendar'} days`;
}
