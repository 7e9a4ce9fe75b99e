/** How the figures of the present are worked out. */
export const NOW_FORMULAS = {
  projects: {
    zh: '在办项目按亮灯统计，取其在办事项中最差的一种：红（有事项超期）、黄（有事项临期）、绿（有事项正在计时）、蓝（全部暂停计时）、灰（没有在计时的事项）。与项目页同一规则。',
    en: 'Active projects by their light, the worst among their open items: red overdue, yellow near due, green running, blue all paused, grey no clock open. The rule is that of the project’s page.',
  },
  ended: { zh: '所选期间内办结或终止的项目；平均审批用时、跨度用时和企业用时只计办结项目。', en: 'Projects completed or terminated in the period; the means are of the completed ones.' },
  items: { zh: '已申报尚未办结的事项；受理前为灰灯。', en: 'Items that are submitted and not decided; grey before acceptance.' },
  overdue: { zh: '正在计时或暂停计时、今天已过到期日的事项，按到期日先后。', en: 'Items running or paused whose due day has passed, by the due day.' },
  nearDue: { zh: '正在计时、到期日在今天起 n 个工作日之内的事项。', en: 'Items whose clock runs and whose due day lies within n working days from today.' },
  pausedBeyond: { zh: '暂停计时且预计结束日已过的事项。', en: 'Items whose pause was expected to have ended before today.' },
  orders: { zh: '已签发、仍有督办对象未答复或答复被退回的督办令；等待天数为签发之后的工作日数。', en: 'Issued orders to which somebody owes an answer; waiting days are working days since they were issued.' },
  evaluation: { zh: '最近一次期限巡检。', en: 'The last evaluation of all deadlines.' },
} as const;
