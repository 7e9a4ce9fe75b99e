import { Link, useLocation } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useSetPassword } from '../../api/password.js';
import { reasonOf } from '../../api/problem.js';
import { useMessages } from '../../language/messages.js';
import { useDocumentTitle } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { PublicPage } from '../../ui/public/public-page.js';
import { Empty } from '../../ui/states.js';
import { NewPasswordFields } from './new-password-fields.js';
import { PASSWORD } from './password.messages.js';
import styles from './password.module.css';
import { showFaults } from './show-faults.js';

/** Where an administrator's link leads to. The token stands behind the #, which browsers keep to themselves. */
export function Page() {
  const say = useMessages(PASSWORD);
  const { hash } = useLocation();
  useDocumentTitle(say.set);
  return (
    <PublicPage>
      <div className={styles.card}>
        <h1>{say.set}</h1>
        {hash === '' ? <Empty title={say.unknown}>{say.unknownHint}</Empty> : <SetPassword token={hash} />}
      </div>
    </PublicPage>
  );
}

function SetPassword({ token }: { readonly token: string }) {
  const say = useMessages(PASSWORD);
  const [form] = Form.useForm<{ newPassword: string }>();
  const [atFault, setAtFault] = useState<readonly string[]>([]);
  const { mutate, data, error, isPending } = useSetPassword();
  if (data) {
    return (
      <div role="status">
        <p className={styles.done}>{say.doneSet(data.username)}</p>
        <Link to="/sign-in">{say.signIn}</Link>
      </div>
    );
  }
  if (reasonOf(error) === 'password-link-unknown') return <Empty title={say.unknown}>{say.unknownHint}</Empty>;
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={({ newPassword }) => isPending || mutate({ token, newPassword }, { onError: (fault) => setAtFault(showFaults(form, fault)) })}>
      <p className={styles.hint}>{say.setHint}</p>
      <NewPasswordFields autoFocus />
      {error && atFault.length === 0 && <div className={styles.problem}><Problem error={error} /></div>}
      <Button type="primary" htmlType="submit" block loading={isPending}>{say.set}</Button>
    </Form>
  );
}
