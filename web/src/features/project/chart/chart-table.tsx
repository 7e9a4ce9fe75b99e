import type { Chart, ChartItem, ChartStage } from '../../../api/project-readings.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { Light } from '../../../ui/light.js';
import { ItemStatus } from '../../../ui/status.js';
import { PAUSE_GROUNDS } from '../../../ui/pause-grounds.messages.js';
import { CHART_WORDS } from './chart.messages.js';
import styles from './chart-table.module.css';

interface ChartTableProps {
  readonly chart: Chart;
  readonly selected: string | null;
  readonly onOpen: (key: string) => void;
}

/** The chart in words and dates: for who does not see it, for a phone, and for who wants to read off days. */
export function ChartTable({ chart, selected, onOpen }: ChartTableProps) {
  const say = useMessages(CHART_WORDS);
  const columns = [say.table.item, say.table.state, say.table.submitted, say.table.accepted, say.table.due, say.table.decided, say.table.planned, say.table.pauses];
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say.table.caption}>
      <table className={styles.table}>
        <caption className="for-screen-readers">{say.table.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        {chart.stages.map((stage) => (
          <StageRows key={stage.key} stage={stage} selected={selected} onOpen={onOpen} columns={columns} />
        ))}
      </table>
    </div>
  );
}

interface StageRowsProps extends Omit<ChartTableProps, 'chart'> {
  readonly stage: ChartStage;
  readonly columns: readonly string[];
}

function StageRows({ stage, selected, onOpen, columns }: StageRowsProps) {
  const titled = useTitle();
  return (
    <tbody>
      <tr className={styles.stage}>
        <th scope="rowgroup" colSpan={columns.length}>{titled(stage.title)}</th>
      </tr>
      {stage.items.map((item) => (
        <ItemRow key={item.key} item={item} selected={item.key === selected} onOpen={() => onOpen(item.key)} columns={columns} />
      ))}
    </tbody>
  );
}

interface ItemRowProps {
  readonly item: ChartItem;
  readonly selected: boolean;
  readonly onOpen: () => void;
  readonly columns: readonly string[];
}

function ItemRow({ item, selected, onOpen, columns }: ItemRowProps) {
  const say = useMessages(CHART_WORDS);
  const titled = useTitle();
  const grounds = useMessages(PAUSE_GROUNDS);
  const planned = item.decidedOn === null ? (item.planned?.to ?? null) : null;
  const days = [item.submittedOn, item.acceptedOn, item.decidedOn === null ? item.dueOn : null, item.decidedOn, planned];
  const pauses = item.attempts.flatMap((attempt) => attempt.pauses);
  return (
    <tr className={selected ? styles.selected : undefined}>
      <th scope="row">
        <button type="button" className={styles.open} onClick={onOpen}>{titled(item.title)}</button>
        {item.critical && <span className={styles.critical}>{say.critical}</span>}
      </th>
      <td data-label={columns[1]}>
        <span className={styles.state}>
          <Light light={item.light} wordless /> <ItemStatus status={item.status} />
        </span>
      </td>
      {days.map((date, at) => (
        <td key={at} data-label={columns[at + 2]} className={date === null ? styles.nothing : undefined}>
          <Day date={date} form="short" provisional={date !== null && (at === 2 || at === 4) && item.provisional} />
        </td>
      ))}
      <td data-label={columns[7]} className={pauses.length === 0 ? styles.nothing : undefined}>
        {pauses.length === 0 && '—'}
        {pauses.map(({ from, to, ground }, at) => (
          <div key={at}>
            {grounds[ground]} <Day date={from} form="short" /> — {to === null ? say.card.open : <Day date={to} form="short" />}
          </div>
        ))}
      </td>
    </tr>
  );
}
