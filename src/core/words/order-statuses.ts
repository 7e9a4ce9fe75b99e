import type { AddresseeStatus, OrderStatus } from '../orders/order-state.js';
import type { Titles } from '../workflow/definition.js';

/** How far a supervision order has come. */
export const ORDER_STATUS_WORDS: Readonly<Record<OrderStatus, Titles>> = {
  draft: { zh: '草稿', en: 'draft' },
  issued: { zh: '已签发', en: 'issued' },
  closed: { zh: '已办结', en: 'closed' },
  cancelled: { zh: '已撤销', en: 'cancelled' },
};

/** How far an addressee has come with it. */
export const ADDRESSEE_STATUS_WORDS: Readonly<Record<AddresseeStatus, Titles>> = {
  drafted: { zh: '待下达', en: 'drafted' },
  issued: { zh: '待签收', en: 'issued' },
  acknowledged: { zh: '待答复', en: 'acknowledged' },
  answered: { zh: '待认可', en: 'answered' },
  returned: { zh: '被退回', en: 'returned' },
  accepted: { zh: '已认可', en: 'accepted' },
};
