import { counted, messages } from '../../language/messages.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

export const WHY = messages(
  {
    title: '为什么这一天到期',
    titleDecided: '天数是怎样计的',
    counted: '计入', makeUp: '调休上班，计入', rest: '休息日，不计', paused: '暂停，不计', due: '到期日', provisional: '暂定',
    month: (year: number, month: number) => `${year}年${month}月`,
    countsAs: (day: number) => `计第 ${day} 天`,
    told: (day: string, reasons: readonly string[]) => `${day}：${reasons.join('，')}`,
    isDue: (accepted: string, due: string, limit: number, calendar: boolean) => `${accepted}受理，当日不计；承诺 ${limit} 个${calendar ? '自然日' : '工作日'}，数到${due}。`,
    standsStill: (accepted: string, limit: number, used: number, calendar: boolean) => `${accepted}受理，当日不计；承诺 ${limit} 个${calendar ? '自然日' : '工作日'}，已用 ${used}，现暂停计时，恢复后接着数。`,
    skipped: (days: number, names: string) => `其间 ${days} 天不计${names === '' ? '' : `（含${names}）`}。`,
    earlier: (months: number) => `显示其余 ${months} 个月`,
    reasons: {
      'acceptance-day': '受理当日不计', 'working-day': '工作日', 'make-up-day': '调休上班', 'calendar-day': '自然日', weekend: '周末，不计', holiday: '法定节假日，不计', paused: '暂停，不计', stopped: '已停止计时',
    },
    entries: { accepted: '受理', paused: '暂停', resumed: '恢复', extended: '延期', stopped: '停止' },
  },
  {
    title: 'Why it is due on this day',
    titleDecided: 'How its days were counted',
    counted: 'counts', makeUp: 'make-up day, counts', rest: 'day of rest', paused: 'paused', due: 'due day', provisional: 'provisional',
    month: (year: number, month: number) => `${MONTHS[month - 1]!} ${year}`,
    countsAs: (day: number) => `counts as day ${day}`,
    told: (day: string, reasons: readonly string[]) => `${day}: ${reasons.join(', ')}`,
    isDue: (accepted: string, due: string, limit: number, calendar: boolean) => `Accepted on ${accepted}, which does not count; ${limit} ${calendar ? 'calendar' : 'working'} days promised lead to ${due}. `,
    standsStill: (accepted: string, limit: number, used: number, calendar: boolean) => `Accepted on ${accepted}, which does not count; ${used} of ${limit} ${calendar ? 'calendar' : 'working'} days are used. The clock stands still and goes on from there. `,
    skipped: (days: number, names: string) => `${counted(days, 'day', 'days')} in between ${days === 1 ? 'does' : 'do'} not count${names === '' ? '' : ` (${names})`}.`,
    earlier: (months: number) => `Show the other ${counted(months, 'month', 'months')}`,
    reasons: {
      'acceptance-day': 'the day of acceptance does not count', 'working-day': 'working day', 'make-up-day': 'make-up day', 'calendar-day': 'calendar day', weekend: 'weekend', holiday: 'public holiday', paused: 'paused', stopped: 'the clock has stopped',
    },
    entries: { accepted: 'acc.', paused: 'stop', resumed: 'go on', extended: 'ext.', stopped: 'end' },
  },
);
