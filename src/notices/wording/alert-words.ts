import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Titles } from '../../core/workflow/definition.js';
import { DEADLINE_WORDS } from '../../core/words/deadline-kinds.js';
import { dueDayWords } from '../../core/words/written-day.js';
import { eachLanguage, fillWords } from './fill-words.js';
import { LEVEL_WORDS, OTHER_WORDS, type NoticeWords } from './notice-words.js';

/** One of the alerts that a message is about. */
export interface NamedAlert {
  readonly deadline: number;
  readonly level: string;
  readonly kind: string;
  readonly dueOn: CivilDate;
  /** Its year's schedule is not announced yet. */
  readonly provisional: boolean;
  readonly project: string | null;
  readonly subject: Titles | null;
}

/** How many alerts a message names; the rest is in the list of alerts. */
export const MOST_NAMED = 10;

/** What a message about alerts says: how many of each level, and the worst by name. */
export function alertWords(counts: Readonly<Record<string, number>>, alerts: readonly NamedAlert[]): NoticeWords {
  const levels = Object.keys(LEVEL_WORDS).filter((level) => (counts[level] ?? 0) > 0);
  const total = levels.reduce((sum, level) => sum + counts[level]!, 0);
  const named = worstOfEach([...alerts].sort(worstFirst)).slice(0, MOST_NAMED);
  const values = {
    total,
    counts: eachLanguage((language) => levels.map((level) => (language === 'zh' ? `${LEVEL_WORDS[level]!.zh} ${counts[level]} 项` : `${counts[level]} ${LEVEL_WORDS[level]!.en}`)).join(language === 'zh' ? '，' : ', ')),
    named: eachLanguage((language) => named.map((alert) => sentenceOf(alert, language)).join(language === 'zh' ? '；' : '; ')),
  };
  return { title: fillWords(OTHER_WORDS.alerts.title, values), text: fillWords(OTHER_WORDS.alerts.text, values) };
}

function sentenceOf({ level, kind, dueOn, provisional, project, subject }: NamedAlert, language: 'zh' | 'en'): string {
  const about = [project, subject?.[language]].filter((part) => part != null).join(language === 'zh' ? '·' : ' · ');
  const limit = DEADLINE_WORDS[kind]?.[language] ?? kind;
  const due = dueDayWords(dueOn, provisional)[language];
  const state = LEVEL_WORDS[level]?.[language] ?? level;
  return language === 'zh' ? `${about}：${limit} ${due}，${state}` : `${about}: ${limit} ${due}, ${state}`;
}

/** After a time in which nothing was evaluated, a deadline may have reached several levels at once. */
function worstOfEach(alerts: readonly NamedAlert[]): readonly NamedAlert[] {
  return alerts.filter(({ deadline }, at) => alerts.findIndex((other) => other.deadline === deadline) === at);
}

function worstFirst(one: NamedAlert, other: NamedAlert): number {
  const order = Object.keys(LEVEL_WORDS);
  return order.indexOf(one.level) - order.indexOf(other.level) || (one.dueOn < other.dueOn ? -1 : 1);
}
