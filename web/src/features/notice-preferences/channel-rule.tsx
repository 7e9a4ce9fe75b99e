import { App, Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useChooseRule, type ChosenRule, type Preference } from '../../api/notice-preferences.js';
import { ProblemError } from '../../api/problem.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { DigestTimes } from './digest-times.js';
import { PREFERENCES } from './preferences.messages.js';
import styles from './preferences.module.css';

type Values = Omit<ChosenRule, 'channel'>;

/** One channel, saved by itself. What the server finds wrong stands beside its field. */
export function ChannelRule({ preference }: { readonly preference: Preference }) {
  const say = useMessages(PREFERENCES);
  const titled = useTitle();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { mutate, isPending, error } = useChooseRule();
  const [atFault, setAtFault] = useState<readonly string[]>([]);
  const { channel, kind, target, title, kinds, leastLevel, timing } = preference;
  const when = Form.useWatch(['timing', 'when'], form) ?? timing.when;
  const showFaults = (fault: unknown) => {
    const errors = fault instanceof ProblemError ? (fault.problem.errors ?? []) : [];
    form.setFields(errors.map(({ field, detail }) => ({ name: pathOf(field) as never, errors: [detail] })));
    setAtFault(errors.map(({ field }) => field));
  };
  const save = (values: Values) => {
    const rule = { ...values, timing: { ...timing, ...values.timing } };
    if (!isPending) mutate({ channel, ...rule }, { onSuccess: () => void message.success(say.saved), onError: showFaults });
  };
  const required = [{ required: true, message: say.required }];
  return (
    <Panel title={`${titled(title)} · ${say.channels[kind]}`} extra={<span className={styles.target}>{target}</span>}>
      <Form<Values> className={styles.form} form={form} layout="vertical" requiredMark={false} initialValues={{ kinds, leastLevel, timing }} onFinish={save}>
        <Form.Item name="kinds" label={say.kinds} extra={say.nothing}>
          <Checkbox.Group options={Object.entries(say.kindNames).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="leastLevel" label={say.leastLevel}>
          <Select className={styles.level} options={Object.entries(say.levels).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name={['timing', 'when']} label={say.when}>
          <Radio.Group options={Object.entries(say.ways).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        {when === 'digest' && <DigestTimes />}
        <fieldset className={styles.office}>
          <legend>{say.office}</legend>
          <Form.Item name={['timing', 'officeHours', 'from']} label={say.from} rules={required}><Input type="time" /></Form.Item>
          <Form.Item name={['timing', 'officeHours', 'to']} label={say.to} rules={required}><Input type="time" /></Form.Item>
        </fieldset>
        <p className={styles.hint}>{say.officeHint}</p>
        <Form.Item name={['timing', 'escalatedAtAnyTime']} valuePropName="checked"><Checkbox>{say.escalated}</Checkbox></Form.Item>
        {error && atFault.length === 0 && <div className={styles.problem}><Problem error={error} /></div>}
        <Button type="primary" htmlType="submit" loading={isPending}>{say.save}</Button>
      </Form>
    </Panel>
  );
}

/** `rules[0].timing.times[1]` is the field `timing`, `times`, 1 of this form. */
function pathOf(field: string): readonly (string | number)[] {
  const parts = field.replace(/^rules\[\d+\]\./, '').split(/[.[\]]+/).filter((part) => part !== '');
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
