import type { ReactNode } from 'react';
import styles from './desk-figures.module.css';

interface DeskFiguresProps {
  readonly label: string;
  /** How many stand side by side. */
  readonly inRow: number;
  readonly inRowOnPhone: number;
  /** `li`s with a link each. */
  readonly children: ReactNode;
}

/** The numbers that matter at a desk, each leading to its list. */
export function DeskFigures({ label, inRow, inRowOnPhone, children }: DeskFiguresProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.figures} style={{ '--figures': inRow, '--figures-on-phone': inRowOnPhone } as object}>{children}</ul>
    </nav>
  );
}

interface DeskFigureProps {
  /** Undefined while it is on its way. */
  readonly number: number | undefined;
  readonly word: string;
  /** How urgent it is, when there is any of it. */
  readonly tone?: 'near' | 'over' | undefined;
}

/** What a link of the figures says. */
export function DeskFigure({ number, word, tone }: DeskFigureProps) {
  return (
    <>
      <span className={`${styles.number} ${number && tone ? (styles[tone] ?? '') : ''}`}>{number ?? '…'}</span>
      <span>{word}</span>
    </>
  );
}
