import { Button, Form } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Channel } from '../../api/channels.js';
import { ProblemError } from '../../api/problem.js';
import { useMessages } from '../../language/messages.js';
import { RuleFields } from '../../ui/channels/rule-fields.js';
import { formPath } from '../../ui/form-path.js';
import { Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { NEW_CHANNEL, valuesOf, type ChannelValues } from './channel-values.js';
import styles from './channels.module.css';
import { CHANNEL_FORM } from './form.messages.js';
import { OwnerFields } from './owner-fields.js';
import { ReceiverFields } from './receiver-fields.js';

interface ChannelFormProps {
  /** Null: a new one. */
  readonly channel: Channel | null;
  readonly onSave: (values: ChannelValues) => Promise<unknown>;
  readonly beside?: ReactNode;
}

/** Everything about a channel. What the server finds wrong stands beside its field. */
export function ChannelForm({ channel, onSave, beside }: ChannelFormProps) {
  const say = useMessages(CHANNEL_FORM);
  const [form] = Form.useForm<ChannelValues>();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const initial = channel ? valuesOf(channel) : NEW_CHANNEL;
  const ownerKind = Form.useWatch(['owner', 'kind'], form) ?? initial.owner!.kind;
  const faults = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const fail = (fault: unknown) => {
    setError(fault);
    const errors = fault instanceof ProblemError ? (fault.problem.errors ?? []) : [];
    form.setFields(errors.map(({ field, detail }) => ({ name: formPath(field) as never, errors: [detail] })));
  };
  const save = (values: ChannelValues) => {
    setSaving(true);
    setError(null);
    void onSave({ ...values, kind: channel?.kind ?? values.kind })
      .then(() => form.setFieldsValue({ url: undefined, secret: undefined }), fail)
      .finally(() => setSaving(false));
  };
  return (
    <Form<ChannelValues> form={form} layout="vertical" requiredMark={false} scrollToFirstError initialValues={initial} onFinish={save}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <ReceiverFields channel={channel} />
          <OwnerFields channel={channel} />
        </div>
        <div className={styles.stack}>
          {beside}
          <Panel title={say.rule}>
            <div className={styles.body}>
              <p className={styles.hint}>{ownerKind === 'person' ? say.ruleOfPerson : say.ruleOfGroup}</p>
              <RuleFields under={['rule']} timing={initial.rule!.timing} alerts={ownerKind === 'person'} />
              {error !== null && <Problem error={error} fieldsShown={faults.map(({ field }) => field)} />}
              <div className={styles.save}><Button type="primary" htmlType="submit" loading={saving}>{say.save}</Button></div>
            </div>
          </Panel>
        </div>
      </div>
    </Form>
  );
}
