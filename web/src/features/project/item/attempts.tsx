import { useQuery } from '@tanstack/react-query';
import { timelineQuery, type TimelineEntry } from '../../../api/project-readings.js';
import { useMessages } from '../../../language/messages.js';
import { ErrorState } from '../../../ui/problem.js';
import { Loading } from '../../../ui/states.js';
import { EntryLine } from '../timeline/entry-line.js';
import { ITEM } from './item.messages.js';
import styles from './item-panel.module.css';

/** What has happened to the item, attempt by attempt, with the numbers of its documents. */
export function Attempts({ projectId, item }: { readonly projectId: string; readonly item: string }) {
  const say = useMessages(ITEM);
  const { data, error, refetch } = useQuery(timelineQuery(projectId));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />;
  const own = data.filter((entry) => entry.item === item);
  if (own.length === 0) return <p className={styles.nothing}>{say.nothingYet}</p>;
  const attempts = [...new Set(own.map(({ attempt }) => attempt))];
  return (
    <>
      {attempts.map((attempt) => (
        <AttemptCourse key={attempt} attempt={attempts.length > 1 ? attempt : null} entries={own.filter((entry) => entry.attempt === attempt)} />
      ))}
    </>
  );
}

function AttemptCourse({ attempt, entries }: { readonly attempt: number | null; readonly entries: readonly TimelineEntry[] }) {
  const say = useMessages(ITEM);
  return (
    <>
      {attempt !== null && <h4 className={styles.attempt}>{say.attempt(attempt)}</h4>}
      <ol className={styles.course}>
        {entries.map((entry) => (
          <EntryLine key={entry.seq} entry={entry} title={null} />
        ))}
      </ol>
    </>
  );
}
