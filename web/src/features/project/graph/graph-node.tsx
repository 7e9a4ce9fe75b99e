import type { Item } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { ITEM_STATUS } from '../../../ui/status.messages.js';
import { NODE, type Placed } from './graph-layout.js';
import { twoLines } from './node-title.js';
import styles from './graph.module.css';

interface GraphNodeProps {
  readonly item: Item;
  readonly place: Placed;
  readonly selected: boolean;
  readonly dimmed: boolean;
  readonly onHover: (key: string | null) => void;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

const TONES: Readonly<Record<Item['status'], string | undefined>> = {
  waiting: styles.waiting,
  ready: styles.ready,
  submitted: styles.moving,
  supplementing: styles.owing,
  'under-review': styles.moving,
  paused: styles.paused,
  approved: styles.done,
  refused: styles.failed,
  declined: styles.failed,
  withdrawn: styles.withdrawn,
  waived: styles.waived,
};
const COLUMNS = 20;

/** An item: its state by colour, edge and sign; milestones have a corner. */
export function GraphNode({ item, place, selected, dimmed, onHover, onOpen, onFocus }: GraphNodeProps) {
  const titled = useTitle();
  const statuses = useMessages(ITEM_STATUS);
  const title = titled(item.title);
  const lines = twoLines(title, COLUMNS);
  const late = item.light === 'red';
  return (
    <g className={`${styles.node} ${TONES[item.status] ?? ''} ${selected ? styles.selected : ''} ${dimmed ? styles.dimmed : ''}`} transform={`translate(${place.x} ${place.y})`}>
      <g
        className={styles.button}
        role="button"
        tabIndex={0}
        aria-pressed={selected}
        aria-label={`${title}，${statuses[item.status]}`}
        onPointerEnter={() => onHover(item.key)}
        onPointerLeave={() => onHover(null)}
        onFocus={onFocus}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen();
        }}
      >
        <title>{`${title} · ${statuses[item.status]}`}</title>
        <rect className={styles.box} width={NODE.width} height={NODE.height} rx={item.status === 'waived' ? NODE.height / 2 : 4} />
      </g>
      <g className={styles.marks} aria-hidden="true">
        <rect className={late ? styles.stripeLate : styles.stripe} width={4} height={NODE.height} rx={2} />
        {item.milestone && <path className={styles.corner} d={`M${NODE.width - 12} 0h12v12z`} />}
        <text className={styles.nodeTitle} x={12} y={lines.length === 1 ? 28 : 19}>
          {lines.map((line, at) => (
            <tspan key={at} x={12} dy={at === 0 ? 0 : 17}>{line}</tspan>
          ))}
        </text>
        <Sign status={item.status} />
      </g>
    </g>
  );
}

/** The state by a shape, for who sees no colours. */
function Sign({ status }: { readonly status: Item['status'] }) {
  const at = `translate(${NODE.width - 16} ${NODE.height - 15})`;
  const path = SIGNS[status];
  return path === undefined ? null : <path className={styles.sign} transform={at} d={path} />;
}

const SIGNS: Partial<Readonly<Record<Item['status'], string>>> = {
  approved: 'M0 5l3.5 4L10 1',
  refused: 'M1 1l8 8M9 1L1 9',
  declined: 'M1 1l8 8M9 1L1 9',
  withdrawn: 'M9 9V5a3 3 0 0 0-3-3H1m3-2L1 2l3 3',
  paused: 'M2.5 1v8M7.5 1v8',
  supplementing: 'M5 1v5M5 8.5v1',
  submitted: 'M1 5h8M6 2l3 3l-3 3',
  'under-review': 'M1 5h8M6 2l3 3l-3 3',
  waived: 'M1 5h8',
};
