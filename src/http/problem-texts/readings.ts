import type { ProblemText } from '../problem-text.js';

/** What can be wrong with a question, or with what has been asked of a calendar. */
export const READING_PROBLEMS = {
  'calendar-not-found': {
    title: { zh: '没有这个工作日历', en: 'No such calendar' },
    detail: { zh: '没有工作日历“{key}”。', en: 'There is no calendar "{key}".' },
  },
  'calendar-amended-meanwhile': {
    title: { zh: '日历已被他人修订', en: 'Calendar amended meanwhile' },
    detail: { zh: '预览之后，日历又有修订，影响可能不同。请重新预览。', en: 'The calendars have been amended since the preview, so that something else may move. Please preview again.' },
  },
  'amendment-under-way': {
    title: { zh: '另一次修订正在生效', en: 'Another amendment is under way' },
    detail: { zh: '期限正在按另一次修订重新推算，请稍后重新预览。', en: 'Deadlines are being reckoned anew for another amendment. Please preview again in a moment.' },
  },
  'calendar-version-not-found': {
    title: { zh: '没有这一版安排', en: 'No such version' },
    detail: { zh: '{year} 年没有第 {version} 版安排。', en: '{year} has no version {version}.' },
  },
  'outside-calendar': {
    title: { zh: '超出日历范围', en: 'Outside the calendar' },
    detail: { zh: '工作日历覆盖 1990-01-01 至 2100-12-31。', en: 'Calendars cover 1990-01-01 to 2100-12-31.' },
  },
  'add-or-to': {
    title: { zh: '须二选一', en: 'One of the two' },
    detail: { zh: 'add 与 to 须且只须填写一个。', en: 'Give either add or to, and not both.' },
  },
  'before-from': {
    title: { zh: '早于起始日', en: 'Before the first day' },
    detail: { zh: '不能早于 from。', en: 'Must not be earlier than from.' },
  },
  cursor: {
    title: { zh: '分页标记无效', en: 'Not a cursor' },
    detail: { zh: '应是上一页返回的 next，并使用同样的排序。', en: 'Must be the next of the page before, asked for in the same order.' },
  },
} satisfies Record<string, ProblemText>;
