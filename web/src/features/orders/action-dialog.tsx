import { App, Button, Form, Input, Modal } from 'antd';
import { useActOnOrder, type Addressee, type OrderAction, type OrderWithHistory } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import { useOrderNames } from './order-names.js';
import styles from './order-page.module.css';
import { ORDERS } from './orders.messages.js';

const LONGEST = 2_000;

interface ActionDialogProps {
  readonly order: OrderWithHistory;
  readonly addressee: Addressee | null;
  readonly action: OrderAction;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Once it is out of sight and the keyboard is back where it was opened. */
  readonly onClosed: () => void;
}

/** Asks for what belongs to the action: an answer, a note or a reason. A refusal is shown in place. */
export function ActionDialog({ order, addressee, action, open, onClose, onClosed }: ActionDialogProps) {
  const say = useMessages(ORDERS);
  const names = useOrderNames();
  const { message } = App.useApp();
  const { mutate, isPending, error } = useActOnOrder();
  const discards = action === 'cancel' && order.status === 'draft';
  const title = discards ? say.discard : say.actions[action];
  const asked = action in say.texts ? say.texts[action as keyof typeof say.texts] : null;
  const told = () => {
    void message.success(discards ? say.discarded : say.done[action]);
    onClose();
  };
  return (
    <Modal title={title} open={open} onCancel={onClose} afterClose={onClosed} footer={null} width={520} destroyOnHidden>
      <p className={styles.asks}>{discards ? say.asksDiscard : say.asks[action]}</p>
      {addressee && <p className={styles.asks}>{say.forWhom(names.addressee(addressee))}</p>}
      <Form<{ text?: string }> layout="vertical" requiredMark={false} scrollToFirstError={{ focus: true }} onFinish={({ text }) => mutate({ order: order.id, action, addressee: addressee?.key, text }, { onSuccess: told })}>
        {asked !== null && (
          <Form.Item name="text" label={asked} rules={action === 'accept' ? [] : [{ required: true, whitespace: true, message: say.needed }]}>
            <Input.TextArea rows={4} maxLength={LONGEST} autoFocus />
          </Form.Item>
        )}
        {error && <Problem error={error} />}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{say.close}</Button>
          <Button type="primary" htmlType="submit" loading={isPending} autoFocus={asked === null}>{title}</Button>
        </div>
      </Form>
    </Modal>
  );
}
