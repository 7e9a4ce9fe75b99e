import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { useChooseRule, type ChosenRule, type Preference } from '../../api/notice-preferences.js';
import { ProblemError } from '../../api/problem.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { CHANNEL_WORDS } from '../../ui/channels/channels.messages.js';
import { RuleFields } from '../../ui/channels/rule-fields.js';
import { formPath } from '../../ui/form-path.js';
import { Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { PREFERENCES } from './preferences.messages.js';
import styles from './preferences.module.css';

type Values = Omit<ChosenRule, 'channel'>;

/** One channel, saved by itself. What the server finds wrong stands beside its field. */
export function ChannelRule({ preference }: { readonly preference: Preference }) {
  const say = useMessages(PREFERENCES);
  const words = useMessages(CHANNEL_WORDS);
  const titled = useTitle();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { mutate, isPending, error } = useChooseRule();
  const [atFault, setAtFault] = useState<readonly string[]>([]);
  const { channel, kind, target, title, kinds, leastLevel, timing } = preference;
  const showFaults = (fault: unknown) => {
    const errors = fault instanceof ProblemError ? (fault.problem.errors ?? []) : [];
    form.setFields(errors.map(({ field, detail }) => ({ name: formPath(field.replace(/^rules\[\d+\]\./, '')) as never, errors: [detail] })));
    setAtFault(errors.map(({ field }) => field));
  };
  const save = (values: Values) => {
    const rule = { ...values, timing: { ...timing, ...values.timing } };
    if (!isPending) mutate({ channel, ...rule }, { onSuccess: () => void message.success(say.saved), onError: showFaults });
  };
  return (
    <Panel title={`${titled(title)} · ${words.kinds[kind]}`} extra={<span className={styles.target}>{target}</span>}>
      <Form<Values> className={styles.form} form={form} layout="vertical" requiredMark={false} initialValues={{ kinds, leastLevel, timing }} onFinish={save}>
        <RuleFields timing={timing} alerts />
        {error && atFault.length === 0 && <div className={styles.problem}><Problem error={error} /></div>}
        <Button type="primary" htmlType="submit" loading={isPending}>{say.save}</Button>
      </Form>
    </Panel>
  );
}
