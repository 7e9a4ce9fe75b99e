import { App, Button } from 'antd';
import { useRetryAll, type Channel } from '../../api/channels.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import { DELIVERIES } from './deliveries.messages.js';

/** Sends everything again that was given up, through one channel or through all; and, asked apart, what may have arrived. */
export function RetryAll({ channels, only }: { readonly channels: readonly Channel[]; readonly only: string | undefined }) {
  const say = useMessages(DELIVERIES);
  const { modal, message } = App.useApp();
  const { mutateAsync, isPending } = useRetryAll();
  const concerned = channels.filter(({ key }) => only === undefined || key === only);
  const [givenUp, unknown] = [sum(concerned, 'givenUp'), sum(concerned, 'unknown')];
  const send = async (state: 'given-up' | 'unknown') => {
    try {
      const { retried, left } = await mutateAsync({ state, channel: only });
      void message.success([say.retried(retried), ...(left > 0 ? [say.left(left)] : [])].join(' · '));
    } catch (error) {
      modal.error({ icon: null, content: <Problem error={error} /> });
    }
  };
  const ask = (state: 'given-up' | 'unknown') =>
    modal.confirm({
      title: state === 'unknown' ? say.confirmUnknown : say.confirmAll(givenUp),
      content: state === 'unknown' ? say.unknownOnce : say.all,
      okText: say.retry, cancelText: say.cancel, onOk: () => send(state),
    });
  return (
    <>
      {unknown > 0 && <Button loading={isPending} onClick={() => ask('unknown')}>{say.retryUnknown(unknown)}</Button>}
      {givenUp > 0 && <Button type="primary" loading={isPending} onClick={() => ask('given-up')}>{say.retryGivenUp(givenUp)}</Button>}
    </>
  );
}

function sum(channels: readonly Channel[], what: 'givenUp' | 'unknown'): number {
  return channels.reduce((total, channel) => total + channel[what], 0);
}
