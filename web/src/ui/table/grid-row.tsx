import type { MouseEvent } from 'react';
import { useMessages } from '../../language/messages.js';
import type { Column } from './column.js';
import { TABLE } from './table.messages.js';
import styles from './table.module.css';

interface GridRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly offset: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** The one that takes the focus by Tab. */
  readonly active: boolean;
  /** Null where nothing can be selected. */
  readonly selected: boolean | null;
  readonly selectable: boolean;
  /** The one that the page tells more about. */
  readonly current: boolean;
  readonly openable: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
}

const INTERACTIVE = 'a, button, input, select, textarea, label, [role="button"]';

export function GridRow<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, template, offset, measure, active, selected, selectable, current, openable, onFocus, onOpen, onToggle } = props;
  const say = useMessages(TABLE);
  const click = (event: MouseEvent) => {
    const hit = event.target instanceof Element && event.target.closest(INTERACTIVE);
    if (!hit && window.getSelection()?.isCollapsed !== false) onOpen();
  };
  return (
    <div
      ref={measure}
      data-index={index}
      data-row={index}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected ?? undefined}
      aria-current={current || undefined}
      tabIndex={active ? 0 : -1}
      className={`${styles.row} ${selected === null ? '' : styles.selects} ${selected ? styles.selected : ''} ${openable ? styles.openable : ''} ${current ? styles.current : ''}`}
      style={{ gridTemplateColumns: template, transform: `translateY(${offset}px)` }}
      onFocus={onFocus}
      onClick={openable ? click : undefined}
    >
      {selected !== null && (
        <span role="gridcell" className={styles.leading}>
          {selectable && <input className={styles.check} type="checkbox" tabIndex={-1} aria-label={say.select} checked={selected} onChange={onToggle} />}
        </span>
      )}
      {columns.map(({ key, title, render, align, onPhone }) => (
        <span key={key} role="gridcell" data-label={title} className={`${styles.cell} ${align === 'right' ? styles.right : ''} ${phoneForm(onPhone)}`}>
          {render(row)}
        </span>
      ))}
    </div>
  );
}

function phoneForm(form: Column<unknown>['onPhone']): string {
  if (form === 'leading') return styles.leading ?? '';
  return form === 'hidden' ? (styles.notOnPhone ?? '') : '';
}
