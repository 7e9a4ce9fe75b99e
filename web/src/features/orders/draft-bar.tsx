import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useActOnOrder } from '../../api/orders.js';
import { ProblemError } from '../../api/problem.js';
import { useMessages } from '../../language/messages.js';
import { PROBLEM } from '../../ui/problem.messages.js';
import { ORDERS } from './orders.messages.js';
import styles from './orders.module.css';

/** Issues or discards the drafts that are selected, one after the other; those that are refused stay drafts. */
export function DraftBar({ ids, onDone }: { readonly ids: readonly string[]; readonly onDone: () => void }) {
  const say = useMessages(ORDERS);
  const { unreachable } = useMessages(PROBLEM);
  const { message } = App.useApp();
  const { mutateAsync } = useActOnOrder();
  const [working, setWorking] = useState(false);
  const run = async (action: 'issue' | 'cancel') => {
    setWorking(true);
    const faults: unknown[] = [];
    for (const order of ids) {
      await mutateAsync({ order, action, ...(action === 'cancel' && { text: say.discardReason }) }).catch((fault: unknown) => faults.push(fault));
    }
    setWorking(false);
    if (faults.length > 0) void message.error(say.batchFailed(faults.length, faults[0] instanceof ProblemError ? faults[0].problem.detail : unreachable), 6);
    if (faults.length < ids.length) void message.success(say.batchDone(ids.length - faults.length));
    onDone();
  };
  return (
    <div className={styles.drafts} role="region" aria-label={say.selected(ids.length)}>
      <span>{say.selected(ids.length)}</span>
      <Popconfirm title={say.confirmIssue(ids.length)} okText={say.actions.issue} cancelText={say.close} onConfirm={() => void run('issue')}>
        <Button type="primary" loading={working}>{say.issueSelected}</Button>
      </Popconfirm>
      <Popconfirm title={say.confirmDiscard(ids.length)} okText={say.discard} cancelText={say.close} onConfirm={() => void run('cancel')}>
        <Button disabled={working}>{say.discardSelected}</Button>
      </Popconfirm>
    </div>
  );
}
