import { useMessages } from '../../../language/messages.js';
import { CHART_WORDS } from './chart.messages.js';
import styles from './chart.module.css';

/** What each mark of the chart means. */
export function ChartLegend() {
  const { legend } = useMessages(CHART_WORDS);
  return (
    <ul className={styles.legend}>
      <Entry word={legend.promised}><rect className={styles.promised} x="1" y="1" width="24" height="12" rx="2" /></Entry>
      <Entry word={legend.running}><rect className={styles.running} x="1" y="3" width="24" height="8" rx="2" /></Entry>
      <Entry word={legend.near}><rect className={styles.near} x="1" y="3" width="24" height="8" rx="2" /></Entry>
      <Entry word={legend.late}><rect className={styles.late} x="1" y="3" width="24" height="8" rx="2" /></Entry>
      <Entry word={legend.done}>
        <rect className={styles.done} x="1" y="3" width="14" height="8" rx="2" />
        <path className={styles.tick} d="M17 7l3 3.5l5 -7" />
      </Entry>
      <Entry word={legend.paused}><rect className={styles.paused} x="1" y="3" width="24" height="8" rx="2" /></Entry>
      <Entry word={legend.waited}><rect className={styles.waited} x="1" y="6" width="24" height="2" /></Entry>
      <Entry word={legend.planned}><rect className={styles.planned} x="1" y="2" width="24" height="10" rx="2" /></Entry>
      <Entry word={legend.critical}><rect className={styles.plannedCritical} x="1" y="2" width="24" height="10" rx="2" /></Entry>
      <Entry word={legend.milestone}><path className={styles.milestone} d="M13 1l6 6l-6 6l-6 -6z" /></Entry>
      <Entry word={legend.expected}><circle className={styles.expected} cx="13" cy="7" r="3.5" /></Entry>
      <Entry word={legend.makeUp}><path className={styles.makeUp} d="M13 3l4 7h-8z" /></Entry>
      <Entry word={legend.rest}><rect className={styles.rest} x="1" y="0" width="24" height="14" /></Entry>
      <Entry word={legend.provisional}><path className={styles.dots} d="M4 4h0M11 4h0M18 4h0M7 10h0M14 10h0M21 10h0" /></Entry>
    </ul>
  );
}

function Entry({ word, children }: { readonly word: string; readonly children: React.ReactNode }) {
  return (
    <li>
      <svg width="26" height="14" aria-hidden="true">{children}</svg>
      {word}
    </li>
  );
}
