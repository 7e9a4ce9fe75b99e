import type { Finding } from './check-finding.js';
import type { StageDefinition, WorkflowDefinition } from './definition.js';

const BESIDE = 5;

/** Stages that cannot end, and stages that do not map onto the national ones (5, 并行推进, stands outside their order). */
export function checkStages(definition: WorkflowDefinition): readonly Finding[] {
  const ordered = definition.stages.filter(({ nationalStage }) => nationalStage !== BESIDE);
  return [
    ...definition.stages.flatMap((stage, index) => withoutMilestone(stage, index)),
    ...definition.stages.flatMap((stage, index) => outOfOrder(stage, index, ordered)),
    ...(ordered.length > 0 ? [] : [onlyBeside]),
  ];
}

const onlyBeside: Finding = {
  path: 'stages',
  reason: 'no-clocked-stage',
  message: 'Every stage is of national stage 5, which runs beside the others: at least one must be of 1–4.',
  zh: '全部阶段均为并行推进（5），至少应有一个 1–4 阶段。',
};

function withoutMilestone(stage: StageDefinition, index: number): readonly Finding[] {
  if (stage.items.some((item) => item.milestone)) return [];
  return [{ path: `stages[${index}]`, reason: 'no-milestone', message: `The stage "${stage.key}" has no milestone and could never end.`, zh: `阶段“${stage.key}”没有里程碑事项。` }];
}

function outOfOrder(stage: StageDefinition, index: number, ordered: readonly StageDefinition[]): readonly Finding[] {
  const before = ordered[ordered.indexOf(stage) - 1];
  if (before === undefined || before.nationalStage <= stage.nationalStage) return [];
  return [
    {
      path: `stages[${index}].nationalStage`,
      reason: 'national-stage-out-of-order',
      message: `National stage ${stage.nationalStage} cannot come after ${before.nationalStage} of "${before.key}".`,
      zh: '对应的国家标准阶段次序颠倒。',
    },
  ];
}
