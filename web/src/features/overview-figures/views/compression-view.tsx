import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../api/client.js';
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
type Row = Schemas['CompressionDto']['rows'][number];
type DaysKey = 'baselineDays' | 'targetDays' | 'statutoryDays' | 'promisedDays' | 'criticalDays' | 'usedDays' | 'savedDays' | 'applicantDays';
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
        const opened = (shown: string, further: object) => <CasesLink list="spans" address={address} further={{ ...ofKind, ...further }}>{shown}</CasesLink>;
        const compressedTo = (share: number | null) => (share === null ? '—' : `${percentOf(share)}%`);
        const days = (key: DaysKey, title: string, hint?: string) => ({
          key, title, ...(hint !== undefined && { hint }), value: (row: Row) => row[key],
          render: (row: Row) => opened((key === 'savedDays' ? signed : written)(row[key]), ofGroup(row, group)),
        });
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
                  return opened(key === 'compressed' ? compressedTo(total.compression) : written(total[key as DaysKey]), {});
                }}
                columns={[
                  { key: 'spans', title: say.reached, value: ({ spans }) => spans, render: (row) => <CountLink count={row.spans} list="spans" address={address} further={{ ...ofKind, ...ofGroup(row, group) }} /> },
                  { key: 'met', title: say.met, value: ({ met }) => met, render: (row) => metOf(row.met, ofGroup(row, group)) },
                  days('baselineDays', say.baseline),
                  days('targetDays', say.target),
                  days('statutoryDays', say.statutory, say.statutoryHint),
                  days('promisedDays', say.promised, say.promisedHint),
                  days('criticalDays', say.critical, say.criticalHint),
                  days('usedDays', say.used),
                  days('savedDays', say.saved),
                  { key: 'compressed', title: say.compressed, value: (row) => row.compression, render: (row) => opened(compressedTo(row.compression), ofGroup(row, group)) },
                  days('applicantDays', say.applicant),
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
                  columns={[{ key: 'days', title: say.days, value: (part) => total[part], render: (part) => opened(written(total[part]), {}) }]}
                  total={() => opened(written(total.applicantDays), {})}
                />
              </Panel>
              <Panel title={say.pauses}>
                <FigureTable
                  label={say.pauses}
                  names={{ title: say.ground, render: ({ ground }) => groundOf(ground) }}
                  rows={total.pauses}
                  keyOf={({ ground }) => ground}
                  columns={[
                    { key: 'spans', title: say.spans, value: ({ spans }) => spans, render: ({ spans, ground }) => opened(written(spans), { ground }) },
                    { key: 'days', title: say.days, value: ({ days: paused }) => paused, render: ({ days: paused, ground }) => opened(written(paused), { ground }) },
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
