import { Checkbox, Form, Input } from 'antd';
import { useToday } from '../../api/today.js';
import { inZone } from '../../language/dates.js';
import { useMessages } from '../../language/messages.js';
import type { EventValues } from './event-body.js';
import { EVENTS } from './events.messages.js';

/** 补录: when it really happened, if not now; in the office's time zone, wherever the browser is. */
export function EffectiveField() {
  const say = useMessages(EVENTS);
  const { now, timeZone } = useToday();
  const late = Form.useWatch<EventValues['late']>('late');
  const { date, time } = inZone(now, timeZone);
  return (
    <>
      <Form.Item name="late" valuePropName="checked" noStyle>
        <Checkbox>{say.late}</Checkbox>
      </Form.Item>
      {late && (
        <Form.Item name="effectiveAt" label={say.effectiveAt} extra={say.effectiveHint} rules={[{ required: true, message: say.required(say.effectiveAt) }]}>
          <Input type="datetime-local" max={`${date}T${time}`} />
        </Form.Item>
      )}
    </>
  );
}
