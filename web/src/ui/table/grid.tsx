import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../language/messages.js';
import { useShortcut } from '../shortcuts/shortcuts.js';
import { ColumnHead } from './column-head.js';
import type { DataTableProps } from './data-table.js';
import { GridRow } from './grid-row.js';
import { TABLE } from './table.messages.js';
import styles from './table.module.css';

const ROW_PX = 41;
/** So many rows before the end the next page is asked for. */
const NEAR_END = 10;

type GridProps<Row> = DataTableProps<Row> & { readonly rows: readonly Row[] };

export function Grid<Row>({ label, columns, rows, list, keyOf, onOpen, selection, selectable = () => true, cursor, sorting }: GridProps<Row>) {
  const say = useMessages(TABLE);
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const [calls, setCalls] = useState(cursor?.calls ?? 0);
  const [wanted, setWanted] = useState<number | null>(null);
  const found = cursor?.key == null ? -1 : rows.findIndex((row) => keyOf(row) === cursor.key);
  if (found >= 0 && found !== active) setActive(found);
  if (cursor && cursor.calls !== calls) {
    setCalls(cursor.calls);
    setWanted(found >= 0 ? found : Math.min(active, rows.length - 1));
  }
  const current = found >= 0 ? found : Math.min(active, rows.length - 1);

  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [rows.length]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    getItemKey: (at) => keyOf(rows[at]!),
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: 88,
    scrollPaddingEnd: 16,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;

  useEffect(() => {
    if (list.hasMore && !list.loadingMore && last >= rows.length - NEAR_END) list.loadMore();
  }, [last, rows.length, list]);

  // A row can take the focus only once it is drawn.
  useEffect(() => {
    if (wanted === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-row="${wanted}"]`);
    if (!row) return virtual.scrollToIndex(wanted);
    row.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted, shown, virtual]);

  const moveTo = (row: number) => {
    setActive(row);
    if (cursor && row !== found) cursor.onMove(keyOf(rows[row]!));
  };
  const walkTo = (to: number) => {
    const row = Math.max(0, Math.min(rows.length - 1, to));
    moveTo(row);
    setWanted(row);
    virtual.scrollToIndex(row);
  };
  const toggle = (at: number) => {
    if (!selection || !selectable(rows[at]!)) return;
    const keys = new Set(selection.keys);
    const key = keyOf(rows[at]!);
    if (!keys.delete(key)) keys.add(key);
    selection.onChange(keys);
  };
  const open = (at: number) => onOpen?.(rows[at]!);
  const walked = () => body.current?.contains(document.activeElement) ?? false;
  useShortcut({ keys: 'j', does: say.next, group: say.group }, () => walkTo(walked() ? current + 1 : current));
  useShortcut({ keys: 'k', does: say.previous, group: say.group }, () => walkTo(walked() ? current - 1 : current));

  useShortcut({ keys: 'Enter', does: say.open, group: say.group }, null);
  useShortcut({ keys: ' ', does: say.toggle, group: say.group }, null);

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget.querySelector(`[data-row="${current}"]`)) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act({ at: current, end: rows.length - 1, walkTo, open, toggle });
  };

  const tracks = columns.map(({ width = 'minmax(0, 1fr)' }) => width).join(' ');
  const template = selection ? `20px ${tracks}` : tracks;
  const offered = selection ? rows.filter(selectable).map(keyOf) : [];
  const allSelected = offered.length > 0 && offered.every((key) => selection!.keys.has(key));
  return (
    <div role="grid" aria-label={label} aria-rowcount={list.hasMore ? -1 : rows.length + 1} aria-multiselectable={selection ? true : undefined}>
      <div className={styles.head} role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {selection && (
          <span role="columnheader">
            <input
              className={styles.check}
              type="checkbox"
              aria-label={say.selectAll}
              checked={allSelected}
              disabled={offered.length === 0}
              onChange={() => selection.onChange(new Set(allSelected ? [] : offered))}
            />
          </span>
        )}
        {columns.map((column) => (
          <ColumnHead key={column.key} column={column} sorting={sorting} />
        ))}
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }} onKeyDown={press}>
        {shown.map(({ index, start, key }) => (
          <GridRow
            key={key}
            row={rows[index]!}
            index={index}
            columns={columns}
            template={template}
            offset={start - top}
            measure={virtual.measureElement}
            active={index === current}
            selected={selection ? selection.keys.has(keyOf(rows[index]!)) : null}
            selectable={selectable(rows[index]!)}
            current={index === found}
            openable={onOpen !== undefined}
            onFocus={() => moveTo(index)}
            onOpen={() => open(index)}
            onToggle={() => toggle(index)}
          />
        ))}
      </div>
    </div>
  );
}

interface Walk {
  readonly at: number;
  readonly end: number;
  readonly walkTo: (row: number) => void;
  readonly open: (row: number) => void;
  readonly toggle: (row: number) => void;
}

const PAGE_ROWS = 12;
const KEYS: Readonly<Record<string, (walk: Walk) => void>> = {
  ArrowDown: ({ at, walkTo }) => walkTo(at + 1),
  ArrowUp: ({ at, walkTo }) => walkTo(at - 1),
  PageDown: ({ at, walkTo }) => walkTo(at + PAGE_ROWS),
  PageUp: ({ at, walkTo }) => walkTo(at - PAGE_ROWS),
  Home: ({ walkTo }) => walkTo(0),
  End: ({ end, walkTo }) => walkTo(end),
  Enter: ({ at, open }) => open(at),
  ' ': ({ at, toggle }) => toggle(at),
};
