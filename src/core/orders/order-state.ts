export const ORDER_STATUSES = ['draft', 'issued', 'closed', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const ADDRESSEE_STATUSES = ['drafted', 'issued', 'acknowledged', 'answered', 'accepted', 'returned'] as const;
export type AddresseeStatus = (typeof ADDRESSEE_STATUSES)[number];

/** An order, and how far each of those it is given to has come. */
export interface OrderState {
  readonly status: OrderStatus;
  readonly addressees: readonly AddresseeStatus[];
}

/** Whether an addressee still owes an answer. */
export function owesAnswer(status: AddresseeStatus): boolean {
  return status === 'issued' || status === 'acknowledged' || status === 'returned';
}

/** Whether the order's clock runs: somebody owes an answer. While all have answered it stands still, for it is the issuer's turn. */
export function awaitsAnswer({ status, addressees }: OrderState): boolean {
  return status === 'issued' && addressees.some(owesAnswer);
}
