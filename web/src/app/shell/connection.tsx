import { Button, Tooltip } from 'antd';
import type { Connection } from '../../api/live/live.js';
import { useMessages } from '../../language/messages.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** Whether what others do appears by itself. */
export function ConnectionMark({ connection }: { readonly connection: Connection }) {
  const say = useMessages(SHELL);
  const words = connection === 'open' ? say.live : connection === 'lost' ? say.lost : say.connecting;
  const form = connection === 'open' ? '' : connection === 'lost' ? styles.lost : styles.connecting;
  return (
    <Tooltip title={words}>
      <span className={styles.live} role="img" aria-label={words} data-connection={connection}>
        <span className={`${styles.dot} ${form}`} />
      </span>
    </Tooltip>
  );
}

export function ConnectionBanner({ onTryNow }: { readonly onTryNow: () => void }) {
  const say = useMessages(SHELL);
  return (
    <div className={styles.banner} role="status">
      <strong>{say.lost}</strong>
      <span>{say.lostHint}</span>
      <Button size="small" onClick={onTryNow}>{say.tryNow}</Button>
    </div>
  );
}
