import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode, type Ref } from 'react';
import styles from './virtual-list.module.css';

/** What the list asks of the `li` that a row is drawn as. */
export interface ListPlace {
  readonly ref: Ref<HTMLLIElement>;
  readonly style: CSSProperties;
  readonly 'data-index': number;
  readonly 'data-last': true | undefined;
  readonly 'aria-posinset': number;
  readonly 'aria-setsize': number;
}

interface VirtualListProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => number | string;
  /** How high a row is as a rule; each is measured when it is drawn. */
  readonly rowPx: number;
  readonly className?: string | undefined;
  readonly renderRow: (row: Row, place: ListPlace) => ReactNode;
}

const OVERSCAN = 12;

/** A long list that scrolls with the page: only what is near to the window is drawn. */
export function VirtualList<Row>({ rows, keyOf, rowPx, className, renderRow }: VirtualListProps<Row>) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [rows.length]);
  const virtual = useWindowVirtualizer({ count: rows.length, estimateSize: () => rowPx, getItemKey: (at) => keyOf(rows[at]!), overscan: OVERSCAN, scrollMargin: top });
  return (
    <div className={className}>
      <ol ref={list} className={styles.list} role="list" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) =>
          renderRow(rows[index]!, {
            ref: virtual.measureElement,
            style: { transform: `translateY(${start - top}px)` },
            'data-index': index,
            'data-last': index === rows.length - 1 || undefined,
            'aria-posinset': index + 1,
            'aria-setsize': rows.length,
          }),
        )}
      </ol>
    </div>
  );
}
