import type { Column, Sorting } from './column.js';
import styles from './table.module.css';

interface ColumnHeadProps {
  readonly column: Pick<Column<never>, 'title' | 'align' | 'sort'>;
  readonly sorting: Sorting | undefined;
}

/** A heading; a click on one that sorts puts the list in its order, another one turns it round. */
export function ColumnHead({ column: { title, align, sort }, sorting }: ColumnHeadProps) {
  const form = align === 'right' ? styles.right : undefined;
  if (!sort || !sorting) return <span role="columnheader" className={form}>{title}</span>;
  const direction = directionOf(sort, sorting.by);
  return (
    <span role="columnheader" className={form} aria-sort={direction ?? 'none'}>
      <button type="button" className={styles.sort} onClick={() => sorting.onChange(sorting.by === sort.by ? `-${sort.by}` : sort.by)}>
        {title}
        <span aria-hidden className={direction ? styles.sorted : styles.unsorted}>{direction === 'descending' ? '↓' : '↑'}</span>
      </button>
    </span>
  );
}

function directionOf({ by, first }: NonNullable<Column<never>['sort']>, current: string): 'ascending' | 'descending' | null {
  if (current === by) return first;
  if (current !== `-${by}`) return null;
  return first === 'ascending' ? 'descending' : 'ascending';
}
