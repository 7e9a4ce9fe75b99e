import type { TimelineEntry } from '../../../api/project-readings.js';
import { useToday } from '../../../api/today.js';
import { inZone } from '../../../language/dates.js';
import { useMessages } from '../../../language/messages.js';
import { Moment } from '../../../ui/day.js';
import { FactDetails } from '../fact-details.js';
import { FACT_NAMES } from '../../../ui/fact-names.messages.js';
import type { ListPlace } from '../../../ui/virtual-list.js';
import { TIMELINE } from './timeline.messages.js';
import styles from './timeline.module.css';

interface EntryLineProps {
  readonly entry: TimelineEntry;
  /** What it happened to, where that is not said around it. */
  readonly title: React.ReactNode;
  /** Where it stands in a long list. */
  readonly place?: ListPlace;
}

/** One entry of the history. A late entry shows both times: when it took effect, and when it was written down. */
export function EntryLine({ entry, title, place }: EntryLineProps) {
  const say = useMessages(TIMELINE);
  const names: Readonly<Record<string, string>> = useMessages(FACT_NAMES);
  const { timeZone } = useToday();
  const late = inZone(entry.effectiveAt, timeZone).date !== inZone(entry.recordedAt, timeZone).date;
  return (
    <li {...place} className={styles.entry}>
      <span className={`${styles.dot} ${TONES[entry.type] ?? ''}`} aria-hidden="true" />
      <span className={styles.time}><Moment instant={entry.effectiveAt} /></span>
      <div className={styles.what}>
        <p>
          <strong>{names[entry.type] ?? entry.type}</strong>
          {title && <> {title}</>}
          {entry.attempt !== null && entry.attempt > 1 && title !== null && <span className={styles.soft}> {say.attempt(entry.attempt)}</span>}
          {late && (
            <span className={styles.late} title={say.lateHint}>
              {say.late} <Moment instant={entry.recordedAt} />
            </span>
          )}
        </p>
        <p className={styles.soft}>
          {entry.actor ? entry.actor.name : say.nobody}
          <FactDetails entry={entry} />
        </p>
      </div>
    </li>
  );
}

const TONES: Readonly<Record<string, string | undefined>> = {
  'item.approved': styles.good,
  'stage.ended': styles.good,
  'project.completed': styles.good,
  'item.refused': styles.bad,
  'item.declined': styles.bad,
  'project.terminated': styles.bad,
  'item.paused': styles.still,
  'item.supplement-requested': styles.owed,
};
