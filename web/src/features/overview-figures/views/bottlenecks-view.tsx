import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askedOfPeriod } from '../../../api/overview-address.js';
import { bottlenecksQuery, type Bottlenecks } from '../../../api/overview.js';
import { useMessages } from '../../../language/messages.js';
import { FileLinks } from '../../../ui/file-links.js';
import { CountLink } from '../../../ui/overview/cases-link.js';
import { percentOf, written, writtenMean } from '../../../ui/overview/figures.js';
import { Panel } from '../../../ui/page.js';
import { Empty } from '../../../ui/states.js';
import { GroupName, keyOfGroup, ofGroup } from '../figure-cells.js';
import { FigureTable, type FigureColumn } from '../figure-table.js';
import { groupedBy, type FiguresAddress } from '../overview-figures-address.js';
import { OVERVIEW_FIGURES } from '../overview-figures.messages.js';
import styles from '../overview-figures.module.css';
import { ViewFrame } from '../view-frame.js';

const GROUPINGS = ['item', 'department'] as const;
const KINDS = ['follow-on', 'acceptance', 'supplement', 'review', 'pause'] as const;
type Row = Bottlenecks['rows'][number];

/** What projects really waited for, and how long agents take to go on. */
export function BottlenecksView({ address }: { readonly address: FiguresAddress }) {
  const say = useMessages(OVERVIEW_FIGURES);
  const by = groupedBy(GROUPINGS, address.by);
  const query = useQuery(bottlenecksQuery(address, by));
  const kinds = KINDS.map((kind): FigureColumn<Row> => ({
    key: kind, title: say.kinds[kind], value: (row) => row.kinds[kind],
    render: (row) => <CountLink count={row.kinds[kind]} faintClass={styles.soft} list="waits" address={address} further={{ ...ofGroup(row, by), kind }} />,
  }));
  const columns: readonly FigureColumn<Row>[] = [
    { key: 'waits', title: say.waits, value: ({ waits }) => waits, render: (row) => <CountLink count={row.waits} list="waits" address={address} further={ofGroup(row, by)} /> },
    { key: 'days', title: say.days, value: ({ days }) => days, render: ({ days }) => written(days) },
    { key: 'share', title: say.share, value: ({ share }) => share, render: ({ share }) => (share === null ? '—' : `${percentOf(share)}%`) },
    { key: 'meanDays', title: say.mean, value: ({ meanDays }) => meanDays, render: ({ meanDays }) => writtenMean(meanDays) },
    { key: 'departmentDays', title: say.ofDepartment, value: ({ departmentDays }) => departmentDays, render: ({ departmentDays }) => written(departmentDays) },
    { key: 'applicantDays', title: say.ofApplicant, value: ({ applicantDays }) => applicantDays, render: ({ applicantDays }) => written(applicantDays) },
    ...kinds,
  ];
  return (
    <ViewFrame groupings={GROUPINGS} by={by} query={query}>
      {({ rows, total, chains, followOns }) => {
        const totals: Readonly<Record<string, ReactNode>> = {
          waits: <CountLink count={total.waits} list="waits" address={address} />, days: written(total.days), meanDays: writtenMean(total.meanDays), departmentDays: written(total.departmentDays), applicantDays: written(total.applicantDays),
          ...Object.fromEntries(KINDS.map((kind) => [kind, <CountLink key={kind} count={total.kinds[kind]} list="waits" address={address} further={{ kind }} />])),
        };
        return (
          <div className={styles.stack}>
            <Panel title={`${say.waiting} · ${say.chains(chains)}`} extra={<FileLinks small of={say.waiting} path="/api/overview/bottlenecks" query={{ ...askedOfPeriod(address), by }} />}>
              {rows.length === 0 ? <Empty title={say.empty}>{say.emptyHint}</Empty> : (
                <FigureTable label={say.waiting} names={{ title: say.names[by], render: (row) => <GroupName group={row} by={by} /> }} columns={columns} rows={rows} keyOf={keyOfGroup} total={(key) => totals[key]} />
              )}
            </Panel>
            {followOns.agents.length > 0 && (
              <Panel title={say.followOns} extra={<FileLinks small of={say.followOns} path="/api/overview/bottlenecks" query={{ ...askedOfPeriod(address), table: 'follow-ons' }} />}>
                <FigureTable
                  label={say.followOns}
                  names={{ title: say.names.agent, render: ({ agent }) => agent.name }}
                  rows={followOns.agents}
                  keyOf={({ agent }) => agent.id}
                  total={(key) => ({ followOns: <CountLink count={followOns.total.followOns} list="follow-ons" address={address} />, days: written(followOns.total.days), meanDays: writtenMean(followOns.total.meanDays) })[key]}
                  columns={[
                    { key: 'followOns', title: say.followOnCount, value: ({ followOns }) => followOns, render: ({ agent, followOns }) => <CountLink count={followOns} list="follow-ons" address={address} further={{ agent: agent.id }} /> },
                    { key: 'days', title: say.days, value: ({ days }) => days, render: ({ days }) => written(days) },
                    { key: 'meanDays', title: say.mean, value: ({ meanDays }) => meanDays, render: ({ meanDays }) => writtenMean(meanDays) },
                  ]}
                />
              </Panel>
            )}
          </div>
        );
      }}
    </ViewFrame>
  );
}
