import { Button, Modal } from 'antd';
import { useState } from 'react';
import { newKey } from '../../../api/events.js';
import type { InboxEntry } from '../../../api/lists.js';
import { useRecordEvents, type BatchAnswer } from '../../../api/officer-inbox.js';
import { writtenDay } from '../../../language/dates.js';
import { useLanguage, useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Problem } from '../../../ui/problem.js';
import { keyOf } from '../desk-entries.js';
import { OFFICER_DESK } from '../officer-desk.messages.js';
import styles from './batch.module.css';
import type { Batch } from './use-batch.js';

const MOST_AT_ONCE = 100;

type Result = BatchAnswer['results'][number];

/** Asks once for all, accepts each by itself, and says what became of each. */
export function BatchDialog({ batch, onClose }: { readonly batch: Batch; readonly onClose: () => void }) {
  const { batch: say } = useMessages(OFFICER_DESK);
  // What is asked about does not change while somebody reads it.
  const [entries] = useState(() => batch.chosen.slice(0, MOST_AT_ONCE));
  const [keys] = useState(() => entries.map(() => newKey()));
  const { mutate, data, error, isPending } = useRecordEvents();
  const send = () => {
    const events = entries.map(({ project, item }, at) => ({ projectId: project.id, idempotencyKey: keys[at]!, type: 'item.accepted' as const, item: item.key }));
    mutate(events, { onSuccess: ({ results }) => batch.answered(entries, refusalsOf(entries, results)) });
  };
  const title = data ? (data.refused === 0 ? say.done(data.accepted) : say.mixed(data.accepted, data.refused)) : say.title(entries.length);
  return (
    <Modal title={title} open onCancel={onClose} footer={null} width={640} destroyOnHidden>
      <p className={styles.explains} role="status">{data ? (data.refused > 0 ? say.stays : '') : say.explains}</p>
      <ol className={styles.entries}>
        {entries.map((entry, at) => (
          <Line key={keyOf(entry)} entry={entry} result={data?.results[at]} />
        ))}
      </ol>
      {error && <div className={styles.refused}><Problem error={error} /></div>}
      <div className={styles.foot}>
        {data ? (
          <Button key="close" type="primary" onClick={onClose} autoFocus>{say.close}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{say.cancel}</Button>
            <Button key="send" type="primary" loading={isPending} onClick={send} autoFocus>{say.confirm(entries.length)}</Button>
          </>
        )}
      </div>
    </Modal>
  );
}

function Line({ entry: { project, item }, result }: { readonly entry: InboxEntry; readonly result: Result | undefined }) {
  const { batch: say } = useMessages(OFFICER_DESK);
  const titled = useTitle();
  const language = useLanguage();
  const due = result?.answer?.item?.dueOn;
  return (
    <li>
      <p><strong>{titled(item.title)}</strong></p>
      <p className={styles.project}>{project.name} · <span className="figures">{project.code}</span></p>
      {result?.ok && <p className={styles.accepted}>{say.accepted}{due && ` · ${say.dueOn(writtenDay(due, language))}`}</p>}
      {result?.problem && <p className={styles.reason}>{reasonOf(result.problem)}</p>}
    </li>
  );
}

function refusalsOf(entries: readonly InboxEntry[], results: readonly Result[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap((entry, at) => {
    const problem = results[at]?.problem;
    return problem ? [[keyOf(entry), reasonOf(problem)] as const] : [];
  }));
}

function reasonOf(problem: NonNullable<Result['problem']>): string {
  return problem.detail ?? problem.title;
}
