import { CompressOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Fragment, useEffect, useEffectEvent, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTitle, type Titles } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { useSize } from '../use-size.js';
import { GraphEdges } from './graph-edges.js';
import { graphLayout, type GraphItem, type GraphStage, type NodeSize } from './graph-layout.js';
import type { NodePlace } from './graph-node.js';
import { GraphArrows, GraphLegend } from './graph-legend.js';
import { GRAPH } from './graph.messages.js';
import { usePanZoom } from './pan-zoom.js';
import styles from './graph.module.css';

interface StageGraphProps<Item extends GraphItem> {
  readonly title: string;
  readonly stages: readonly (GraphStage<Item> & { readonly title: Titles })[];
  readonly node: NodeSize;
  /** Keys along each of them; drawn strong if there are any. */
  readonly criticalPaths?: readonly (readonly string[])[];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (item: string | null) => void;
  readonly onOpen: (item: string) => void;
  readonly renderItem: (item: Item, place: NodePlace) => ReactNode;
  /** Signs of the items, explained. */
  readonly legend?: ReactNode;
}

/** Stages as lanes, their items, and what has to come before what; larger than its frame it can be drawn about. */
export function StageGraph<Item extends GraphItem>({ title, stages, node, criticalPaths, selected, hovered, onHover, onOpen, renderItem, legend }: StageGraphProps<Item>) {
  const say = useMessages(GRAPH);
  const titled = useTitle();
  const frame = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => graphLayout(stages, node, criticalPaths), [stages, node, criticalPaths]);
  const { view, zoomBy, fit, panBy, reveal, handlers, hasDragged } = usePanZoom(frame, layout, useSize(frame));
  const looked = hovered ?? selected;
  const near = looked === null ? null : new Set([looked, ...layout.edges.flatMap(({ from, to }) => (from === looked ? [to] : to === looked ? [from] : []))]);

  const revealItem = (key: string | null) => {
    const place = key === null ? undefined : layout.nodes.get(key);
    if (place) reveal({ ...place, ...node });
  };
  const follow = useEffectEvent(revealItem);
  useEffect(() => follow(selected), [selected]);

  const press = (event: KeyboardEvent) => {
    const act = { ArrowLeft: () => panBy(40, 0), ArrowRight: () => panBy(-40, 0), ArrowUp: () => panBy(0, 40), ArrowDown: () => panBy(0, -40), '+': () => zoomBy(1.2), '=': () => zoomBy(1.2), '-': () => zoomBy(1 / 1.2), '0': fit }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const placeOf = (key: string): NodePlace => ({
    place: layout.nodes.get(key)!,
    size: node,
    selected: key === selected,
    dimmed: near !== null && !near.has(key),
    onHover: (over) => onHover(over ? key : null),
    onOpen: () => hasDragged() || onOpen(key),
    onFocus: () => revealItem(key),
  });
  return (
    <div className={styles.graph}>
      <div ref={frame} className={styles.frame} role="group" aria-label={say.label(title, layout.nodes.size)} tabIndex={0} onKeyDown={press} {...handlers}>
        <svg width="100%" height="100%">
          <GraphArrows />
          <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
            {layout.lanes.map(({ key, y, height }, at) => (
              <g key={key}>
                <rect className={styles.lane} x={0} y={y} width={layout.width} height={height} rx={4} />
                <text className={styles.laneTitle} x={14} y={y + 18}>{titled(stages[at]!.title)}</text>
              </g>
            ))}
            <GraphEdges layout={layout} looked={looked} />
            {stages.flatMap(({ items }) => items.map((item) => <Fragment key={item.key}>{renderItem(item, placeOf(item.key))}</Fragment>))}
          </g>
        </svg>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<PlusOutlined />} aria-label={say.zoomIn} title={say.zoomIn} onClick={() => zoomBy(1.2)} />
        <Button size="small" icon={<MinusOutlined />} aria-label={say.zoomOut} title={say.zoomOut} onClick={() => zoomBy(1 / 1.2)} />
        <Button size="small" icon={<CompressOutlined />} aria-label={say.fit} title={say.fit} onClick={fit} />
      </div>
      <GraphLegend critical={criticalPaths !== undefined && criticalPaths.length > 0}>{legend}</GraphLegend>
    </div>
  );
}
