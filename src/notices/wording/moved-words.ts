import type { Titles, WorkflowDefinition } from '../../core/workflow/definition.js';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { DEADLINE_WORDS } from '../../core/words/deadline-kinds.js';
import { writtenDay } from '../../core/words/written-day.js';
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
export function movedWords(moved: readonly MovedDay[], workflow: WorkflowDefinition): Titles {
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

function written(day: CivilDate | null): Titles {
  return day === null ? { zh: '–', en: '–' } : writtenDay(day);
}
