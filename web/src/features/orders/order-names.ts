import type { Addressee, Order } from '../../api/orders.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed } from '../../language/messages.js';

/** What those are called to whom an order is given, and what it is about. */
export function useOrderNames() {
  const titled = useTitle();
  const language = useLanguage();
  const addressee = ({ department, person }: Pick<Addressee, 'department' | 'person'>) => (department ? titled(department.title) : person!.name);
  return {
    addressee,
    addressees: (order: Order) => listed(order.addressees.map(addressee), language),
    subject: ({ subject: { project, item, department } }: Order) => [item && titled(item.title), project?.name, department && titled(department.title)].filter(Boolean).join(' · '),
  };
}
