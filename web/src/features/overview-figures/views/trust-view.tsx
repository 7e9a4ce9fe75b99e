import { useQuery } from '@tanstack/react-query';
import type { CasesAddress } from '../../../api/overview-cases.js';
import { askedOfPeriod } from '../../../api/overview-address.js';
import { trustQuery, type Grouping, type Trust } from '../../../api/overview.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { FileLinks } from '../../../ui/file-links.js';
import { CasesLink } from '../../../ui/overview/cases-link.js';
import { percentOf, written } from '../../../ui/overview/figures.js';
import { Panel } from '../../../ui/page.js';
import { Empty } from '../../../ui/states.js';
import { GroupName, keyOfGroup, ofGroup } from '../figure-cells.js';
import { FigureTable } from '../figure-table.js';
import { groupedBy, type FiguresAddress } from '../overview-figures-address.js';
import { OVERVIEW_FIGURES } from '../overview-figures.messages.js';
import styles from '../overview-figures.module.css';
import { ViewFrame } from '../view-frame.js';

const GROUPINGS = ['department', 'item', 'stage', 'workflow'] as const satisfies readonly Grouping[];
type Sign = Trust['signs'][number]['sign'];
type Counted = Trust['total']['signs'][Sign];

/** What can make figures look better than they are: how often it happened, of how many; the cases say why. */
export function TrustView({ address }: { readonly address: FiguresAddress }) {
  const say = useMessages(OVERVIEW_FIGURES);
  const titled = useTitle();
  const by = groupedBy(GROUPINGS, address.by);
  const query = useQuery(trustQuery(address, by));
  const shown = ({ count, of, share }: Counted) => `${percentOf(share ?? 0)}% (${written(count)}/${written(of)})`;
  const signOf = (counted: Counted, further: Omit<CasesAddress, 'list'>) =>
    counted.count === 0 ? <span className={styles.soft}>0</span> : <CasesLink list="trust" address={address} further={further}>{shown(counted)}</CasesLink>;
  return (
    <ViewFrame groupings={GROUPINGS} by={by} query={query}>
      {({ signs, rows, total }) => (
        <Panel title={say.trust} extra={<FileLinks small of={say.trust} path="/api/overview/trust" query={{ ...askedOfPeriod(address), by }} />}>
          <p className={styles.note}>{say.trustNote}</p>
          {rows.length === 0 ? <Empty title={say.empty}>{say.emptyHint}</Empty> : (
            <FigureTable
              label={say.trust}
              names={{ title: say.names[by], render: (row) => <GroupName group={row} by={by} /> }}
              rows={rows}
              keyOf={keyOfGroup}
              total={(key) => (key === 'attempts' ? written(total.attempts) : signOf(total.signs[key as Sign], { sign: key }))}
              columns={[
                { key: 'attempts', title: say.attempts, value: ({ attempts }) => attempts, render: ({ attempts }) => written(attempts) },
                ...signs.map(({ sign, title, explanation }) => ({
                  key: sign, title: titled(title), hint: titled(explanation),
                  value: (row: Trust['rows'][number]) => row.signs[sign].share,
                  render: (row: Trust['rows'][number]) => signOf(row.signs[sign], { ...ofGroup(row, by), sign }),
                })),
              ]}
            />
          )}
        </Panel>
      )}
    </ViewFrame>
  );
}
