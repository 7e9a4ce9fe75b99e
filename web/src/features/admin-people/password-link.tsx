import { Button, Input } from 'antd';
import { useState } from 'react';
import type { PasswordLink } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

/** The link by which a person sets a password; it is shown this once. */
export function PasswordLinkShown({ name, link: { url, expiresAt }, onClose }: { readonly name: string; readonly link: PasswordLink; readonly onClose: () => void }) {
  const say = useMessages(PEOPLE);
  const [told, setTold] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setTold(say.copied);
    } catch {
      setTold(say.notCopied);
    }
  };
  return (
    <div className={styles.link}>
      <p>{say.linkHint(name)}</p>
      <div className={styles.line}>
        <Input aria-label={say.link} readOnly value={url} onFocus={({ target }) => target.select()} />
        <Button type="primary" onClick={() => void copy()}>{say.copy}</Button>
      </div>
      <p className={styles.soft} role="status">{told ?? <>{say.validUntil}<Moment instant={expiresAt} /></>}</p>
      <div className={styles.buttons}><Button onClick={onClose}>{say.close}</Button></div>
    </div>
  );
}
