import { App } from 'antd';
import { useRetry, type Delivery } from '../../api/channels.js';
import { useMessages } from '../../language/messages.js';
import { DELIVERIES } from './deliveries.messages.js';

/** Sends one delivery again; of what may have arrived, only after having asked. */
export function useRetrying(): { readonly retry: (delivery: Delivery) => void; readonly error: unknown } {
  const say = useMessages(DELIVERIES);
  const { modal, message } = App.useApp();
  const { mutateAsync, error } = useRetry();
  const send = ({ id }: Delivery) => mutateAsync(id).then(() => void message.success(say.retried(1)), () => undefined);
  const retry = (delivery: Delivery) => {
    if (delivery.state === 'unknown') modal.confirm({ title: say.confirmUnknown, content: say.unknownOnce, okText: say.retry, cancelText: say.cancel, onOk: () => send(delivery) });
    else void send(delivery);
  };
  return { retry, error };
}
