import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { projectNoticesQuery, useMarkRead, type Notice } from '../../../api/notices.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Moment } from '../../../ui/day.js';
import { Panel } from '../../../ui/page.js';
import { ErrorState } from '../../../ui/problem.js';
import { Empty, Loading } from '../../../ui/states.js';
import { useProjectAddress } from '../use-project-address.js';
import { NOTICES } from './notices.messages.js';
import styles from './notices.module.css';

/** What this person has been told of the project. */
export function NoticesTab({ project }: { readonly project: Project }) {
  const say = useMessages(NOTICES);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(projectNoticesQuery(project.id));
  const { mutate } = useMarkRead();
  const notices = data?.pages.flatMap((page) => page.notices);
  const unread = notices?.filter(({ readAt }) => readAt === null).map(({ id }) => id) ?? [];
  const readAll = unread.length > 0 && <Button size="small" onClick={() => mutate({ ids: unread })}>{say.markRead(unread.length)}</Button>;
  return (
    <Panel title={say.title} extra={readAll}>
      {!notices && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />)}
      {notices?.length === 0 && <Empty title={say.none}>{say.noneHint}</Empty>}
      <ul className={styles.list}>
        {notices?.map((notice) => <NoticeLine key={notice.id} notice={notice} />)}
      </ul>
      {hasNextPage && (
        <div className={styles.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say.more}</Button>
        </div>
      )}
    </Panel>
  );
}

function NoticeLine({ notice: { id, title, text, item, readAt, recordedAt } }: { readonly notice: Notice }) {
  const say = useMessages(NOTICES);
  const titled = useTitle();
  const { go } = useProjectAddress();
  const { mutate } = useMarkRead();
  const open = () => {
    if (readAt === null) mutate({ ids: [id] });
    if (item) go({ item: item.key });
  };
  return (
    <li className={readAt === null ? styles.unread : undefined}>
      <span className={styles.mark}>{readAt === null && <span className="for-screen-readers">{say.unread}</span>}</span>
      <div className={styles.text}>
        {item ? <button type="button" className={styles.link} onClick={open}>{titled(title)}</button> : <strong>{titled(title)}</strong>}
        <p>{titled(text)}</p>
      </div>
      <span className={styles.time}><Moment instant={recordedAt} /></span>
    </li>
  );
}
