import { CloseOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useMessages } from '../../language/messages.js';
import { CHANNEL_RULE } from './channel-rule.messages.js';
import styles from './channel-rule.module.css';

const MOST = 12;

/** When what has come is sent as one message. */
export function DigestTimes({ under }: { readonly under: readonly string[] }) {
  const say = useMessages(CHANNEL_RULE);
  return (
    <fieldset className={styles.times}>
      <legend>{say.times}</legend>
      <Form.List name={[...under, 'timing', 'times']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, at) => (
              <div key={key} className={styles.time}>
                <Form.Item name={name} rules={[{ required: true, message: say.required }]}>
                  <Input type="time" aria-label={say.timeOf(at + 1)} />
                </Form.Item>
                {fields.length > 1 && <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={say.removeTime(say.timeOf(at + 1))} onClick={() => remove(name)} />}
              </div>
            ))}
            {fields.length < MOST && <Button type="dashed" onClick={() => add('')}>{say.addTime}</Button>}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
