import { NODE, type Edge, type GraphLayout, type Placed } from './graph-layout.js';
import styles from './graph.module.css';

interface GraphEdgesProps {
  readonly layout: GraphLayout;
  /** The item whose edges stand out. */
  readonly looked: string | null;
}

/** Needed first drawn through, advised first dashed; what follows from others anyway is faint. */
export function GraphEdges({ layout, looked }: GraphEdgesProps) {
  return (
    <g>
      {layout.edges.map((edge) => (
        <path
          key={`${edge.from} ${edge.to}`}
          className={toneOf(edge, looked)}
          d={curve(layout.nodes.get(edge.from)!, layout.nodes.get(edge.to)!)}
          markerEnd="url(#graph-arrow)"
        />
      ))}
    </g>
  );
}

function toneOf({ kind, implied, from, to }: Edge, looked: string | null): string {
  const own = looked === from || looked === to;
  const tone = kind === 'soft' ? styles.soft : implied ? styles.implied : styles.hard;
  return `${tone ?? ''} ${own ? (styles.own ?? '') : looked === null ? '' : (styles.faded ?? '')}`;
}

function curve(from: Placed, to: Placed): string {
  const [x1, y1, x2, y2] = [from.x + NODE.width, from.y + NODE.height / 2, to.x, to.y + NODE.height / 2];
  if (x2 <= x1) {
    const [down, start, end] = [y2 > y1, from.x + NODE.width / 2, to.x + NODE.width / 2];
    const [from1, to1] = [down ? from.y + NODE.height : from.y, down ? to.y : to.y + NODE.height];
    const middle = (from1 + to1) / 2;
    return `M${start} ${from1}C${start} ${middle} ${end} ${middle} ${end} ${to1}`;
  }
  const bend = Math.min(NODE.gapX, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
