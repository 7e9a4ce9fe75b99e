import { App, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useGiveGrant, useHead, useTakeGrant, type Grant, type Person } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { Empty } from '../../ui/states.js';
import { GrantFields, wantedGrant, type GrantValues } from './grant-fields.js';
import { useGrantWords } from '../../ui/grants/grant-words.js';
import { Hindrance } from './hindrance.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

/** What the person may do, to be given and taken. */
export function GrantsPanel({ person }: { readonly person: Person }) {
  const say = useMessages(PEOPLE);
  const { modal } = App.useApp();
  const words = useGrantWords();
  const [giving, setGiving] = useState(false);
  const take = useTakeGrant(person.id);
  const head = useHead(person.id);
  const ask = (grant: Grant) => modal.confirm({ title: say.confirmTake, content: `${words(grant)} — ${say.taking}`, okText: say.take, cancelText: say.cancel, onOk: () => take.mutateAsync(grant.id).catch(() => undefined) });
  return (
    <Panel title={say.grants} extra={person.active && <Button size="small" onClick={() => setGiving(true)}>{say.give}</Button>}>
      {take.error && <Hindrance error={take.error} person={person} onHandedOver={take.reset} />}
      {head.error && <Problem error={head.error} />}
      {person.grants.length === 0 && <Empty title={say.noGrants} />}
      <ul className={styles.list}>
        {person.grants.map((grant) => (
          <li key={grant.id}>
            <span className={styles.words}>{words(grant)}</span>
            {grant.role === 'officer' && (
              <Button size="small" onClick={() => head.mutate({ grant: grant.id, head: !grant.head })}>{grant.head ? say.unmakeHead : say.makeHead}</Button>
            )}
            <Button size="small" aria-label={say.takeOf(words(grant))} onClick={() => ask(grant)}>{say.take}</Button>
          </li>
        ))}
      </ul>
      {giving && <GiveDialog person={person} onClose={() => setGiving(false)} />}
    </Panel>
  );
}

function GiveDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const say = useMessages(PEOPLE);
  const { mutate, error, isPending } = useGiveGrant(person.id);
  const give = (values: GrantValues) => {
    const grant = wantedGrant(values);
    if (grant) mutate(grant, { onSuccess: onClose });
  };
  return (
    <Modal title={say.give} open onCancel={onClose} footer={null} width={480} destroyOnHidden>
      <Form<GrantValues> layout="vertical" onFinish={give} requiredMark={false}>
        <GrantFields optional={false} />
        {error && <Problem error={error} />}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{say.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={isPending}>{say.give}</Button>
        </div>
      </Form>
    </Modal>
  );
}
