import { CompressOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useEffectEvent, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { useSize } from '../chart/use-size.js';
import { GraphEdges } from './graph-edges.js';
import { graphLayout, NODE } from './graph-layout.js';
import { GraphNode } from './graph-node.js';
import { GRAPH } from './graph.messages.js';
import { usePanZoom } from './pan-zoom.js';
import styles from './graph.module.css';

interface MachineGraphProps {
  readonly project: Project;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (item: string | null) => void;
  readonly onOpen: (item: string) => void;
}

/** The project's machine: stages as groups, items in their states, and what has to come before what. */
export function MachineGraph({ project, selected, hovered, onHover, onOpen }: MachineGraphProps) {
  const say = useMessages(GRAPH);
  const titled = useTitle();
  const frame = useRef<HTMLDivElement>(null);
  const { stages } = project;
  const layout = useMemo(() => graphLayout(stages), [stages]);
  const { view, zoomBy, fit, panBy, reveal, handlers, hasDragged } = usePanZoom(frame, layout, useSize(frame));
  const looked = hovered ?? selected;
  const near = looked === null ? null : new Set([looked, ...layout.edges.flatMap(({ from, to }) => (from === looked ? [to] : to === looked ? [from] : []))]);

  const revealItem = (key: string | null) => {
    const place = key === null ? undefined : layout.nodes.get(key);
    if (place) reveal({ ...place, width: NODE.width, height: NODE.height });
  };
  const follow = useEffectEvent(revealItem);
  useEffect(() => follow(selected), [selected]);

  const press = (event: KeyboardEvent) => {
    const act = { ArrowLeft: () => panBy(40, 0), ArrowRight: () => panBy(-40, 0), ArrowUp: () => panBy(0, 40), ArrowDown: () => panBy(0, -40), '+': () => zoomBy(1.2), '=': () => zoomBy(1.2), '-': () => zoomBy(1 / 1.2), '0': fit }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={styles.graph}>
      <div ref={frame} className={styles.frame} role="group" aria-label={say.label(layout.nodes.size)} tabIndex={0} onKeyDown={press} {...handlers}>
        <svg width="100%" height="100%">
          <defs>
            <marker id="graph-arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0.5 8 4 0 7.5z" fill="#5a6f86" />
            </marker>
          </defs>
          <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
            {layout.lanes.map(({ key, y, height }, at) => (
              <g key={key}>
                <rect className={styles.lane} x={0} y={y} width={layout.width} height={height} rx={4} />
                <text className={styles.laneTitle} x={14} y={y + 18}>{titled(stages[at]!.title)}</text>
              </g>
            ))}
            <GraphEdges layout={layout} looked={looked} />
            {stages.flatMap(({ items }) =>
              items.map((item) => (
                <GraphNode
                  key={item.key}
                  item={item}
                  place={layout.nodes.get(item.key)!}
                  selected={item.key === selected}
                  dimmed={near !== null && !near.has(item.key)}
                  onHover={onHover}
                  onOpen={() => hasDragged() || onOpen(item.key)}
                  onFocus={() => revealItem(item.key)}
                />
              )),
            )}
          </g>
        </svg>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<PlusOutlined />} aria-label={say.zoomIn} title={say.zoomIn} onClick={() => zoomBy(1.2)} />
        <Button size="small" icon={<MinusOutlined />} aria-label={say.zoomOut} title={say.zoomOut} onClick={() => zoomBy(1 / 1.2)} />
        <Button size="small" icon={<CompressOutlined />} aria-label={say.fit} title={say.fit} onClick={fit} />
      </div>
      <div className={styles.legend}>
        <span><svg width="28" height="10" aria-hidden="true"><path className={styles.hard} d="M1 5h26" /></svg>{say.hard}</span>
        <span><svg width="28" height="10" aria-hidden="true"><path className={styles.soft} d="M1 5h26" /></svg>{say.soft}</span>
        <span><svg width="28" height="10" aria-hidden="true"><path className={styles.implied} d="M1 5h26" /></svg>{say.implied}</span>
        <span><svg width="14" height="12" aria-hidden="true"><path className={styles.corner} d="M1 0h12v12z" /></svg>{say.milestone}</span>
        <span className={styles.hint}>{say.hint}</span>
      </div>
    </div>
  );
}
