import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { noticesQuery, useMarkRead } from '../../api/notices.js';
import { useMessages } from '../../language/messages.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { NoticeList } from './notice-list.js';
import { NOTICES } from './notices.messages.js';
import styles from './notices.module.css';

const route = getRouteApi('/shell/notices');

/** Everything that the person has been told. */
export function Page() {
  const say = useMessages(NOTICES);
  const navigate = useNavigate({ from: '/notices' });
  const { unread } = route.useSearch();
  const onlyUnread = unread === 'true';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(noticesQuery(onlyUnread));
  const { mutate } = useMarkRead();
  const notices = data?.pages.flatMap((page) => page.notices);
  const newest = notices?.[0];
  const count = data?.pages[0]?.unread ?? 0;
  const choice = (
    <Segmented
      value={onlyUnread ? 'true' : ''}
      options={[{ value: '', label: say.everything }, { value: 'true', label: say.unreadOnly }]}
      onChange={(value) => void navigate({ search: { unread: value === 'true' ? 'true' : undefined }, replace: true })}
    />
  );
  const readAll = newest && count > 0 && <Button onClick={() => mutate({ upTo: newest.id })}>{say.readAll}</Button>;
  return (
    <PageFrame title={say.title} beside={count > 0 && say.count(count)} actions={<>{choice}{readAll}<Link className={styles.preferences} to="/notices/preferences">{say.preferences}</Link></>}>
      <Panel>
        {error && !notices ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!notices && !error && <Loading />}
        {notices?.length === 0 && (onlyUnread ? <Empty title={say.noneUnread} /> : <Empty title={say.none}>{say.noneHint}</Empty>)}
        {notices && notices.length > 0 && <NoticeList notices={notices} />}
        {hasNextPage && (
          <div className={styles.more}>
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say.more}</Button>
          </div>
        )}
      </Panel>
    </PageFrame>
  );
}
