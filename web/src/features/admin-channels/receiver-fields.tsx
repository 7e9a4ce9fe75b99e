import { Form, Input, Select } from 'antd';
import type { Channel, ChannelKind } from '../../api/channels.js';
import { useMessages } from '../../language/messages.js';
import { CHANNEL_WORDS } from '../../ui/channels/channels.messages.js';
import { Panel } from '../../ui/page.js';
import styles from './channels.module.css';
import { CHANNEL_FORM } from './form.messages.js';

/** What the channel is called and where it leads. Address and secret are never shown again, so that empty means: as it is. */
export function ReceiverFields({ channel }: { readonly channel: Channel | null }) {
  const say = useMessages(CHANNEL_FORM);
  const { kinds } = useMessages(CHANNEL_WORDS);
  const kind = Form.useWatch<ChannelKind | undefined>('kind') ?? channel?.kind ?? 'dingtalk';
  const needed = [{ required: true, whitespace: true, message: say.needed }];
  return (
    <Panel title={say.receiver}>
      <div className={styles.body}>
        <div className={styles.pair}>
          <Form.Item name={['title', 'zh']} label={say.zh} rules={needed}><Input maxLength={100} /></Form.Item>
          <Form.Item name={['title', 'en']} label={say.en} rules={needed}><Input maxLength={100} /></Form.Item>
        </div>
        {!channel && (
          <div className={styles.pair}>
            <Form.Item name="kind" label={say.kind}><Select options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} /></Form.Item>
            <Form.Item name="key" label={say.key} extra={say.keyHint} rules={needed}><Input maxLength={100} autoComplete="off" spellCheck={false} /></Form.Item>
          </div>
        )}
        <p className={styles.hint}>{say.where[kind]}</p>
        {kind === 'smtp' ? (
          <Form.Item name="address" label={say.address} rules={needed}><Input type="email" maxLength={254} autoComplete="off" /></Form.Item>
        ) : (
          <Form.Item name="url" label={say.url} extra={channel ? say.kept(channel.target) : say.urlHints[kind]} rules={channel ? [] : needed}>
            <Input maxLength={2000} autoComplete="off" spellCheck={false} />
          </Form.Item>
        )}
        {kind !== 'smtp' && kind !== 'wecom' && (
          <Form.Item name="secret" label={say.secret} extra={channel?.hasSecret ? say.secretKept : say.secretHints[kind]} rules={!channel && kind === 'webhook' ? needed : []}>
            <Input.Password maxLength={500} autoComplete="new-password" />
          </Form.Item>
        )}
      </div>
    </Panel>
  );
}
