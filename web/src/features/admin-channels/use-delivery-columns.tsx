import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Channel, Delivery } from '../../api/channels.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import type { Column } from '../../ui/table/column.js';
import styles from './channels.module.css';
import { DELIVERIES } from './deliveries.messages.js';
import { useSendingFault } from './sending-fault.js';

const LIGHTS = { pending: 'grey', sending: 'grey', sent: 'green', 'given-up': 'red', unknown: 'yellow' } as const;

/** A delivery: what it tells, through which channel, what became of it and why; with what is still to come of it, where anything is. */
export function useDeliveryColumns(channels: readonly Channel[] | undefined, isOver: boolean, retry: (delivery: Delivery) => void): readonly Column<Delivery>[] {
  const say = useMessages(DELIVERIES);
  const titled = useTitle();
  const fault = useSendingFault();
  const find = (key: string) => channels?.find((channel) => channel.key === key);
  const nameOf = ({ told, notice }: Delivery) => (told ? titled(told.title) : say.number(notice));
  const mayRetry = ({ state, channel }: Delivery) => (state === 'given-up' || state === 'unknown') && find(channel) !== undefined;
  const then: Column<Delivery> = {
    key: 'then',
    title: say.then,
    width: '200px',
    render: ({ sentAt, nextTryAt }) => (
      <span>
        {sentAt !== null && <Moment instant={sentAt} />}
        {sentAt === null && nextTryAt !== null && <>{say.next}<Moment instant={nextTryAt} /></>}
      </span>
    ),
  };
  return [
    {
      key: 'notice',
      title: say.notice,
      width: 'minmax(200px, 3fr)',
      onPhone: 'leading',
      render: (delivery) => (
        <>
          {nameOf(delivery)}
          {delivery.told?.project && <div className={styles.project}><Link to="/projects/$projectId" params={{ projectId: delivery.told.project.id }} tabIndex={-1}>{delivery.told.project.name}</Link></div>}
        </>
      ),
    },
    { key: 'channel', title: say.channel, width: 'minmax(120px, 1.5fr)', render: ({ channel }) => <ChannelName name={channel} channel={find(channel)} isKnown={channels !== undefined} /> },
    { key: 'state', title: say.state, width: '100px', render: ({ state }) => <Light light={LIGHTS[state]} word={say.states[state]} /> },
    { key: 'reason', title: say.reason, width: 'minmax(130px, 2fr)', render: ({ lastError, state }) => lastError !== null && state !== 'sent' && <span className={styles.reason}>{fault(lastError)}</span> },
    { key: 'attempts', title: say.attempts, width: '64px', align: 'right', render: ({ attempts }) => say.times(attempts) },
    { key: 'recorded', title: say.recorded, width: '165px', render: ({ told }) => told && <Moment instant={told.recordedAt} /> },
    ...(isOver ? [] : [then]),
    {
      key: 'work',
      title: say.work,
      width: '90px',
      render: (delivery) => mayRetry(delivery) && <span><Button size="small" aria-label={say.retryOf(nameOf(delivery))} onClick={() => retry(delivery)}>{say.retry}</Button></span>,
    },
  ];
}

function ChannelName({ name, channel, isKnown }: { readonly name: string; readonly channel: Channel | undefined; readonly isKnown: boolean }) {
  const say = useMessages(DELIVERIES);
  const titled = useTitle();
  if (!channel) return isKnown ? <span><span className={styles.gone}>{name}</span> <span className={styles.soft}>{say.removedChannel}</span></span> : <>{name}</>;
  return (
    <span>
      <Link to="/channels/$channelKey" params={{ channelKey: name }} tabIndex={-1}>{titled(channel.title)}</Link>
      {!channel.active && <span className={styles.soft}> {say.off}</span>}
    </span>
  );
}
