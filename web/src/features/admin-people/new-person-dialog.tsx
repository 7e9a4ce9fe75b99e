import { Button, Form, Input, Modal } from 'antd';
import { useNewcomer } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { faultOf } from '../../ui/field-fault.js';
import { Problem } from '../../ui/problem.js';
import { GrantFields, wantedGrant, type GrantValues } from './grant-fields.js';
import { PasswordLinkShown } from './password-link.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

interface Values extends GrantValues {
  readonly username: string;
  readonly name: string;
}

/** A new person, and the link by which that person sets a password. */
export function NewPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useMessages(PEOPLE);
  const { mutate, data, error, isPending } = useNewcomer();
  const create = (values: Values) => {
    const grant = wantedGrant(values);
    mutate({ username: values.username.trim(), name: values.name.trim(), ...(grant ? { grants: [grant] } : {}) });
  };
  return (
    <Modal title={data ? say.link : say.create} open onCancel={onClose} footer={null} width={520} mask={{ closable: false }} destroyOnHidden>
      {data && <PasswordLinkShown name={data.person.name} link={data.passwordLink} onClose={onClose} />}
      {!data && (
        <Form<Values> layout="vertical" onFinish={create} requiredMark={false}>
          <Form.Item name="name" label={say.name} rules={[{ required: true, whitespace: true, message: say.needed }]} {...faultOf(error, 'name')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="username" label={say.username} extra={say.usernameHint} rules={[{ required: true, whitespace: true, message: say.needed }]} {...faultOf(error, 'username')}>
            <Input maxLength={64} autoComplete="off" />
          </Form.Item>
          <GrantFields optional />
          {error && <Problem error={error} fieldsShown={['name', 'username']} />}
          <div className={styles.buttons}>
            <Button onClick={onClose}>{say.cancel}</Button>
            <Button type="primary" htmlType="submit" loading={isPending}>{say.create}</Button>
          </div>
        </Form>
      )}
    </Modal>
  );
}
