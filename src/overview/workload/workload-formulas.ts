/** How the figures of workload are worked out. */
export const WORKLOAD_FORMULAS = {
  open: { zh: '已申报尚未办结的件。按经办人统计时计入受理人名下，按项目专员统计时计入项目的专员名下。', en: 'Submissions that are not decided yet: of the officer who accepted them, or of the agent who carries the project.' },
  period: { zh: '指定统计期时，只计受理日在期内的件；尚未受理的按申报日。', en: 'With a period: only what was accepted in it; of what is not accepted yet, what was submitted in it.' },
  overdue: { zh: '红灯：正在计时或暂停计时、已过到期日。', en: 'Red: running or paused, the due day has passed.' },
  nearDue: { zh: '黄灯：临近到期日，规则与项目页相同。', en: 'Yellow: near the due day, by the rule of the project’s page.' },
  ageing: { zh: '按受理所在的周分段；尚未受理的按申报所在的周。', en: 'By the week of the acceptance; of the submission while it is not accepted.' },
  unassigned: { zh: '无人受理、或视为受理的在办件。', en: 'Open items that nobody has accepted, or silence did.' },
} as const;
