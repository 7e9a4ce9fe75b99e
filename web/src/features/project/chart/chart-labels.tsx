import type { KeyboardEvent, RefObject } from 'react';
import { useDepartmentName } from '../../../api/places.js';
import type { ChartItem, ChartStage } from '../../../api/project-readings.js';
import { useLanguage, useTitle } from '../../../language/language.js';
import { listed, useMessages } from '../../../language/messages.js';
import { Light } from '../../../ui/light.js';
import { ITEM_STATUS } from '../../../ui/status.messages.js';
import { CHART_WORDS } from './chart.messages.js';
import type { ChartRows } from './chart-rows.js';
import { ITEM_PX, STAGE_PX } from './chart-rows.js';
import { useItemDates } from './item-dates.js';
import styles from './chart.module.css';

interface ChartLabelsProps {
  readonly rows: ChartRows;
  readonly list: RefObject<HTMLDivElement | null>;
  /** The item that takes the focus by Tab. */
  readonly current: string | null;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (item: ChartItem | null) => void;
  readonly onFocus: (item: ChartItem) => void;
  readonly onOpen: (item: ChartItem) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Which row is which: stages and items, by which the chart is walked with the keyboard. */
export function ChartLabels({ rows, list, onKeyDown, ...labels }: ChartLabelsProps) {
  return (
    <div className={styles.labels} ref={list} onKeyDown={onKeyDown}>
      {rows.rows.map((row) =>
        row.kind === 'stage' ? <StageLabel key={`stage ${row.stage.key}`} stage={row.stage} /> : <ItemLabel key={row.item.key} item={row.item} {...labels} />,
      )}
    </div>
  );
}

function StageLabel({ stage }: { readonly stage: ChartStage }) {
  const say = useMessages(CHART_WORDS);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const lead = say.lead(departmentName(stage.leadDepartment));
  return (
    <div className={styles.stageLabel} style={{ height: STAGE_PX }} title={`${titled(stage.title)} · ${lead}`}>
      <h3>{titled(stage.title)}</h3>
      <span>{stage.status === 'ended' ? say.stageEnded : lead}</span>
    </div>
  );
}

type ItemLabelProps = Omit<ChartLabelsProps, 'rows' | 'list' | 'onKeyDown'> & { readonly item: ChartItem };

function ItemLabel({ item, current, selected, hovered, onHover, onFocus, onOpen }: ItemLabelProps) {
  const say = useMessages(CHART_WORDS);
  const statuses = useMessages(ITEM_STATUS);
  const titled = useTitle();
  const language = useLanguage();
  const dates = useItemDates(item);
  const tone = item.key === selected ? styles.selected : item.key === hovered ? styles.hovered : '';
  const done = item.status === 'approved' || item.status === 'waived';
  return (
    <button
      type="button"
      data-item={item.key}
      className={`${styles.itemLabel} ${tone} ${done ? styles.doneLabel : ''}`}
      style={{ height: ITEM_PX }}
      tabIndex={item.key === current ? 0 : -1}
      aria-pressed={item.key === selected}
      title={titled(item.title)}
      onClick={() => onOpen(item)}
      onFocus={() => onFocus(item)}
      onPointerEnter={() => onHover(item)}
      onPointerLeave={() => onHover(null)}
    >
      <Light light={item.light} wordless />
      <span className={styles.itemTitle}>{titled(item.title)}</span>
      {item.critical && <span className={styles.criticalMark} title={say.critical}>{say.criticalShort}</span>}
      <span className={styles.itemState}>{statuses[item.status]}</span>
      <span className="for-screen-readers">{listed(dates.map(({ word, value }) => `${word} ${value}`), language)}</span>
    </button>
  );
}
