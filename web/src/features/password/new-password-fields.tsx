import { Form, Input } from 'antd';
import { useMessages } from '../../language/messages.js';
import { PASSWORD } from './password.messages.js';

const SHORTEST = 10;
const LONGEST = 256;

/** A new password, twice, so that a slip is noticed. */
export function NewPasswordFields({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const say = useMessages(PASSWORD);
  return (
    <>
      <Form.Item name="newPassword" label={say.newPassword} extra={say.newHint} rules={[{ required: true, message: say.required }, { min: SHORTEST, message: say.short }]}>
        <Input.Password autoComplete="new-password" maxLength={LONGEST} autoFocus={autoFocus} />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={say.repeat}
        dependencies={['newPassword']}
        rules={[
          { required: true, message: say.required },
          ({ getFieldValue }) => ({
            validator: (_rule, repeated) => (!repeated || repeated === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error(say.different))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={LONGEST} />
      </Form.Item>
    </>
  );
}
