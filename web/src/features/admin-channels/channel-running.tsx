import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useChannelChange, useChannelRemoval, useChannelTest, type Channel } from '../../api/channels.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { ChannelHealth } from './channel-health.js';
import { changeOf, valuesOf } from './channel-values.js';
import { CHANNELS } from './channels.messages.js';
import styles from './channels.module.css';
import { useSendingFault } from './sending-fault.js';

/** Whether the channel works, and what can be done with it as a whole. */
export function ChannelRunning({ channel }: { readonly channel: Channel }) {
  const say = useMessages(CHANNELS);
  return (
    <Panel title={say.running} extra={<Link to="/changes" search={{ subject: `channel:${channel.key}` }}>{say.record}</Link>}>
      <Facts channel={channel} />
      {!channel.active && <p className={styles.note}>{say.off}</p>}
      <Work channel={channel} />
    </Panel>
  );
}

function Facts({ channel }: { readonly channel: Channel }) {
  const say = useMessages(CHANNELS);
  const fault = useSendingFault();
  const { key, lastSentAt, lastError, restsUntil, waiting, givenUp, unknown } = channel;
  const undelivered = givenUp + unknown;
  return (
    <dl className={styles.facts}>
      <dt>{say.health}</dt>
      <dd><ChannelHealth channel={channel} /></dd>
      <dt>{say.lastSent}</dt>
      <dd>{lastSentAt === null ? say.never : <Moment instant={lastSentAt} />}</dd>
      {lastError !== null && (
        <>
          <dt>{say.lastError}</dt>
          <dd>{fault(lastError)}</dd>
          {restsUntil !== null && (
            <>
              <dt>{say.restsUntil}</dt>
              <dd><Moment instant={restsUntil} /></dd>
            </>
          )}
        </>
      )}
      <dt>{say.waiting}</dt>
      <dd>{waiting === 0 ? say.count(0) : <Link to="/deliveries" search={{ channel: key, state: 'pending' }}>{say.undeliveredOf(waiting)}</Link>}</dd>
      <dt>{say.undelivered}</dt>
      <dd>{undelivered === 0 ? say.count(0) : <Link className={styles.undelivered} to="/deliveries" search={{ channel: key }}>{say.undeliveredOf(undelivered)}</Link>}</dd>
    </dl>
  );
}

function Work({ channel }: { readonly channel: Channel }) {
  const say = useMessages(CHANNELS);
  const titled = useTitle();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const test = useChannelTest(channel.key);
  const change = useChannelChange(channel.key);
  const removal = useChannelRemoval(channel.key);
  const name = titled(channel.title);
  const leave = () => {
    void message.success(say.removed(name));
    return navigate({ to: '/channels', replace: true });
  };
  const askRemove = () =>
    modal.confirm({
      title: say.confirmRemove(name), content: say.removing(channel.waiting), okText: say.remove, okButtonProps: { danger: true }, cancelText: say.cancel,
      onOk: () => removal.mutateAsync().then(leave, () => undefined),
    });
  const error = test.error ?? change.error ?? removal.error;
  return (
    <>
      {test.data && !test.isPending && <Tested outcome={test.data} />}
      {error && <div className={styles.body}><Problem error={error} /></div>}
      <div className={styles.work}>
        <Button loading={test.isPending} onClick={() => test.mutate()}>{say.test}</Button>
        <Button loading={change.isPending} onClick={() => change.mutate({ ...changeOf(valuesOf(channel), channel), active: !channel.active })}>{channel.active ? say.switchOff : say.switchOn}</Button>
        <Button danger onClick={askRemove}>{say.remove}</Button>
      </div>
    </>
  );
}

function Tested({ outcome: { ok, error } }: { readonly outcome: { readonly ok: boolean; readonly error: string | null } }) {
  const say = useMessages(CHANNELS);
  const fault = useSendingFault();
  if (ok) return <p className={styles.told} role="status">{say.tested}</p>;
  return (
    <div className={`${styles.told} ${styles.refused}`} role="alert">
      <strong>{say.notTested}</strong>
      <p>{fault(error ?? '')}</p>
    </div>
  );
}
