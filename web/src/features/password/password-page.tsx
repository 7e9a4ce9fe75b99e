import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useChangePassword } from '../../api/password.js';
import { useUser } from '../../api/session.js';
import { useMessages } from '../../language/messages.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { NewPasswordFields } from './new-password-fields.js';
import { PASSWORD } from './password.messages.js';
import styles from './password.module.css';
import { showFaults } from './show-faults.js';

interface Values {
  readonly oldPassword: string;
  readonly newPassword: string;
}

/** One's own password. */
export function Page() {
  const say = useMessages(PASSWORD);
  const { username } = useUser();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [atFault, setAtFault] = useState<readonly string[]>([]);
  const { mutate, error, isPending } = useChangePassword();
  const done = () => {
    form.resetFields();
    void message.success(say.doneChange);
  };
  const send = ({ oldPassword, newPassword }: Values) => {
    if (!isPending) mutate({ oldPassword, newPassword }, { onSuccess: done, onError: (fault) => setAtFault(showFaults(form, fault)) });
  };
  return (
    <PageFrame title={say.change}>
      <div className={styles.narrow}><Panel>
        <Form<Values> className={styles.form} form={form} layout="vertical" requiredMark={false} onFinish={send}>
          <p className={styles.hint}>{say.changeHint}</p>
          <input className="for-screen-readers" type="text" autoComplete="username" value={username} readOnly tabIndex={-1} aria-hidden="true" />
          <Form.Item name="oldPassword" label={say.oldPassword} rules={[{ required: true, message: say.required }]}>
            <Input.Password autoComplete="current-password" maxLength={256} />
          </Form.Item>
          <NewPasswordFields />
          {error && atFault.length === 0 && <div className={styles.problem}><Problem error={error} /></div>}
          <Button type="primary" htmlType="submit" loading={isPending}>{say.change}</Button>
        </Form>
      </Panel></div>
    </PageFrame>
  );
}
