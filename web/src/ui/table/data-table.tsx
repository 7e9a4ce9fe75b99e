import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import { ErrorState } from '../problem.js';
import { Loading } from '../states.js';
import type { Column, Cursor, Rows, Selection, Sorting } from './column.js';
import { Grid } from './grid.js';
import { TABLE } from './table.messages.js';
import styles from './table.module.css';

export interface DataTableProps<Row> {
  /** What the list is of, for who cannot see its heading. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly list: Rows<Row>;
  readonly keyOf: (row: Row) => string;
  /** By Enter or a click beside what can be clicked in the row. */
  readonly onOpen?: (row: Row) => void;
  readonly selection?: Selection;
  /** Which rows can be selected; without it, all. */
  readonly selectable?: (row: Row) => boolean;
  readonly cursor?: Cursor;
  readonly sorting?: Sorting;
  /** Shown when there are no rows. */
  readonly empty: ReactNode;
}

/** A long list: only what is seen is drawn; ↑ ↓ (or k j) walk through it, Enter opens, and the next page comes when the end is near. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { list, empty } = props;
  const say = useMessages(TABLE);
  if (!list.rows) return list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : <Loading />;
  if (list.rows.length === 0) return <>{empty}</>;
  return (
    <>
      <Grid {...props} rows={list.rows} />
      <div className={styles.foot}>
        {list.hasMore ? (
          <Button type="link" loading={list.loadingMore} onClick={list.loadMore}>{say.more}</Button>
        ) : (
          <span>{say.end(list.rows.length)}</span>
        )}
      </div>
    </>
  );
}
