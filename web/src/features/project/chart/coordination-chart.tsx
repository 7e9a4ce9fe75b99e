import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Chart, ChartItem } from '../../../api/project-readings.js';
import { useMessages } from '../../../language/messages.js';
import type { Zoom } from '../project-address.js';
import { AXIS_PX, ChartAxis } from './chart-axis.js';
import { ChartDrawing } from './chart-drawing.js';
import { ChartLabels } from './chart-labels.js';
import { CHART_WORDS } from './chart.messages.js';
import { chartRows, ITEM_PX } from './chart-rows.js';
import { dayAxis, unitFor } from './day-axis.js';
import { ItemCard, type CardPlace } from './item-card.js';
import { itemBars } from './item-bars.js';
import { useSize } from '../../../ui/use-size.js';
import { walkTo } from './walk.js';
import styles from './chart.module.css';

interface CoordinationChartProps {
  readonly chart: Chart;
  /** The last day on which anything went on: today, or the end of the project. */
  readonly until: string;
  readonly zoom: Zoom;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  /** Grows whenever the chart shall go to today. */
  readonly toToday: number;
  readonly expected: ReadonlyMap<string, string>;
  readonly slack: ReadonlyMap<string, number>;
}

/** Working days to be seen at once. */
const RANGE_DAYS = { quarter: 70, month: 24 } as const;
const LABELS_PX = 290;
const LABELS_ON_PHONE_PX = 150;
const WIDEST_UNIT = 46;

/** 统筹图: stages as lanes, items as bars over working days. */
export function CoordinationChart({ chart, until, zoom, selected, hovered, onHover, onOpen, toToday, expected, slack }: CoordinationChartProps) {
  const say = useMessages(CHART_WORDS);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const labels = width < 640 ? LABELS_ON_PHONE_PX : LABELS_PX;
  const rows = useMemo(() => chartRows(chart), [chart]);
  const axis = useMemo(() => dayAxis(chart, unitOf(chart, zoom, Math.max(120, width - labels - 2))), [chart, zoom, width, labels]);
  const bars = useMemo(() => new Map(rows.items.map((item) => [item.key, itemBars(item, axis, until)])), [rows, axis, until]);
  const [focused, setFocused] = useState<string | null>(null);
  const [card, setCard] = useState<CardPlace | null>(null);
  const current = [focused, selected].find((key) => key !== null && rows.middleOf.has(key)) ?? rows.items[0]?.key ?? null;

  const todayAt = axis.middleOf(chart.today);
  useLayoutEffect(() => {
    frame.current?.scrollTo({ left: todayAt - (width - labels) / 2 });
  }, [todayAt, width, labels, toToday]);
  const selectedAt = selected === null ? undefined : rows.middleOf.get(selected);
  useEffect(() => {
    if (selectedAt !== undefined && frame.current) bringIntoSight(frame.current, selectedAt);
  }, [selectedAt]);

  const press = (event: KeyboardEvent) => {
    const to = current === null ? undefined : walkTo(event.key, current, rows.items);
    if (to === undefined) return;
    event.preventDefault();
    setFocused(to);
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(to)}"]`)?.focus();
  };
  const hover = (item: ChartItem | null, at?: CardPlace) => {
    onHover(item?.key ?? null);
    setCard(at ?? null);
  };
  const looked = card && rows.items.find(({ key }) => key === hovered);
  return (
    <div ref={frame} className={styles.frame} style={{ '--labels': `${labels}px` } as object}>
      <div className={styles.head} style={{ width: labels + axis.width, height: AXIS_PX }}>
        <div className={styles.corner}>
          <span className={styles.instructions}>{say.instructions}</span>
        </div>
        <ChartAxis axis={axis} today={chart.today} />
      </div>
      <div className={styles.body} style={{ width: labels + axis.width }}>
        <ChartLabels
          rows={rows}
          list={list}
          current={current}
          selected={selected}
          hovered={hovered}
          onHover={(item) => hover(item)}
          onFocus={({ key }) => setFocused(key)}
          onOpen={({ key }) => onOpen(key)}
          onKeyDown={press}
        />
        <ChartDrawing chart={chart} rows={rows} axis={axis} bars={bars} expected={expected} selected={selected} hovered={hovered} onHover={hover} onOpen={({ key }) => onOpen(key)} />
      </div>
      {looked && <ItemCard item={looked} at={card} slack={slack.get(looked.key)} />}
    </div>
  );
}

/** Moves the chart, not the page, just so far that the row is seen. */
function bringIntoSight(frame: HTMLElement, middle: number): void {
  const [above, below] = [middle - ITEM_PX / 2, middle + ITEM_PX / 2 + AXIS_PX];
  if (above < frame.scrollTop) frame.scrollTop = above;
  else if (below > frame.scrollTop + frame.clientHeight) frame.scrollTop = below - frame.clientHeight;
}

function unitOf(chart: Chart, zoom: Zoom, width: number): number {
  const whole = Math.min(WIDEST_UNIT, unitFor(chart, width));
  return zoom === 'all' ? whole : Math.max(whole, Math.min(WIDEST_UNIT, width / RANGE_DAYS[zoom]));
}
