import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { changesQuery, type Change } from '../../api/inbox-readings.js';
import { useToday } from '../../api/today.js';
import { inZone, writtenDay } from '../../language/dates.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { FACT_NAMES } from '../fact-names.messages.js';
import { Panel } from '../page.js';
import { ErrorState } from '../problem.js';
import { Empty, Loading } from '../states.js';
import { CHANGES } from './changes.messages.js';
import styles from './changes.module.css';

/** What has moved since the last working day, the newest first. */
export function RecentChanges({ department }: { readonly department?: string }) {
  const say = useMessages(CHANGES);
  const language = useLanguage();
  const { today, timeZone } = useToday();
  const [withMine, setWithMine] = useState(false);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(changesQuery({ department }));
  const since = data?.pages[0]?.since;
  const changes = data?.pages.flatMap((page) => page.changes).filter(({ byMe }) => withMine || !byMe);
  const day = writtenDay(since === undefined ? today : inZone(since, timeZone).date, language, 'short');
  return (
    <Panel title={say.title(day)} extra={<Checkbox checked={withMine} onChange={({ target }) => setWithMine(target.checked)}>{say.mine}</Checkbox>}>
      {!changes && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={4} />)}
      {changes?.length === 0 && <Empty title={say.none}>{say.noneHint}</Empty>}
      {changes && changes.length > 0 && (
        <ol className={styles.changes}>
          {changes.map((change) => (
            <ChangeLine key={`${change.project.id} ${change.seq}`} change={change} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <div className={styles.more}>
          <Button type="link" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say.more}</Button>
        </div>
      )}
    </Panel>
  );
}

function ChangeLine({ change: { project, item, stage, type, actor, byMe, effectiveAt, recordedAt } }: { readonly change: Change }) {
  const say = useMessages(CHANGES);
  const names: Readonly<Record<string, string>> = useMessages(FACT_NAMES);
  const titled = useTitle();
  const language = useLanguage();
  const { today, timeZone } = useToday();
  const [effective, recorded] = [inZone(effectiveAt, timeZone), inZone(recordedAt, timeZone)];
  const when = recorded.date === today ? recorded.time : `${writtenDay(recorded.date, language, 'short')} ${recorded.time}`;
  return (
    <li className={styles.change}>
      <p className={styles.what}>
        <strong>{names[type] ?? type}</strong> {item ? titled(item.title) : stage ? titled(stage.title) : null}
      </p>
      <Link className={styles.project} to="/projects/$projectId" params={{ projectId: project.id }} search={item ? { item: item.key } : {}}>
        {project.name}
      </Link>
      <p className={styles.who}>
        <time dateTime={recordedAt}>{when}</time> · {byMe ? say.me : (actor?.name ?? say.calendar)}
        {effective.date !== recorded.date && <span className={styles.late}>{say.late} {writtenDay(effective.date, language, 'short')}</span>}
      </p>
    </li>
  );
}
