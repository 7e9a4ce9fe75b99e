import { Button, Tooltip } from 'antd';
import { useState, type ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import styles from './figure-table.module.css';
import { OVERVIEW_FIGURES } from './overview-figures.messages.js';

export interface FigureColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** What is counted, on hovering. */
  readonly hint?: string;
  readonly render: (row: Row) => ReactNode;
  /** By this it is sorted; null is less than anything. A column without is not sorted by. */
  readonly value?: (row: Row) => number | null;
}

interface FigureTableProps<Row> {
  readonly label: string;
  /** What the rows are about. */
  readonly names: { readonly title: string; readonly render: (row: Row) => ReactNode };
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Below the rows, column by column. */
  readonly total?: (column: string) => ReactNode;
}

/** Of a long table, until all of it is asked for. */
const FIRST_ROWS = 20;

/** Figures in rows and columns; they can be sorted by each, the largest first. */
export function FigureTable<Row>({ label, names, columns, rows, keyOf, total }: FigureTableProps<Row>) {
  const say = useMessages(OVERVIEW_FIGURES);
  const [sort, setSort] = useState<{ readonly key: string; readonly down: boolean } | null>(null);
  const value = sort && columns.find(({ key }) => key === sort.key)?.value;
  const sorted = value ? [...rows].sort((one, other) => compared(value(one), value(other)) * (sort.down ? -1 : 1)) : rows;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || sorted.length <= FIRST_ROWS + 5 ? sorted : sorted.slice(0, FIRST_ROWS);
  const press = (key: string) => setSort(sort?.key !== key ? { key, down: true } : sort.down ? { key, down: false } : null);
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <caption className="for-screen-readers">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{names.title}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={sort?.key === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}>
                <Heading column={column} onSort={() => press(column.key)} label={say.sortBy(column.title)} mark={sort?.key === column.key ? (sort.down ? '↓' : '↑') : ''} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{names.render(row)}</th>
              {columns.map((column) => (
                <td key={column.key}>{column.render(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{say.total}</th>
              {columns.map(({ key }) => (
                <td key={key}>{total(key)}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {shown.length < sorted.length && <Button className={styles.more} type="link" onClick={() => setWhole(true)}>{say.allRows(sorted.length)}</Button>}
    </div>
  );
}

interface HeadingProps<Row> {
  readonly column: FigureColumn<Row>;
  readonly label: string;
  readonly mark: string;
  readonly onSort: () => void;
}

function Heading<Row>({ column: { title, hint, value }, label, mark, onSort }: HeadingProps<Row>) {
  const shown = value ? (
    <button type="button" className={styles.sort} title={hint === undefined ? label : undefined} onClick={onSort}>
      {title}
      {mark}
    </button>
  ) : (
    <span>{title}</span>
  );
  return hint === undefined ? shown : <Tooltip title={hint}>{shown}</Tooltip>;
}

/** Whoever has no value is smaller than all who have one. */
function compared(one: number | null, other: number | null): number {
  return (one ?? -Infinity) - (other ?? -Infinity) || 0;
}
