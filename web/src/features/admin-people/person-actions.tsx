import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useActivation, usePasswordReset, useRename, type Person } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import { Hindrance } from './hindrance.js';
import { PasswordLinkShown } from './password-link.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

/** Rename, reset the password, deactivate and reactivate; what is refused says what hinders it. */
export function PersonActions({ person }: { readonly person: Person }) {
  const say = useMessages(PEOPLE);
  const { modal } = App.useApp();
  const [renaming, setRenaming] = useState(false);
  const activation = useActivation(person.id);
  const reset = usePasswordReset(person.id);
  const askDeactivate = () =>
    modal.confirm({ title: say.confirmDeactivate(person.name), content: say.deactivated, okText: say.deactivate, cancelText: say.cancel, onOk: () => activation.mutateAsync(false).catch(() => undefined) });
  const askReset = () =>
    modal.confirm({ title: say.confirmReset(person.name), content: say.resetting, okText: say.reset, cancelText: say.cancel, onOk: () => reset.mutateAsync(undefined).catch(() => undefined) });
  return (
    <>
      {activation.error && <Hindrance error={activation.error} person={person} onHandedOver={activation.reset} />}
      {reset.error && <Problem error={reset.error} />}
      <div className={styles.actions}>
        <Button onClick={() => setRenaming(true)}>{say.rename}</Button>
        {person.active && <Button onClick={askReset}>{say.reset}</Button>}
        {person.active ? <Button danger onClick={askDeactivate}>{say.deactivate}</Button> : <Button type="primary" loading={activation.isPending} onClick={() => activation.mutate(true)}>{say.reactivate}</Button>}
      </div>
      {renaming && <RenameDialog person={person} onClose={() => setRenaming(false)} />}
      {reset.data && (
        <Modal title={say.link} open onCancel={reset.reset} footer={null} width={520} mask={{ closable: false }}>
          <PasswordLinkShown name={person.name} link={reset.data} onClose={reset.reset} />
        </Modal>
      )}
    </>
  );
}

function RenameDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const say = useMessages(PEOPLE);
  const { mutate, error, isPending } = useRename(person.id);
  return (
    <Modal title={say.rename} open onCancel={onClose} footer={null} width={420} destroyOnHidden>
      <Form<{ name: string }> layout="vertical" initialValues={{ name: person.name }} onFinish={({ name }) => mutate(name.trim(), { onSuccess: onClose })} requiredMark={false}>
        <Form.Item name="name" label={say.name} rules={[{ required: true, whitespace: true, message: say.needed }]}>
          <Input maxLength={100} />
        </Form.Item>
        {error && <Problem error={error} />}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{say.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={isPending}>{say.save}</Button>
        </div>
      </Form>
    </Modal>
  );
}
