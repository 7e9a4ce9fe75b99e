import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { changesQuery } from '../../api/inbox-readings.js';
import { todayQuery } from '../../api/today.js';
import { inZone } from '../../language/dates.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { FACT_NAMES } from '../../ui/fact-names.messages.js';
import styles from './big-screen.module.css';
import { BIG_SCREEN } from './big-screen.messages.js';

const SHOWN = 7;

/** What was recorded in the parks since the last working day, the newest first. */
export function Moves() {
  const say = useMessages(BIG_SCREEN);
  const names: Readonly<Record<string, string>> = useMessages(FACT_NAMES);
  const titled = useTitle();
  const { data: today } = useQuery(todayQuery);
  const { data } = useInfiniteQuery(changesQuery({ role: 'leader' }));
  if (!today || !data) return null;
  const changes = data.pages[0]!.changes.slice(0, SHOWN).map((change) => ({ ...change, recorded: inZone(change.recordedAt, today.timeZone) }));
  if (changes.length === 0) return <p className={styles.none}>{say.noneMoved}</p>;
  return (
    <ol className={styles.lines}>
      {changes.map(({ project, seq, type, item, stage, recorded }) => (
        <li key={`${project.id} ${seq}`}>
          <div>
            <p className={styles.clip}><b>{names[type] ?? type}</b> {item ? titled(item.title) : stage ? titled(stage.title) : ''}</p>
            <p className={styles.soft}>{project.name}</p>
          </div>
          <time className={styles.when}>{recorded.date === today.today ? recorded.time : recorded.date.slice(5)}</time>
        </li>
      ))}
    </ol>
  );
}
