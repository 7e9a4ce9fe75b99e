import { Button } from 'antd';
import { useMessages } from '../../../language/messages.js';
import { useShortcut } from '../../../ui/shortcuts/shortcuts.js';
import { OFFICER_DESK } from '../officer-desk.messages.js';
import { Key } from '../key.js';
import styles from './batch.module.css';
import type { Batch } from './use-batch.js';

interface BatchBarProps {
  readonly batch: Batch;
  readonly onAccept: () => void;
}

/** What can be done with all that is selected. */
export function BatchBar({ batch, onAccept }: BatchBarProps) {
  const say = useMessages(OFFICER_DESK);
  useShortcut({ keys: 'A', does: say.keyBatch, group: say.keys }, onAccept);
  return (
    <div className={styles.bar} role="region" aria-label={say.selected(batch.keys.size)}>
      <strong aria-live="polite">{say.selected(batch.keys.size)}</strong>
      <Button type="primary" onClick={onAccept}>{say.acceptSelected}<Key keys="Shift A" onPrimary /></Button>
      <Button onClick={() => batch.choose(new Set())}>{say.clearSelection}<Key keys="Esc" /></Button>
    </div>
  );
}
