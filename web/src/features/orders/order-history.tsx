import type { OrderEntry, OrderWithHistory } from '../../api/orders.js';
import { useLanguage } from '../../language/language.js';
import { writtenDay } from '../../language/dates.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { useOrderNames } from './order-names.js';
import styles from './order-page.module.css';
import { ORDERS } from './orders.messages.js';

/** Everything that has happened to the order, the newest first. */
export function OrderHistory({ order }: { readonly order: OrderWithHistory }) {
  const say = useMessages(ORDERS);
  return (
    <ol className={styles.history}>
      {[...order.history].reverse().map((entry) => (
        <li key={entry.seq}>
          <p>
            <strong>{say.entries[entry.type]}</strong> <About order={order} entry={entry} />
          </p>
          <p className={styles.soft}>
            {entry.actor?.name ?? say.nobody} · <Moment instant={entry.effectiveAt} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface EntryData {
  readonly addressee?: string;
  readonly text?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly level?: string;
  readonly from?: string;
  readonly to?: string;
}

function About({ order, entry }: { readonly order: OrderWithHistory; readonly entry: OrderEntry }) {
  const say = useMessages(ORDERS);
  const language = useLanguage();
  const names = useOrderNames();
  const { addressee: key, text, note, reason, level, from, to } = entry.data as EntryData;
  const addressee = order.addressees.find((each) => each.key === key);
  const words = text ?? note ?? reason;
  return (
    <>
      {addressee && names.addressee(addressee)}
      {level !== undefined && say.levels[level as keyof typeof say.levels]}
      {from !== undefined && to !== undefined && say.moved(writtenDay(from, language), writtenDay(to, language))}
      {words !== undefined && <span className={styles.words}>{words}</span>}
    </>
  );
}
