import { useNavigate } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import type { Compression } from '../../api/overview.js';
import { overviewAddress, type OverviewAddress } from '../../api/overview-address.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { CHART_COLOURS, CHART_INK } from '../chart/colours.js';
import { Chart } from '../chart/chart.js';
import { CasesLink } from './cases-link.js';
import { percentOf, signed, written } from './figures.js';
import { OVERVIEW } from './overview.messages.js';
import styles from './overview.module.css';
import { waterfallSteps } from './waterfall-steps.js';

const SAVED = CHART_COLOURS[2];
const LOST = CHART_COLOURS[1];
const WHOLE = CHART_COLOURS[0];

/** Of the drawing on a desk, where there is the least room. */
const WIDTH = 440;

interface WaterfallProps {
  readonly compression: Compression;
  readonly address: OverviewAddress;
  readonly height?: number;
}

/** Why days were saved, from the old procedure down to what was used; each cause opens to the projects that have it. */
export function Waterfall({ compression, address, height = 260 }: WaterfallProps) {
  const say = useMessages(OVERVIEW);
  const titled = useTitle();
  const navigate = useNavigate();
  const { causes, total, kind } = compression;
  const steps = waterfallSteps(compression);
  const by = kind === 'stage' ? ({ by: 'stage' } as const) : {};
  const named = steps.map(({ cause }, at) => (at === 0 ? say.baseline : cause === null ? say.used : titled(causes.find((one) => one.cause === cause)!.title)));
  const open = (at: number) => {
    const cause = steps[at]?.cause;
    void navigate({ to: '/leader/cases', search: { list: 'spans', ...overviewAddress({ ...address }), ...by, ...(cause && { cause }) } });
  };
  return (
    <div className={styles.waterfall}>
      <Chart
        title={say.waterfall}
        untitled
        height={height}
        option={{
          grid: { left: 8, right: 8, top: 22, bottom: 4, containLabel: true },
          xAxis: { type: 'category', data: named, axisLabel: { interval: 0, width: Math.round(WIDTH / steps.length), overflow: 'break', lineHeight: 15, hideOverlap: true }, axisTick: { show: false } },
          yAxis: { type: 'value', splitNumber: 4 },
          series: [
            { type: 'bar', stack: 'days', silent: true, itemStyle: { color: 'transparent' }, data: steps.map(({ from, to }) => Math.min(from, to)) },
            {
              type: 'bar', stack: 'days', barWidth: '56%', cursor: 'pointer', labelLayout: { hideOverlap: true },
              label: { show: true, position: 'top', color: CHART_INK.text, formatter: ({ dataIndex }: { dataIndex: number }) => labelOf(steps[dataIndex]!) },
              data: steps.map(({ cause, from, to, days }) => ({ value: Math.abs(to - from), itemStyle: { color: cause === null ? WHOLE : days > 0 ? SAVED : LOST } })),
            },
          ],
        }}
        table={{ columns: [say.cause, say.days], rows: steps.map((step, at) => [named[at]!, labelOf(step)]) }}
        onPick={({ dataIndex }) => open(dataIndex)}
      />
      <ul className={styles.causes} aria-label={say.waterfall}>
        {causes.filter(({ cause }) => total.causes[cause] !== 0).map(({ cause, title, explanation }) => (
          <li key={cause}>
            <span className={`${styles.swatch} ${total.causes[cause] > 0 ? styles.saved : styles.lost}`} />
            <Tooltip title={titled(explanation)} placement="left">
              <span>
                <CasesLink list="spans" address={address} further={{ ...by, cause }}>{titled(title)}</CasesLink>
              </span>
            </Tooltip>
            <span className={styles.number}>{signed(total.causes[cause])}</span>
          </li>
        ))}
        <li className={styles.sum}>
          <CasesLink list="spans" address={address} further={by}>{say.total}</CasesLink>
          <span className={styles.number}>
            {written(total.savedDays)}
            {total.compression !== null && <span className={styles.soft}> · {say.percent(percentOf(total.compression))}</span>}
          </span>
        </li>
      </ul>
    </div>
  );
}

function labelOf({ cause, days }: { readonly cause: string | null; readonly days: number }): string {
  return cause === null ? written(days) : days > 0 ? `−${days.toLocaleString('en')}` : `+${Math.abs(days).toLocaleString('en')}`;
}
