import { Checkbox, DatePicker, Form } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import { useToday } from '../../api/today.js';
import { inZone } from '../../language/dates.js';
import { useMessages } from '../../language/messages.js';
import type { EventValues } from './event-body.js';
import { EVENTS } from './events.messages.js';
import styles from './events.module.css';

const LOCAL = 'YYYY-MM-DDTHH:mm';

/** 补录: when it really happened, if not now; in the office's time zone, wherever the browser is. */
export function EffectiveField() {
  const say = useMessages(EVENTS);
  const { now, timeZone } = useToday();
  const late = Form.useWatch<EventValues['late']>('late');
  const { date, time } = inZone(now, timeZone);
  return (
    <>
      <Form.Item name="late" valuePropName="checked" className={styles.late}>
        <Checkbox>{say.late}</Checkbox>
      </Form.Item>
      {late && (
        <Form.Item name="effectiveAt" label={say.effectiveAt} extra={say.effectiveHint} rules={[{ required: true, message: say.required(say.effectiveAt) }]}>
          <LocalTime latest={`${date}T${time}`} />
        </Form.Item>
      )}
    </>
  );
}

interface LocalTimeProps {
  readonly id?: string;
  /** `2026-10-10T14:05`: what the clock on the office's wall shows, without a zone. */
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
  readonly latest: string;
}

function LocalTime({ id, value, onChange, latest }: LocalTimeProps) {
  return (
    <DatePicker
      id={id}
      className={styles.time}
      format="YYYY-MM-DD HH:mm"
      showTime={{ format: 'HH:mm' }}
      needConfirm={false}
      // The browser's own now is not the office's.
      showNow={false}
      value={value === undefined ? null : dayjs(value)}
      onChange={(chosen) => onChange?.(chosen?.format(LOCAL))}
      maxDate={dayjs(latest)}
      defaultPickerValue={dayjs(latest)}
    />
  );
}
