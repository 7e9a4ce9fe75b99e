import type { Compression, SpanCompression } from '../../../api/project-prospects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { ItemStatus } from '../../../ui/status.js';
import { useProjectAddress } from '../use-project-address.js';
import { COMPRESSION } from './compression.messages.js';
import styles from './compression.module.css';

type Share = SpanCompression['items'][number];

interface ItemSharesProps {
  readonly span: SpanCompression;
  readonly words: Compression['causes'];
  /** Only the items with days of this cause; null for all. */
  readonly cause: string | null;
}

/** The items behind the figures; each opens to its days. */
export function ItemShares({ span, words, cause }: ItemSharesProps) {
  const say = useMessages(COMPRESSION);
  const titled = useTitle();
  const word = words.find((each) => each.cause === cause);
  const daysOf = (item: Share) => (cause === null ? null : (item.causes.find((each) => each.cause === cause)?.days ?? 0));
  const items = span.items.filter((item) => (cause === null ? item.counts || item.daysInSpan > 0 : daysOf(item) !== 0));
  const columns = [say.item, say.state, say.accepted, say.decided, say.statutory, say.promised, say.used, ...(word ? [titled(word.title)] : [say.early, say.late])];
  const sum = cause === null ? null : items.reduce((total, item) => total + daysOf(item)!, 0);
  return (
    <section className={styles.part}>
      <h3>{word ? say.itemsOf(titled(word.title)) : say.items}</h3>
      {word && <p className={styles.soft}>{titled(word.meaning)}</p>}
      <div className={styles.scroll} role="group" aria-label={say.items} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
          </thead>
          <tbody>
            {items.map((item) => <ShareRow key={item.key} item={item} days={daysOf(item)} />)}
          </tbody>
          {sum !== null && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={7}>{say.sum}</th>
                <td className={styles.number}>{sum}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

function ShareRow({ item, days }: { readonly item: Share; readonly days: number | null }) {
  const say = useMessages(COMPRESSION);
  const titled = useTitle();
  const { go } = useProjectAddress();
  return (
    <tr className={item.counts ? undefined : styles.beside}>
      <th scope="row">
        <button type="button" className={styles.link} onClick={() => go({ item: item.key })}>{titled(item.title)}</button>
        {!item.counts && <span className={styles.soft}> {say.besides}</span>}
      </th>
      <td><ItemStatus status={item.status} /></td>
      <td><Day date={item.acceptedOn} form="short" /></td>
      <td><Day date={item.decidedOn} form="short" /></td>
      <td className={styles.number}>{item.statutoryDays}</td>
      <td className={styles.number}>{item.promisedDays}</td>
      <td className={styles.number}>{item.usedDays}</td>
      {days === null ? (
        <>
          <td className={styles.number}>{item.earlyDays || '—'}</td>
          <td className={`${styles.number} ${item.lateDays > 0 ? styles.more : ''}`}>{item.lateDays || '—'}</td>
        </>
      ) : (
        <td className={styles.number}>{days}</td>
      )}
    </tr>
  );
}
