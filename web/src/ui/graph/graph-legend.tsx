import type { ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import { GRAPH } from './graph.messages.js';
import styles from './graph.module.css';

/** The heads that edges end in. */
export function GraphArrows() {
  return (
    <defs>
      {([['graph-arrow', styles.arrow], ['graph-arrow-critical', styles.arrowCritical]] as const).map(([id, tone]) => (
        <marker key={id} id={id} viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">
          <path className={tone} d="M0 0.5 8 4 0 7.5z" />
        </marker>
      ))}
    </defs>
  );
}

/** What the kinds of edges mean, and further signs. */
export function GraphLegend({ critical, children }: { readonly critical: boolean; readonly children: ReactNode }) {
  const say = useMessages(GRAPH);
  return (
    <div className={styles.legend}>
      <Line tone={styles.hard} word={say.hard} />
      <Line tone={styles.soft} word={say.soft} />
      <Line tone={styles.implied} word={say.implied} />
      {critical && <Line tone={styles.critical} word={say.critical} />}
      <span><svg width="14" height="12" aria-hidden="true"><path className={styles.corner} d="M1 0h12v12z" /></svg>{say.milestone}</span>
      {children}
      <span className={styles.hint}>{say.hint}</span>
    </div>
  );
}

function Line({ tone, word }: { readonly tone: string | undefined; readonly word: string }) {
  return <span><svg width="28" height="10" aria-hidden="true"><path className={tone} d="M1 5h26" /></svg>{word}</span>;
}
