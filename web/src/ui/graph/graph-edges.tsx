import type { Edge, GraphLayout, NodeSize, Placed } from './graph-layout.js';
import styles from './graph.module.css';

const BEND_PX = 34;

interface GraphEdgesProps {
  readonly layout: GraphLayout;
  /** The item whose edges stand out. */
  readonly looked: string | null;
}

/** Needed first drawn through, advised first dashed; what follows from others anyway is faint, the critical path strong. */
export function GraphEdges({ layout, looked }: GraphEdgesProps) {
  return (
    <g>
      {layout.edges.map((edge) => (
        <path
          key={`${edge.from} ${edge.to}`}
          className={toneOf(edge, looked)}
          d={curve(layout.nodes.get(edge.from)!, layout.nodes.get(edge.to)!, layout.node)}
          markerEnd={edge.critical ? 'url(#graph-arrow-critical)' : 'url(#graph-arrow)'}
        />
      ))}
    </g>
  );
}

function toneOf({ kind, implied, critical, from, to }: Edge, looked: string | null): string {
  const own = looked === from || looked === to;
  const tone = kind === 'soft' ? styles.soft : critical ? styles.critical : implied ? styles.implied : styles.hard;
  return `${tone ?? ''} ${own ? (styles.own ?? '') : looked === null ? '' : (styles.faded ?? '')}`;
}

function curve(from: Placed, to: Placed, { width, height }: NodeSize): string {
  const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2];
  if (x2 <= x1) {
    const [down, start, end] = [y2 > y1, from.x + width / 2, to.x + width / 2];
    const [from1, to1] = [down ? from.y + height : from.y, down ? to.y : to.y + height];
    const middle = (from1 + to1) / 2;
    return `M${start} ${from1}C${start} ${middle} ${end} ${middle} ${end} ${to1}`;
  }
  const bend = Math.min(BEND_PX, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
