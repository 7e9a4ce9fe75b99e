import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useMarkRead, type Notice } from '../../api/notices.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { NOTICES } from './notices.messages.js';
import styles from './notices.module.css';

/** Newest first; opening one marks it as read and goes where it points to. */
export function NoticeList({ notices, onOpen }: { readonly notices: readonly Notice[]; readonly onOpen?: () => void }) {
  return (
    <ul className={styles.list}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function NoticeLine({ notice, onOpen }: { readonly notice: Notice; readonly onOpen?: () => void }) {
  const { id, link, readAt, title, text, recordedAt } = notice;
  const say = useMessages(NOTICES);
  const titled = useTitle();
  const router = useRouter();
  const { mutate } = useMarkRead();
  const open = (event: MouseEvent) => {
    if (readAt === null) mutate({ ids: [id] });
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen?.();
    void router.navigate({ href: link });
  };
  return (
    <li className={`${styles.notice} ${readAt === null ? styles.unread : ''}`}>
      <a href={link} onClick={open}>
        <span className={styles.mark}>{readAt === null && <span className="for-screen-readers">{say.unread}</span>}</span>
        <span className={styles.noticeTitle}>{titled(title)}</span>
        <span className={styles.time}>
          <Moment instant={recordedAt} />
        </span>
        <span className={styles.text}>{titled(text)}</span>
      </a>
    </li>
  );
}
