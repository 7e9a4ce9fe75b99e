import type { Titles, WorkflowDefinition } from '../../core/workflow/definition.js';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { DEADLINE_WORDS } from '../../core/words/deadline-kinds.js';
import { dueDayWords } from '../../core/words/written-day.js';
import { eachLanguage } from './fill-words.js';
import { subjectTitle } from './subject-title.js';

/** A due day that a calendar has moved, as the history tells it. */
export interface MovedDay {
  readonly kind: string;
  readonly subject: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

const MOST_NAMED = 10;

/** Which due days have moved, from when to when. */
export function movedWords(moved: readonly MovedDay[], workflow: WorkflowDefinition, isProvisional: (day: CivilDate) => boolean): Titles {
  const written = (day: CivilDate | null): Titles => (day === null ? NO_DAY : dueDayWords(day, isProvisional(day)));
  return eachLanguage((language) =>
    moved
      .slice(0, MOST_NAMED)
      .map(({ kind, subject, from, to }) => {
        const about = `${subjectTitle(workflow, kind, subject)[language]} ${DEADLINE_WORDS[kind]?.[language] ?? kind}`;
        return `${about} ${written(from)[language]} → ${written(to)[language]}`;
      })
      .concat(moved.length > MOST_NAMED ? ['…'] : [])
      .join(language === 'zh' ? '；' : '; '),
  );
}

const NO_DAY: Titles = { zh: '–', en: '–' };
