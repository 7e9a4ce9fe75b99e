import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { Schemas } from '../../api/client.js';
import type { Item } from '../../api/projects.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { missingOf, type EventValues } from './event-body.js';
import type { EventField } from './event-fields.js';
import { EVENTS } from './events.messages.js';
import styles from './events.module.css';

interface EventInputProps {
  readonly field: EventField;
  readonly item: Item | null;
  readonly materials: readonly Schemas['MaterialDto'][];
  readonly mostDays: number;
}

const LONGEST_PAUSE = 250;

/** One field of an event's form. */
export function EventInput({ field, item, materials, mostDays }: EventInputProps) {
  const say = useMessages(EVENTS);
  const titled = useTitle();
  switch (field) {
    case 'reason':
      return (
        <Field name="reason" label={say.reason}>
          <Input.TextArea rows={3} maxLength={2000} autoFocus />
        </Field>
      );
    case 'missing':
      return <MissingField materials={materials} />;
    case 'ground':
      return (
        <Field name="ground" label={say.ground}>
          <Select autoFocus options={item?.pauseGrounds.map((ground) => ({ value: ground, label: say.grounds[ground] }))} />
        </Field>
      );
    case 'expectedDays':
      return (
        <Field name="expectedDays" label={say.expectedDays}>
          <InputNumber min={1} max={LONGEST_PAUSE} precision={0} />
        </Field>
      );
    case 'days':
      return (
        <Field name="days" label={say.days(mostDays)}>
          <InputNumber min={1} max={mostDays} precision={0} autoFocus />
        </Field>
      );
    case 'noticeNumber':
      return (
        <Field name="noticeNumber" label={say.noticeNumber}>
          <Input maxLength={100} />
        </Field>
      );
    case 'decisionNumber':
      return (
        <Field name="decisionNumber" label={say.decisionNumber}>
          <Input maxLength={100} autoFocus />
        </Field>
      );
    case 'certificateNumber':
      return (
        <Field name="certificateNumber" label={say.certificateNumber(item?.certificate ? titled(item.certificate) : '')}>
          <Input maxLength={100} />
        </Field>
      );
  }
}

function Field({ name, label, children }: { readonly name: keyof EventValues; readonly label: string; readonly children: React.ReactNode }) {
  const say = useMessages(EVENTS);
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: say.required(label) }]}>
      {children}
    </Form.Item>
  );
}

/** The list goes to the applicant in Chinese, whatever language the officer reads. */
function MissingField({ materials }: { readonly materials: readonly Schemas['MaterialDto'][] }) {
  const say = useMessages(EVENTS);
  const titled = useTitle();
  const options = materials.map(({ title, main }) => ({ value: title.zh, label: main ? `${titled(title)} (${say.main})` : titled(title) }));
  const form = Form.useFormInstance<EventValues>();
  const oneAtLeast = () => (missingOf(form.getFieldsValue()).length > 0 ? Promise.resolve() : Promise.reject(new Error(say.missingNone)));
  return (
    <>
      <p className={styles.hint}>{say.missingHint}</p>
      <Form.Item name="missing" label={say.missing} rules={[{ validator: oneAtLeast }]}>
        <Checkbox.Group className={styles.materials} options={options} />
      </Form.Item>
      <Form.Item name="missingOthers" label={say.missingOthers}>
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
    </>
  );
}
