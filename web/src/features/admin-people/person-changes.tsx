import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { changesQuery } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { ChangeDetails } from '../../ui/administration/change-details.js';
import { CHANGES } from '../../ui/administration/changes.messages.js';
import { Moment } from '../../ui/day.js';
import { Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

/** Who has changed what about the person, newest first. */
export function PersonChanges({ id }: { readonly id: string }) {
  const say = useMessages(PEOPLE);
  const { types } = useMessages(CHANGES);
  const subject = `person:${id}`;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(changesQuery({ subject }));
  const changes = data?.pages.flatMap((page) => page.changes);
  return (
    <Panel title={say.changes} extra={<Link to="/changes" search={{ subject }}>{say.allChanges}</Link>}>
      {!changes && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />)}
      {changes?.length === 0 && <Empty title={say.noChanges} />}
      <ul className={styles.list}>
        {changes?.map((change) => (
          <li key={change.id}>
            <div className={styles.words}>{types[change.type]}<ChangeDetails change={change} /></div>
            <span className={styles.soft}>{say.by(change.actor.name)} · <Moment instant={change.at} /></span>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button type="link" onClick={() => void fetchNextPage()}>{say.more}</Button>}
    </Panel>
  );
}
