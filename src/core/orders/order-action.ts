export const ORDER_ACTIONS = ['issue', 'acknowledge', 'answer', 'accept', 'return', 'cancel'] as const;
/** What a person does about an order. */
export type OrderActionType = (typeof ORDER_ACTIONS)[number];

/** What is done about, or by, one addressee. */
export type AddresseeActionType = Exclude<OrderActionType, 'issue' | 'cancel'>;

export type OrderAction =
  | { readonly type: 'issue' | 'cancel' }
  | {
      readonly type: AddresseeActionType;
      /** Which of the addressees, by position from 0. */
      readonly addressee: number;
    };

export function isAddresseeAction(type: OrderActionType): type is AddresseeActionType {
  return type !== 'issue' && type !== 'cancel';
}
