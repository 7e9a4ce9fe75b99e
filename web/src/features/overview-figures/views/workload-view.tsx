import { useQuery } from '@tanstack/react-query';
import type { CasesAddress } from '../../../api/overview-cases.js';
import { askedNow } from '../../../api/overview-address.js';
import { workloadQuery, type Workload } from '../../../api/overview.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { FileLinks } from '../../../ui/file-links.js';
import { CasesLink, CountLink } from '../../../ui/overview/cases-link.js';
import { written } from '../../../ui/overview/figures.js';
import { Panel } from '../../../ui/page.js';
import { Empty } from '../../../ui/states.js';
import { FigureTable, type FigureColumn } from '../figure-table.js';
import { groupedBy, type FiguresAddress } from '../overview-figures-address.js';
import { OVERVIEW_FIGURES } from '../overview-figures.messages.js';
import styles from '../overview-figures.module.css';
import { ViewFrame } from '../view-frame.js';

const GROUPINGS = ['officer', 'agent'] as const;
const STATES = ['submitted', 'supplementing', 'running', 'paused'] as const;
type Row = Workload['rows'][number];

/** Who has how much open, in which state, and since when. */
export function WorkloadView({ address }: { readonly address: FiguresAddress }) {
  const say = useMessages(OVERVIEW_FIGURES);
  const titled = useTitle();
  const by = groupedBy(GROUPINGS, address.by);
  const query = useQuery(workloadQuery(address, by));
  const column = (key: string, title: string, value: (row: Omit<Row, 'person'>) => number, further: Omit<CasesAddress, 'list'>): FigureColumn<Row> => ({
    key, title, value,
    render: (row) => <CountLink count={value(row)} faintClass={styles.soft} list="work" address={address} further={{ ...further, [by]: row.person.id }} />,
  });
  return (
    <ViewFrame groupings={GROUPINGS} by={by} query={query}>
      {({ rows, total, buckets, unassigned }) => {
        const figures: Readonly<Record<string, readonly [string, (row: Omit<Row, 'person'>) => number, Omit<CasesAddress, 'list'>]>> = {
          open: [say.open, ({ open }) => open, {}],
          ...Object.fromEntries(STATES.map((state) => [state, [say.states[state], (row: Omit<Row, 'person'>) => row[state], { state }]])),
          overdue: [say.overdue, ({ overdue }) => overdue, { light: 'red' }],
          nearDue: [say.nearDue, ({ nearDue }) => nearDue, { light: 'yellow' }],
          ...Object.fromEntries(buckets.map(({ bucket, title }) => [bucket, [titled(title), (row: Omit<Row, 'person'>) => row.ageing[bucket], { bucket }]])),
        };
        return (
          <Panel title={say.workload} extra={<FileLinks small of={say.workload} path="/api/overview/workload" query={{ ...askedNow(address), by }} />}>
            {unassigned !== null && unassigned > 0 && (
              <p className={styles.note}>
                {say.unassigned} <CasesLink list="work" address={address} further={{ officer: 'none' }}>{unassigned}</CasesLink>
              </p>
            )}
            {rows.length === 0 ? <Empty title={say.empty} /> : (
              <FigureTable
                label={say.workload}
                names={{ title: say.names[by], render: ({ person }) => person.name }}
                rows={rows}
                keyOf={({ person }) => person.id}
                columns={Object.entries(figures).map(([key, [title, value, further]]) => column(key, title, value, further))}
                total={(key) => {
                  const [, value, further] = figures[key]!;
                  // Of officers the list would hold what nobody has, too.
                  return by === 'officer' ? written(value(total)) : <CountLink count={value(total)} list="work" address={address} further={further} />;
                }}
              />
            )}
          </Panel>
        );
      }}
    </ViewFrame>
  );
}
