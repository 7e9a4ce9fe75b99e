import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { changesQuery } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

/** Who has changed what about the person, newest first. */
export function PersonChanges({ id }: { readonly id: string }) {
  const say = useMessages(PEOPLE);
  const types: Readonly<Record<string, string>> = say.changeTypes;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(changesQuery(`person:${id}`));
  const changes = data?.pages.flatMap((page) => page.changes);
  return (
    <Panel title={say.changes}>
      {!changes && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />)}
      {changes?.length === 0 && <Empty title={say.noChanges} />}
      <ul className={styles.list}>
        {changes?.map(({ id: change, at, actor, type }) => (
          <li key={change}>
            <span className={styles.words}>{types[type] ?? type}</span>
            <span className={styles.soft}>{say.by(actor.name)} · <Moment instant={at} /></span>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button type="link" onClick={() => void fetchNextPage()}>{say.more}</Button>}
    </Panel>
  );
}
