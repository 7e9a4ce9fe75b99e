import { textsOf } from '../../api/overview-address.js';

export const ORDER_LISTS = ['open', 'drafts', 'closed', 'cancelled'] as const;
export type OrderListName = (typeof ORDER_LISTS)[number];

/** Which orders are looked at. */
export type OrdersAddress = {
  readonly list?: OrderListName;
  readonly park?: string;
  readonly department?: string;
  readonly whose?: 'mine' | 'all';
  readonly overdue?: 'true';
};

export function ordersAddress(address: Readonly<Record<string, unknown>>): OrdersAddress {
  const list = ORDER_LISTS.find((each) => each === address.list);
  const { whose, overdue } = address;
  return {
    ...(list && { list }),
    ...textsOf(address, ['park', 'department']),
    ...((whose === 'mine' || whose === 'all') && { whose }),
    ...(overdue === 'true' && { overdue }),
  };
}

/** What a new order is to be about, or the draft that it is to take the place of. */
export type NewOrderAddress = { readonly project?: string; readonly item?: string; readonly department?: string; readonly instead?: string };

export function newOrderAddress(address: Readonly<Record<string, unknown>>): NewOrderAddress {
  return textsOf(address, ['project', 'item', 'department', 'instead']);
}
