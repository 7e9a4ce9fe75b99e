/** How the figures of compression are worked out. */
export const COMPRESSION_FORMULAS = {
  spans: { zh: '所选期间内到达终点的压减目标；按阶段统计时为已结束、且没有事项仍在计时的阶段。', en: 'Targets reached in the period; by stage, stages that ended in it and on which no clock runs any more.' },
  baselineDays: { zh: '公布的原流程天数；阶段取其法定时限之和。', en: 'What was published of the old procedure; of a stage its statutory limits in a row.' },
  statutoryDays: { zh: '所计事项的法定时限逐项相加（折算工作日）。', en: 'Statutory limits of the items that count, one after the other, as nominal working days.' },
  promisedDays: { zh: '所计事项的承诺时限逐项相加。', en: 'Promised limits of the items that count, one after the other.' },
  criticalDays: { zh: '按前置关系排出的最长一条路径上的承诺时限之和。', en: 'Promised limits along the longest path through the hard edges.' },
  usedDays: { zh: '两个事件之间，至少一个事项在计时的工作日数，与项目页相同。', en: 'Working days between the two events on which at least one clock ran, as on the project’s page.' },
  savedDays: { zh: '节省天数 = 基准 − 已用，等于各原因之和。', en: 'Baseline − used; the sum of the causes.' },
  compression: { zh: '压减率 = 节省天数 ÷ 基准。', en: 'Saved ÷ baseline.' },
  applicantDays: { zh: '企业用时 = 区间内没有事项在计时的工作日 = 暂停计时 + 待补正 + 待受理 + 企业准备。', en: 'Working days on which no clock ran: pauses + supplements + receiving + preparing.' },
  pauses: { zh: '暂停计时的工作日，按暂停事由；重叠的暂停只计一次。', en: 'Working days of pauses by ground; those that overlap count once.' },
} as const;
