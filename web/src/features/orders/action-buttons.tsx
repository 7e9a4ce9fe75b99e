import { Button } from 'antd';
import { useState } from 'react';
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
  const [open, setOpen] = useState<OrderAction | null>(null);
  const allowed = (addressee ?? order).allowedActions;
  const actions = (addressee ? OF_ADDRESSEE : OF_ORDER).filter((action) => allowed.includes(action));
  return (
    <>
      {actions.map((action) => (
        <Button
          key={action}
          type={FIRST.has(action) ? 'primary' : 'default'}
          size={addressee ? 'small' : 'middle'}
          aria-label={addressee && order.joint ? `${say.actions[action]} ${names.addressee(addressee)}` : undefined}
          onClick={() => setOpen(action)}
        >
          {action === 'cancel' && order.status === 'draft' ? say.discard : say.actions[action]}
        </Button>
      ))}
      {open && <ActionDialog order={order} addressee={addressee} action={open} onClose={() => setOpen(null)} />}
    </>
  );
}
