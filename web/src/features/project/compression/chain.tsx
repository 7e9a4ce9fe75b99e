import type { SpanCompression } from '../../../api/project-prospects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { useProjectAddress } from '../use-project-address.js';
import { COMPRESSION } from './compression.messages.js';
import styles from './compression.module.css';

/** What its end was waiting for, or what it waits for today: oldest first, without gaps. */
export function Chain({ span }: { readonly span: SpanCompression }) {
  const say = useMessages(COMPRESSION);
  const titled = useTitle();
  const { go } = useProjectAddress();
  const total = span.chain.reduce((sum, { days }) => sum + days, 0);
  const titles = new Map(span.items.map(({ key, title }) => [key, titled(title)]));
  return (
    <section className={styles.part}>
      <h3>{span.toOn === null ? say.chainNow(total) : say.chain(total)}</h3>
      <ol className={styles.chain}>
        {span.chain.map((link, at) => (
          <li key={at}>
            <span className={`${styles.kind} ${styles[link.kind] ?? ''}`}>{titled(link.title)}</span>
            <button type="button" className={styles.link} onClick={() => go({ item: link.item })}>{titles.get(link.item) ?? link.item}</button>
            <span className={styles.soft}><Day date={link.from} form="short" /> — <Day date={link.to} form="short" /></span>
            <span className={styles.thin} aria-hidden="true"><span style={{ width: `${total === 0 ? 0 : (link.days / total) * 100}%` }} /></span>
            <span className={styles.days}>{say.days(link.days)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
