import { askedOfPeriod, type OverviewAddress } from '../../../api/overview-address.js';
import type { Performance } from '../../../api/overview.js';
import { useMessages } from '../../../language/messages.js';
import { FileLinks } from '../../../ui/file-links.js';
import { CountLink } from '../../../ui/overview/cases-link.js';
import { percentOf, signed, writtenMean } from '../../../ui/overview/figures.js';
import { Panel } from '../../../ui/page.js';
import { GroupName, keyOfGroup, ofGroup, Points } from '../figure-cells.js';
import { FigureTable } from '../figure-table.js';
import { OVERVIEW_FIGURES } from '../overview-figures.messages.js';
import styles from '../overview-figures.module.css';

/** Target by target: how many projects reached it, and how many within the days that were promised. */
export function TargetTable({ performance: { targets }, address }: { readonly performance: Performance; readonly address: OverviewAddress }) {
  const say = useMessages(OVERVIEW_FIGURES);
  type Row = (typeof targets)[number];
  const count = (key: 'reached' | 'met', further: object) => ({
    key, title: say[key], value: ({ now }: Row) => now[key],
    render: (row: Row) => <CountLink count={row.now[key]} list="targets" address={address} further={{ ...ofGroup(row, 'target'), ...further }} />,
  });
  return (
    <Panel title={say.targets} extra={<FileLinks small of={say.targets} path="/api/overview/performance" query={{ ...askedOfPeriod(address), table: 'targets' }} />}>
      <FigureTable
        label={say.targets}
        names={{ title: say.names.target, render: (row) => <GroupName group={row} by="target" /> }}
        rows={targets}
        keyOf={keyOfGroup}
        columns={[
          { key: 'baseline', title: say.baseline, value: ({ baselineDays }) => baselineDays, render: ({ baselineDays }) => baselineDays ?? '—' },
          count('reached', {}),
          count('met', { met: 'true' }),
          {
            key: 'missed', title: say.late, value: ({ now }) => now.missed,
            render: (row) => <span className={row.now.missed > 0 ? styles.late : styles.soft}><CountLink count={row.now.missed} list="targets" address={address} further={{ ...ofGroup(row, 'target'), met: 'false' }} /></span>,
          },
          { key: 'metRate', title: say.metRate, value: ({ now }) => now.metRate, render: ({ now }) => (now.metRate === null ? '—' : `${percentOf(now.metRate)}%`) },
          ...(targets.every(({ before }) => before.reached === 0) ? [] : [{ key: 'before', title: say.before, render: ({ now, before }: Row) => <Points now={now.metRate} then={before.metRate} /> }]),
          ...(targets.every(({ yearBefore }) => yearBefore.reached === 0) ? [] : [{ key: 'yearBefore', title: say.yearBefore, render: ({ now, yearBefore }: Row) => <Points now={now.metRate} then={yearBefore.metRate} /> }]),
          { key: 'mean', title: say.meanDays, value: ({ now }) => now.meanDays, render: ({ now }) => writtenMean(now.meanDays) },
          { key: 'saved', title: say.saved, value: ({ now }) => now.savedDays, render: ({ now }) => signed(now.savedDays) },
        ]}
      />
    </Panel>
  );
}
