import type { Titles } from '../core/workflow/definition.js';
import { dueDayWords } from '../core/words/written-day.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { isProvisional, type LoadedOrder } from './loaded-order.js';

/** What people are told about an order. */
export const HAPPENINGS = ['issued', 'acknowledged', 'answered', 'accepted', 'returned', 'closed', 'cancelled', 'near-due', 'overdue', 'escalated', 'due-moved'] as const;
export type Happening = (typeof HAPPENINGS)[number];

export interface OrderWords {
  readonly title: Titles;
  readonly text: Titles;
}

/** The words of a notice about an order; `detail` is the answer, the reason, the name of an addressee, or by when to answer. */
export function orderWords(happened: Happening, { number, what }: Pick<LoadedOrder, 'number' | 'what'>, detail: Titles): OrderWords {
  const { title, text } = WORDS[happened];
  const fill = ({ zh, en }: Titles): Titles => ({
    zh: filled(zh, { number: number!, what, detail: detail.zh }),
    en: filled(en, { number: number!, what, detail: detail.en }),
  });
  return { title: fill(title), text: fill(text) };
}

/** By when an issued order is to be answered, and whether that is provisional. */
export function answerDay(order: Pick<LoadedOrder, 'issuedOn' | 'dueOn'>, calendar: WorkingCalendar): Titles {
  return dueDayWords(order.dueOn!, isProvisional(order, calendar));
}

function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
}

const WORDS: Readonly<Record<Happening, OrderWords>> = {
  issued: words('{number}：已签发', '{number}: issued', '请签收并于{detail}前答复：{what}', 'Please acknowledge it and answer by {detail}: {what}'),
  acknowledged: words('{number}：已签收', '{number}: acknowledged', '{detail}已签收。', '{detail} has acknowledged it.'),
  answered: words('{number}：已答复', '{number}: answered', '答复：{detail}', 'The answer: {detail}'),
  accepted: words('{number}：答复已认可', '{number}: answer accepted', '您的答复已获认可。{detail}', 'Your answer has been accepted. {detail}'),
  returned: words('{number}：答复被退回', '{number}: answer returned', '请重新答复。退回理由：{detail}', 'Please answer again. The reason: {detail}'),
  closed: words('{number}：已办结', '{number}: closed', '全部答复均已认可，督办令办结。', 'Every answer has been accepted; the order is closed.'),
  cancelled: words('{number}：已撤销', '{number}: cancelled', '督办令已撤销：{detail}', 'The order has been cancelled: {detail}'),
  'near-due': words('{number}：临期', '{number}: near due', '请于{detail}前答复：{what}', 'Please answer by {detail}: {what}'),
  overdue: words('{number}：逾期未答复', '{number}: overdue', '应于{detail}前答复：{what}', 'It was to be answered by {detail}: {what}'),
  escalated: words('{number}：逾期未答复，已升级', '{number}: overdue, escalated', '应于{detail}前答复，至今未答复：{what}', 'It was to be answered by {detail} and still is not: {what}'),
  'due-moved': words('{number}：到期日变动', '{number}: due on another day', '工作日历调整，到期日改为{detail}。', 'The working calendar was amended; it is now due on {detail}.'),
};

function words(titleZh: string, titleEn: string, textZh: string, textEn: string): OrderWords {
  return { title: { zh: titleZh, en: titleEn }, text: { zh: textZh, en: textEn } };
}
