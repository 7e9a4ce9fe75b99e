/** How the figures of performance are worked out. */
export const PERFORMANCE_FORMULAS = {
  decided: { zh: '所选期间内作出予以许可或不予许可决定的件数（每次申报一件），按决定日归期。', en: 'Submissions approved or refused in the period, by the day of the decision.' },
  onTimeRate: { zh: '按时办结率 =（办结 − 逾期办结）÷ 办结。逾期办结：决定日晚于到期日。', en: '(decided − late) ÷ decided. Late: decided after the due day.' },
  meanDays: { zh: '已用天数的平均值。事项按其时限的单位；部门、阶段、流程和合计按工作日，自然日按 7 日折 5 日进位。', en: 'Mean of used days: of an item in the unit of its limit; of groups and total in working days, calendar days as 5 of every 7, rounded up.' },
  medianDays: { zh: '中位数：至少一半的件不超过的最少天数。', en: 'The least number of days that at least half of the cases did not exceed.' },
  p90Days: { zh: 'P90：至少九成的件不超过的最少天数。', en: 'The least number of days that at least nine in ten of the cases did not exceed.' },
  lateDays: { zh: '逾期办结的件从到期日到决定日的天数之和，按各事项时限的单位。', en: 'Days from the due day to the decision, summed over what was late, in the units of the items.' },
  savedDays: { zh: '节省工作日 = 法定时限（折算工作日）− 实际计时的工作日，逐件相加；压减目标为原流程基准 − 已用天数。', en: 'Statutory limits as nominal working days less the working days on which clocks ran; of a target the baseline less used days.' },
  before: { zh: '环比：紧接在前、同样长的期间。', en: 'As many months right before.' },
  yearBefore: { zh: '同比：上一年的相同月份。', en: 'The same months a year before.' },
  targets: { zh: '所选期间内到达终点事件的压减目标：已用天数不超过目标即为达标。', en: 'Targets whose second event happened in the period; met when the used days do not exceed the target.' },
} as const;
