import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { Addressee, OrderAction, OrderWithHistory } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import { ActionDialog } from './action-dialog.js';
import { useOrderNames } from './order-names.js';
import { ORDERS } from './orders.messages.js';

const OF_ORDER: readonly OrderAction[] = ['cancel', 'issue'];
const OF_ADDRESSEE: readonly OrderAction[] = ['return', 'acknowledge', 'answer', 'accept'];
const FIRST: ReadonlySet<OrderAction> = new Set(['issue', 'acknowledge', 'answer', 'accept']);

/** What the person who looks may do about the order, or about one addressee. */
export function ActionButtons({ order, addressee }: { readonly order: OrderWithHistory; readonly addressee: Addressee | null }) {
  const say = useMessages(ORDERS);
  const names = useOrderNames();
  const [action, setAction] = useState<OrderAction | null>(null);
  const [open, setOpen] = useState(false);
  const asker = useRef<HTMLElement>(null);
  const ask = (asked: OrderAction, button: HTMLElement) => {
    asker.current = button;
    setAction(asked);
    setOpen(true);
  };
  const closed = () => {
    setAction(null);
    asker.current?.focus();
  };
  const allowed = (addressee ?? order).allowedActions;
  const actions = (addressee ? OF_ADDRESSEE : OF_ORDER).filter((action) => allowed.includes(action));
  return (
    <>
      {actions.map((offered) => (
        <Button
          key={offered}
          type={FIRST.has(offered) ? 'primary' : 'default'}
          size={addressee ? 'small' : 'middle'}
          aria-label={addressee && order.joint ? `${say.actions[offered]} ${names.addressee(addressee)}` : undefined}
          onClick={({ currentTarget }) => ask(offered, currentTarget)}
        >
          {offered === 'cancel' && order.status === 'draft' ? say.discard : say.actions[offered]}
        </Button>
      ))}
      {action && <ActionDialog order={order} addressee={addressee} action={action} open={open} onClose={() => setOpen(false)} onClosed={closed} />}
    </>
  );
}
