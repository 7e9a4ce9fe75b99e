import { useQuery } from '@tanstack/react-query';
import { askedOfPeriod } from '../../../api/overview-address.js';
import { compressionQuery } from '../../../api/overview.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { FileLinks } from '../../../ui/file-links.js';
import { CasesLink, CountLink } from '../../../ui/overview/cases-link.js';
import { percentOf, signed, written } from '../../../ui/overview/figures.js';
import { OverviewWaterfall } from '../../../ui/overview/overview-waterfall.js';
import { OVERVIEW } from '../../../ui/overview/overview.messages.js';
import { Panel } from '../../../ui/page.js';
import { Empty } from '../../../ui/states.js';
import { GroupName, keyOfGroup, ofGroup } from '../figure-cells.js';
import { FigureTable } from '../figure-table.js';
import { groupedBy, type FiguresAddress } from '../overview-figures-address.js';
import { OVERVIEW_FIGURES } from '../overview-figures.messages.js';
import styles from '../overview-figures.module.css';
import { ViewFrame } from '../view-frame.js';

const GROUPINGS = ['target', 'stage', 'workflow'] as const;
const PARTS = ['preparingDays', 'pausedDays', 'receivingDays', 'supplementDays'] as const;

/** Where the saved days come from, and what no clock has counted. */
export function CompressionView({ address }: { readonly address: FiguresAddress }) {
  const say = useMessages(OVERVIEW_FIGURES);
  const { waterfall } = useMessages(OVERVIEW);
  const titled = useTitle();
  const by = groupedBy(GROUPINGS, address.by);
  const query = useQuery(compressionQuery(address, by));
  return (
    <ViewFrame groupings={GROUPINGS} by={by} query={query}>
      {(compression) => {
        const { rows, total, kind, grounds } = compression;
        if (total.spans === 0) return <Panel><Empty title={say.empty}>{say.emptyHint}</Empty></Panel>;
        const ofKind = kind === 'stage' ? ({ by: 'stage' } as const) : {};
        const group = kind === 'stage' ? 'stage' : by;
        // Stages are met or not, too, but are not listed by it.
        const metOf = (met: number, further: object) => (kind === 'stage' ? written(met) : <CountLink count={met} list="targets" address={address} further={{ ...further, met: 'true' }} />);
        const groundOf = (ground: string) => titled(grounds.find((one) => one.ground === ground)!.title);
        return (
          <div className={styles.stack}>
            <Panel title={waterfall}>
              <OverviewWaterfall compression={compression} address={address} />
            </Panel>
            <Panel title={say.ledger} extra={<FileLinks small of={say.ledger} path="/api/overview/compression" query={{ ...askedOfPeriod(address), by }} />}>
              <FigureTable
                label={say.ledger}
                names={{ title: say.names[group], render: (row) => <GroupName group={row} by={group} /> }}
                rows={rows}
                keyOf={keyOfGroup}
                total={(key) => {
                  if (key === 'spans') return <CountLink count={total.spans} list="spans" address={address} further={ofKind} />;
                  if (key === 'met') return metOf(total.met, {});
                  if (key === 'compressed') return total.compression === null ? '—' : `${percentOf(total.compression)}%`;
                  return written(total[key as 'usedDays']);
                }}
                columns={[
                  { key: 'spans', title: say.reached, value: ({ spans }) => spans, render: (row) => <CountLink count={row.spans} list="spans" address={address} further={{ ...ofKind, ...ofGroup(row, group) }} /> },
                  { key: 'met', title: say.met, value: ({ met }) => met, render: (row) => metOf(row.met, ofGroup(row, group)) },
                  { key: 'baselineDays', title: say.baseline, value: ({ baselineDays }) => baselineDays, render: (row) => written(row.baselineDays) },
                  { key: 'targetDays', title: say.target, value: ({ targetDays }) => targetDays, render: (row) => written(row.targetDays) },
                  { key: 'statutoryDays', title: say.statutory, hint: say.statutoryHint, value: ({ statutoryDays }) => statutoryDays, render: (row) => written(row.statutoryDays) },
                  { key: 'promisedDays', title: say.promised, hint: say.promisedHint, value: ({ promisedDays }) => promisedDays, render: (row) => written(row.promisedDays) },
                  { key: 'criticalDays', title: say.critical, hint: say.criticalHint, value: ({ criticalDays }) => criticalDays, render: (row) => written(row.criticalDays) },
                  { key: 'usedDays', title: say.used, value: ({ usedDays }) => usedDays, render: (row) => written(row.usedDays) },
                  { key: 'savedDays', title: say.saved, value: ({ savedDays }) => savedDays, render: (row) => signed(row.savedDays) },
                  { key: 'compressed', title: say.compressed, value: (row) => row.compression, render: (row) => (row.compression === null ? '—' : `${percentOf(row.compression)}%`) },
                  { key: 'applicantDays', title: say.applicant, value: ({ applicantDays }) => applicantDays, render: (row) => written(row.applicantDays) },
                ]}
              />
            </Panel>
            <div className={styles.pair}>
              <Panel title={say.applicantParts}>
                <FigureTable
                  label={say.applicantParts}
                  names={{ title: say.applicant, render: (part) => say.parts[part] }}
                  rows={PARTS}
                  keyOf={(part) => part}
                  columns={[{ key: 'days', title: say.days, value: (part) => total[part], render: (part) => <CasesLink list="spans" address={address} further={ofKind}>{written(total[part])}</CasesLink> }]}
                  total={() => <CasesLink list="spans" address={address} further={ofKind}>{written(total.applicantDays)}</CasesLink>}
                />
              </Panel>
              <Panel title={say.pauses}>
                <FigureTable
                  label={say.pauses}
                  names={{ title: say.ground, render: ({ ground }) => groundOf(ground) }}
                  rows={total.pauses}
                  keyOf={({ ground }) => ground}
                  columns={[
                    { key: 'spans', title: say.spans, value: ({ spans }) => spans, render: ({ spans, ground }) => <CasesLink list="spans" address={address} further={{ ...ofKind, ground }}>{spans}</CasesLink> },
                    { key: 'days', title: say.days, value: ({ days }) => days, render: ({ days }) => written(days) },
                  ]}
                />
              </Panel>
            </div>
          </div>
        );
      }}
    </ViewFrame>
  );
}
