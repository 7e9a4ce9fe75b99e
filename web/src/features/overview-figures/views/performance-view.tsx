import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askedOfPeriod, type OverviewAddress } from '../../../api/overview-address.js';
import { performanceQuery, type Grouping, type Performance } from '../../../api/overview.js';
import { useMessages } from '../../../language/messages.js';
import { FileLinks } from '../../../ui/file-links.js';
import { CountLink } from '../../../ui/overview/cases-link.js';
import { percentOf, signed, writtenCount, writtenMean } from '../../../ui/overview/figures.js';
import { OVERVIEW } from '../../../ui/overview/overview.messages.js';
import { Panel } from '../../../ui/page.js';
import { Empty } from '../../../ui/states.js';
import { FewerDays, GroupName, keyOfGroup, ofGroup, Points } from '../figure-cells.js';
import { FigureTable, type FigureColumn } from '../figure-table.js';
import { groupedBy, type FiguresAddress } from '../overview-figures-address.js';
import { OVERVIEW_FIGURES } from '../overview-figures.messages.js';
import styles from '../overview-figures.module.css';
import { ViewFrame } from '../view-frame.js';
import { TargetTable } from './target-table.js';

const GROUPINGS = ['department', 'item', 'stage', 'workflow'] as const satisfies readonly Grouping[];

type Row = Performance['rows'][number];
type Figures = Pick<Row, 'now' | 'before' | 'yearBefore' | 'unit'>;

/** How quickly and how punctually was decided, beside the months before and the same months a year before. */
export function PerformanceView({ address }: { readonly address: FiguresAddress }) {
  const say = useMessages(OVERVIEW_FIGURES);
  const by = groupedBy(GROUPINGS, address.by);
  const query = useQuery(performanceQuery(address, by));
  return (
    <ViewFrame groupings={GROUPINGS} by={by} query={query}>
      {(performance) => (
        <div className={styles.stack}>
          <Panel title={say.views.performance} extra={<FileLinks small of={say.views.performance} path="/api/overview/performance" query={{ ...askedOfPeriod(address), by }} />}>
            {performance.rows.length === 0 ? <Empty title={say.empty}>{say.emptyHint}</Empty> : <DecidedTable performance={performance} by={by} address={address} />}
          </Panel>
          {performance.targets.length > 0 && <TargetTable performance={performance} address={address} />}
        </div>
      )}
    </ViewFrame>
  );
}

function DecidedTable({ performance: { rows, total, before, yearBefore }, by, address }: { readonly performance: Performance; readonly by: Grouping; readonly address: OverviewAddress }) {
  const say = useMessages(OVERVIEW_FIGURES);
  const { months } = useMessages(OVERVIEW);
  const inUnit = (days: string, unit: Row['unit']) => (unit === 'calendar-day' && days !== '—' ? say.calendar(days) : days);
  const days = (key: 'meanDays' | 'medianDays' | 'p90Days', write: (days: number | null) => string) => ({ now, before: then, yearBefore: yearThen, unit }: Figures) => (
    <span title={now[key] === null ? undefined : say.daysThen(write(then[key]), write(yearThen[key]))}>
      {inUnit(write(now[key]), unit)}
      <FewerDays now={now[key]} then={then[key]} />
    </span>
  );
  const cells: Readonly<Record<string, (figures: Figures) => ReactNode>> = {
    onTime: ({ now }) => (now.onTimeRate === null ? '—' : `${percentOf(now.onTimeRate)}%`),
    before: ({ now, before: then }) => <Points now={now.onTimeRate} then={then.onTimeRate} />,
    yearBefore: ({ now, yearBefore: then }) => <Points now={now.onTimeRate} then={then.onTimeRate} />,
    mean: days('meanDays', writtenMean),
    median: days('medianDays', writtenCount),
    p90: days('p90Days', writtenCount),
    saved: ({ now }) => signed(now.savedDays),
  };
  const column = (key: keyof typeof cells & string, title: string, value: (figures: Figures) => number | null, hint?: string): FigureColumn<Row> => ({ key, title, hint, value, render: cells[key]! });
  const change = (then: 'before' | 'yearBefore') => (figures: Figures) =>
    figures.now.onTimeRate === null || figures[then].onTimeRate === null ? null : figures.now.onTimeRate - figures[then].onTimeRate;
  const columns: readonly FigureColumn<Row>[] = [
    { key: 'decided', title: say.decided, value: ({ now }) => now.decided, render: (row) => <CountLink count={row.now.decided} list="decided" address={address} further={ofGroup(row, by)} /> },
    column('onTime', say.onTime, ({ now }) => now.onTimeRate),
    ...(total.before.decided === 0 ? [] : [column('before', say.before, change('before'), say.beforeOf(months(before.from, before.to)))]),
    ...(total.yearBefore.decided === 0 ? [] : [column('yearBefore', say.yearBefore, change('yearBefore'), say.beforeOf(months(yearBefore.from, yearBefore.to)))]),
    {
      key: 'late', title: say.late, value: ({ now }) => now.late,
      render: (row) => <span className={row.now.late > 0 ? styles.late : styles.soft}><CountLink count={row.now.late} list="decided" address={address} further={{ ...ofGroup(row, by), late: 'true' }} /></span>,
    },
    column('mean', say.mean, ({ now }) => now.meanDays, say.daysHint),
    column('median', say.median, ({ now }) => now.medianDays, say.daysHint),
    column('p90', say.p90, ({ now }) => now.p90Days, say.daysHint),
    column('saved', say.belowStatutory, ({ now }) => now.savedDays),
  ];
  const totalOf = (key: string) => {
    if (key === 'decided') return <CountLink count={total.now.decided} list="decided" address={address} />;
    if (key === 'late') return <CountLink count={total.now.late} list="decided" address={address} further={{ late: 'true' }} />;
    return cells[key]?.(total);
  };
  const emptyOf = (period: typeof before, decided: number) => (decided === 0 ? months(period.from, period.to) : null);
  const [nothingBefore, nothingYearBefore] = [emptyOf(before, total.before.decided), emptyOf(yearBefore, total.yearBefore.decided)];
  return (
    <>
      {(nothingBefore ?? nothingYearBefore) !== null && <p className={styles.comparison}>{say.nothingIn(nothingBefore, nothingYearBefore)}</p>}
      <FigureTable label={say.views.performance} names={{ title: say.names[by], render: (row) => <GroupName group={row} by={by} /> }} columns={columns} rows={rows} keyOf={keyOfGroup} total={totalOf} />
    </>
  );
}
