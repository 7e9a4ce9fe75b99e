import type { ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import type { NodeSize, Placed } from './graph-layout.js';
import { GRAPH } from './graph.messages.js';
import { oneLine, twoLines } from './node-title.js';
import styles from './graph.module.css';

/** What the graph knows of an item that it draws. */
export interface NodePlace {
  readonly place: Placed;
  readonly size: NodeSize;
  readonly selected: boolean;
  readonly dimmed: boolean;
  readonly onHover: (hovered: boolean) => void;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

interface GraphNodeProps extends NodePlace {
  readonly title: string;
  /** What else is to be said of it: for who hears it, and for who points at it. */
  readonly about: string;
  /** A line beneath the title. */
  readonly note?: string;
  /** A class that sets the colours: `--node-fill`, `--node-stroke`, `--node-weight`, `--node-dash`, `--node-stripe`, `--node-ink`. */
  readonly tone?: string | undefined;
  readonly milestone: boolean;
  readonly rounded?: boolean;
  /** Signs by shape, in the corner at the right below. */
  readonly children?: ReactNode;
}

const COLUMN_PX = 6.6;
const SMALL_COLUMN_PX = 6.1;
const INDENT_PX = 12;
const LINE_PX = 17;
const SIGN_PX = 18;

/** An item as a box that can be opened; milestones have a corner. */
export function GraphNode({ place, size, selected, dimmed, onHover, onOpen, onFocus, title, about, note, tone, milestone, rounded = false, children }: GraphNodeProps) {
  const { named } = useMessages(GRAPH);
  const lines = twoLines(title, Math.floor((size.width - INDENT_PX * 2) / COLUMN_PX));
  const noteWidth = size.width - INDENT_PX - (children === undefined || children === null ? INDENT_PX / 2 : SIGN_PX);
  const top = (size.height - (lines.length + (note === undefined ? 0 : 1)) * LINE_PX) / 2 + 13;
  return (
    <g className={`${styles.node} ${tone ?? ''} ${selected ? styles.selected : ''} ${dimmed ? styles.dimmed : ''}`} transform={`translate(${place.x} ${place.y})`}>
      <g
        className={styles.button}
        role="button"
        tabIndex={0}
        aria-pressed={selected}
        aria-label={named(title, about)}
        onPointerEnter={() => onHover(true)}
        onPointerLeave={() => onHover(false)}
        onFocus={onFocus}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen();
        }}
      >
        <title>{`${title} · ${about}`}</title>
        <rect className={styles.box} width={size.width} height={size.height} rx={rounded ? size.height / 2 : 4} />
      </g>
      <g className={styles.marks} aria-hidden="true">
        {!rounded && <rect className={styles.stripe} width={4} height={size.height} rx={2} />}
        {milestone && <path className={styles.corner} d={`M${size.width - 12} 0h12v12z`} />}
        <text className={styles.nodeTitle} y={top}>
          {lines.map((line, at) => (
            <tspan key={at} x={INDENT_PX} dy={at === 0 ? 0 : LINE_PX}>{line}</tspan>
          ))}
        </text>
        {note !== undefined && <text className={styles.nodeNote} x={INDENT_PX} y={top + lines.length * LINE_PX}>{oneLine(note, Math.floor(noteWidth / SMALL_COLUMN_PX))}</text>}
        {children !== undefined && <g transform={`translate(${size.width - 16} ${size.height - 15})`}>{children}</g>}
      </g>
    </g>
  );
}
