import { Button } from 'antd';
import type { EChartsCoreOption, ECElementEvent } from 'echarts/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMessages } from '../../language/messages.js';
import { CHART } from './chart.messages.js';
import styles from './chart.module.css';
import type { Engine } from './engine.js';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ChartProps {
  readonly title: string;
  /** Hides the title where a heading stands above already; it still names the chart. */
  readonly untitled?: boolean;
  readonly option: EChartsCoreOption;
  /** The same figures as a table: for who does not see the drawing, and for who wants to read them off. */
  readonly table: ChartTable;
  readonly height?: number;
  /** A mark was clicked; the table has to offer the same as a link. */
  readonly onPick?: (event: ECElementEvent) => void;
}

/** A chart whose library is fetched when the first one is shown. */
export function Chart({ title, untitled = false, option, table, height = 280, onPick }: ChartProps) {
  const say = useMessages(CHART);
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={untitled ? 'for-screen-readers' : undefined}>{title}</span>
        <Button size="small" type="text" aria-label={asTable ? say.asChartOf(title) : say.asTableOf(title)} onClick={() => setAsTable(!asTable)}>
          {asTable ? say.asChart : say.asTable}
        </Button>
      </figcaption>
      {!asTable && <Drawing option={option} height={height} onPick={onPick} />}
      <div className={asTable ? styles.scroll : 'for-screen-readers'}>
        <FiguresTable title={title} table={table} />
      </div>
    </figure>
  );
}

function Drawing({ option, height, onPick }: Pick<ChartProps, 'option' | 'onPick'> & { readonly height: number }) {
  const say = useMessages(CHART);
  const element = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const pick = useEffectEvent((event: ECElementEvent) => onPick?.(event));

  useEffect(() => {
    let started: Engine | null = null;
    let left = false;
    const sizes = new ResizeObserver(() => started?.resize());
    void import('./engine.js').then(({ draw }) => {
      if (left || !element.current) return;
      started = draw(element.current);
      started.on('click', (event) => pick(event as ECElementEvent));
      sizes.observe(element.current);
      setEngine(started);
    });
    return () => {
      left = true;
      sizes.disconnect();
      started?.dispose();
      setEngine(null);
    };
  }, []);
  useEffect(() => engine?.setOption({ animationDuration: 200, ...option }, { notMerge: true }), [engine, option]);

  return (
    <div aria-hidden="true" style={{ height }}>
      {!engine && <div className={styles.loading}>{say.loading}</div>}
      <div ref={element} className={styles.drawing} style={{ height }} />
    </div>
  );
}

function FiguresTable({ title, table: { columns, rows } }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <table className={styles.table}>
      <caption className="for-screen-readers">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) => (at === 0 ? <th key={at} scope="row">{cell}</th> : <td key={at}>{cell}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
