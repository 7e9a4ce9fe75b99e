import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import type { CasesAddress } from '../../api/overview-cases.js';
import { useTitle } from '../../language/language.js';
import { pointsBetween, signed } from '../../ui/overview/figures.js';
import styles from './overview-figures.module.css';

type Group = Pick<Schemas['WaitsRowDto'], 'key' | 'title' | 'workflow'>;

/** What a row is called, and below it the workflow that it is of. */
export function GroupName({ group: { title, workflow }, by }: { readonly group: Group; readonly by: string }) {
  const titled = useTitle();
  return (
    <>
      {titled(title)}
      {workflow && by !== 'workflow' && <span className={styles.below}>{titled(workflow.title)}</span>}
    </>
  );
}

/** By what the cases of a row are found. */
export function ofGroup({ key, workflow }: Group, by: string): Omit<CasesAddress, 'list'> {
  switch (by) {
    case 'department':
      return { department: key };
    case 'workflow':
      return { workflow: key };
    default:
      return { workflow: workflow?.key, [by]: key };
  }
}

export function keyOfGroup({ key, workflow }: Group): string {
  return `${workflow?.key ?? ''} ${key}`;
}

/** By how many days it has become less or more since then; nothing where there is nothing to compare, or no change. */
export function FewerDays({ now, then }: { readonly now: number | null; readonly then: number | null }): ReactNode {
  const change = now === null || then === null ? 0 : Number((now - then).toFixed(1));
  if (change === 0) return null;
  return <span className={`${styles.change} ${change > 0 ? styles.worse : styles.better}`}>{signed(change)}</span>;
}

/** By how many points a share has changed since then. */
export function Points({ now, then }: { readonly now: number | null; readonly then: number | null }): ReactNode {
  if (now === null || then === null) return <span className={styles.soft}>—</span>;
  return <span className={now < then ? styles.worse : now > then ? styles.better : undefined}>{pointsBetween(then, now)}</span>;
}
