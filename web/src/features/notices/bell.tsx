import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { latestNoticesQuery, useMarkRead } from '../../api/notices.js';
import { useMessages } from '../../language/messages.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { NoticeList } from './notice-list.js';
import { NOTICES } from './notices.messages.js';
import styles from './notices.module.css';

/** On a phone the bell stands far from the edge: the notices move until all of them can be seen. */
const INSIDE = { overflow: { adjustY: true, shiftX: true } };

/** How many notices are unread, and the newest on a click. */
export function Bell({ className }: { readonly className?: string }) {
  const say = useMessages(NOTICES);
  const [open, setOpen] = useState(false);
  const { data } = useQuery(latestNoticesQuery);
  const unread = data?.unread ?? 0;
  return (
    <Popover trigger="click" placement="bottomRight" align={INSIDE} open={open} onOpenChange={setOpen} title={say.title} content={<Latest onLeave={() => setOpen(false)} />}>
      <button type="button" className={className} aria-expanded={open} aria-haspopup="dialog">
        <BellOutlined aria-hidden />
        <span className="for-screen-readers">{say.bell(unread)}</span>
        {unread > 0 && <span className={styles.badge} aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
      </button>
    </Popover>
  );
}

function Latest({ onLeave }: { readonly onLeave: () => void }) {
  const say = useMessages(NOTICES);
  const { data, error, refetch } = useQuery(latestNoticesQuery);
  const { mutate } = useMarkRead();
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={4} />;
  const newest = data.notices[0];
  return (
    <div className={styles.popover}>
      <div className={styles.scroll}>
        {newest ? <NoticeList notices={data.notices} onOpen={onLeave} /> : <Empty title={say.none}>{say.noneHint}</Empty>}
      </div>
      <div className={styles.popoverFoot}>
        <Link to="/notices" onClick={onLeave}>{say.all}</Link>
        {newest && data.unread > 0 && (
          <Button type="link" size="small" onClick={() => mutate({ upTo: newest.id })}>{say.readAll}</Button>
        )}
      </div>
    </div>
  );
}
