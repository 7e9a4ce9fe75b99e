import type { ChartItem } from '../../../api/project-readings.js';
import { writtenDay } from '../../../language/dates.js';
import { useLanguage } from '../../../language/language.js';
import { remarked, useMessages } from '../../../language/messages.js';
import { PAUSE_GROUNDS } from '../../../ui/pause-grounds.messages.js';
import { CHART_WORDS } from './chart.messages.js';

export interface ItemDate {
  readonly word: string;
  readonly value: string;
}

/** The dates of an item as words, in the order in which they happened or are expected. */
export function useItemDates(item: ChartItem): readonly ItemDate[] {
  const say = useMessages(CHART_WORDS);
  const grounds = useMessages(PAUSE_GROUNDS);
  const language = useLanguage();
  const day = (date: string) => writtenDay(date, language, 'short');
  const dates: ItemDate[] = [];
  const add = (word: string, date: string | null | undefined) => date != null && dates.push({ word, value: day(date) });
  add(say.card.submitted, item.submittedOn);
  add(say.card.accepted, item.acceptedOn);
  const running = item.attempts.find(({ attempt }) => attempt === item.attempt);
  for (const { from, to, ground } of running?.pauses ?? []) {
    dates.push({ word: say.card.pause, value: remarked(`${day(from)} — ${to === null ? say.card.open : day(to)}`, grounds[ground], language) });
  }
  if (item.decidedOn === null) add(say.card.due, item.dueOn);
  add(say.card.decided, item.decidedOn);
  if (item.decidedOn === null && item.dueOn === null && item.planned) {
    const span = `${day(item.planned.from)} — ${day(item.planned.to)}`;
    dates.push({ word: say.card.planned, value: item.provisional ? remarked(span, say.provisional, language) : span });
  }
  return dates;
}
