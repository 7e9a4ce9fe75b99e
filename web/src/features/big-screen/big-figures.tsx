import type { ReactNode } from 'react';
import type { Compression, Overview, Performance } from '../../api/overview.js';
import { useMessages } from '../../language/messages.js';
import { percentOf, written } from '../../ui/overview/figures.js';
import styles from './big-screen.module.css';
import { BIG_SCREEN } from './big-screen.messages.js';

interface BigFiguresProps {
  readonly now: Overview;
  readonly performance: Performance;
  readonly compression: Compression;
}

/** Five numbers that are read from the far end of the table. */
export function BigFigures({ now, performance: { total }, compression }: BigFiguresProps) {
  const say = useMessages(BIG_SCREEN);
  const { decided, late, onTimeRate } = total.now;
  const owing = now.orders.oldest.some(({ overdue }) => overdue);
  return (
    <dl className={styles.figures}>
      <Figure title={now.projects ? say.projects : say.items} number={written(now.projects?.active ?? now.items.open)} below={now.projects ? `${say.items} ${written(now.items.open)}` : ''} />
      <Figure title={say.overdue} number={written(now.overdue.count)} below={say.nearDue(now.nearDue.days, now.nearDue.count)} tone={now.overdue.count > 0 ? styles.red : styles.green} />
      <Figure title={say.onTime} number={onTimeRate === null ? '—' : `${percentOf(onTimeRate)}%`} below={say.decided(decided, late)} />
      <Figure title={say.saved} number={written(compression.total.savedDays)} below={compression.total.compression === null ? '' : say.compression(percentOf(compression.total.compression))} />
      <Figure title={say.orders} number={written(now.orders.count)} below={now.orders.count === 0 ? '' : owing ? say.overdueOrders : say.allAnswered} tone={owing ? styles.red : undefined} />
    </dl>
  );
}

function Figure({ title, number, below, tone }: { readonly title: string; readonly number: string; readonly below: ReactNode; readonly tone?: string }) {
  return (
    <div className={styles.figure}>
      <dt>{title}</dt>
      <dd>
        <span className={`${styles.number} ${tone ?? ''}`}>{number}</span>
        <span className={styles.below}>{below}</span>
      </dd>
    </div>
  );
}
