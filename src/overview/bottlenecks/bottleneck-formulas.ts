/** How the figures of bottlenecks are worked out. */
export const BOTTLENECK_FORMULAS = {
  chains: { zh: '所选期间内到达终点的压减目标；每个目标有一条关键链：从终点往回，逐段追溯当时真正在等的事项。', en: 'Targets reached in the period. Each has a chain: from its end back, stretch by stretch, what was really waited for.' },
  days: { zh: '关键链上各段的工作日；一条链的各段之和等于起点到终点的工作日。同一段可能同时在两个目标的链上，这时各计一次，指定目标即可只计一次。', en: 'Working days of the stretches of the chains; those of a chain add up to the working days between its two events. A stretch may lie on the chains of two targets and then counts on both; name a target to count it once.' },
  share: { zh: '占所选范围内全部关键链天数的比例。', en: 'Of the days of all chains that are asked for.' },
  departmentDays: { zh: '在部门的天数：待受理 + 审查 + 暂停计时。', en: 'Acceptance + review + pause.' },
  applicantDays: { zh: '在专员和企业的天数：衔接 + 补正。', en: 'Follow-on + supplement.' },
  followOns: { zh: '衔接时间：最后一个前置事项办结到本事项首次申报的工作日，按申报日归期，按项目专员统计。', en: 'Working days from the last prerequisite’s approval to the first submission, by the month of the submission and by agent.' },
} as const;
