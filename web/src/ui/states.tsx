import type { ReactNode } from 'react';
import { useMessages } from '../language/messages.js';
import { STATES } from './states.messages.js';
import styles from './states.module.css';

interface EmptyProps {
  readonly title: string;
  /** What could be done about it, or why that is good. */
  readonly children?: ReactNode;
}

/** There is nothing, and that is told as what it is. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 56 40" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d="M4 24 12 6h32l8 18v12H4Z M4 24h14l3 5h14l3-5h14" strokeLinejoin="round" />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}

const WIDTHS = ['72%', '94%', '58%', '86%', '66%', '90%'];

/** The shape of what is coming, while it is on its way. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  const say = useMessages(STATES);
  return (
    <div className={styles.loading} role="status" aria-live="polite">
      <span className="for-screen-readers">{say.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.bar} style={{ width: WIDTHS[row % WIDTHS.length] }} />
      ))}
    </div>
  );
}
