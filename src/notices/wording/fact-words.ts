import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { PauseGround, Titles, WorkflowDefinition } from '../../core/workflow/definition.js';
import { GROUND_WORDS } from '../../core/words/pause-grounds.js';
import { writtenDay } from '../../core/words/written-day.js';
import { eachLanguage, fillWords, type Values } from './fill-words.js';
import type { FactRow } from './notice-rows.js';
import { movedWords, type MovedDay } from './moved-words.js';
import { FACT_WORDS, type NoticeWords } from './notice-words.js';
import { itemTitle, stageTitle } from './subject-title.js';

/** How days are told in the office. */
export interface OfficeDays {
  readonly dayOf: (epochMillis: number) => CivilDate;
  readonly isProvisional: (day: CivilDate) => boolean;
}

/** What a fact of this project says. */
export function factWords(fact: FactRow, project: string, workflow: WorkflowDefinition, days: OfficeDays): NoticeWords {
  const values = valuesOf(fact, project, workflow, days);
  const { title, text } = FACT_WORDS[fact.type];
  return { title: fillWords(title, values), text: fillWords(text, values) };
}

function valuesOf({ item, stage, attempt, effectiveAt, data }: FactRow, project: string, workflow: WorkflowDefinition, { dayOf, isProvisional }: OfficeDays): Values {
  const said = Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number') as [string, string | number][];
  const moved = ((data.moved ?? []) as readonly MovedDay[]).filter(({ from, to }) => from !== to);
  const missing = (data.missing ?? []) as readonly string[];
  return {
    ...Object.fromEntries(said),
    ...(typeof data.ground === 'string' && { ground: GROUND_WORDS[data.ground as PauseGround] ?? data.ground }),
    ...(typeof data.days === 'number' && { days: counted(data.days, 'day') }),
    ...(typeof data.expectedDays === 'number' && { expectedDays: counted(data.expectedDays, 'working day') }),
    missing: eachLanguage((language) => missing.join(language === 'zh' ? '；' : '; ')),
    count: moved.length,
    moved: movedWords(moved, workflow, isProvisional),
    project,
    day: writtenDay(dayOf(effectiveAt)),
    attempt: attempt ?? 1,
    ...(item !== null && { item: itemTitle(workflow, item) }),
    ...(stage !== null && { stage: stageTitle(workflow, stage) }),
  };
}

/** In English a number of days needs its plural. */
function counted(days: number, one: string): Titles {
  return { zh: String(days), en: `${days} ${one}${days === 1 ? '' : 's'}` };
}
