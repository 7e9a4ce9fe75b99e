import { Checkbox, Form, Input, Radio, Select } from 'antd';
import type { ChannelChange } from '../../api/channels.js';
import { useMessages } from '../../language/messages.js';
import { CHANNEL_RULE } from './channel-rule.messages.js';
import styles from './channel-rule.module.css';
import { DigestTimes } from './digest-times.js';

interface RuleFieldsProps {
  readonly under?: readonly string[];
  readonly timing: NonNullable<ChannelChange['rule']>['timing'];
  /** Alerts go to people alone: what is asked about them is kept as it is, unseen, where others are told. */
  readonly alerts: boolean;
}

/** What is sent through a channel, and when; fields of the form around them. */
export function RuleFields({ under = [], timing, alerts }: RuleFieldsProps) {
  const say = useMessages(CHANNEL_RULE);
  const when = (Form.useWatch([...under, 'timing', 'when']) as string | undefined) ?? timing.when;
  const required = [{ required: true, message: say.required }];
  return (
    <div className={styles.rule}>
      <Form.Item name={[...under, 'kinds']} label={say.kinds} extra={say.nothing}>
        <Checkbox.Group options={Object.entries(say.kindNames).flatMap(([value, label]) => (value === 'alerts' && !alerts ? [] : [{ value, label }]))} />
      </Form.Item>
      <Form.Item name={[...under, 'leastLevel']} label={say.leastLevel} hidden={!alerts}>
        <Select className={styles.level} options={Object.entries(say.levels).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name={[...under, 'timing', 'when']} label={say.when}>
        <Radio.Group options={Object.entries(say.ways).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      {when === 'digest' && <DigestTimes under={under} />}
      <fieldset className={styles.office}>
        <legend>{say.office}</legend>
        <Form.Item name={[...under, 'timing', 'officeHours', 'from']} label={say.from} rules={required}><Input type="time" /></Form.Item>
        <Form.Item name={[...under, 'timing', 'officeHours', 'to']} label={say.to} rules={required}><Input type="time" /></Form.Item>
      </fieldset>
      <p className={styles.hint}>{say.officeHint}</p>
      <Form.Item name={[...under, 'timing', 'escalatedAtAnyTime']} valuePropName="checked" hidden={!alerts}><Checkbox>{say.escalated}</Checkbox></Form.Item>
    </div>
  );
}
