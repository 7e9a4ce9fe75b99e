import type { CasesAddress } from '../../api/overview-cases.js';
import type { OverviewAddress } from '../../api/overview-address.js';
import type { Bottlenecks as Waiting } from '../../api/overview.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { CasesLink } from '../../ui/overview/cases-link.js';
import { percentOf, writtenMean } from '../../ui/overview/figures.js';
import styles from './bottlenecks.module.css';
import { LEADER_DESK } from './leader-desk.messages.js';

const DEPARTMENTS = 4;
const ITEMS = 4;

type Row = Waiting['rows'][number];

interface BottlenecksProps {
  readonly departments: Waiting;
  /** Undefined while they are on their way. */
  readonly items: Waiting | undefined;
  readonly address: OverviewAddress;
}

/** Where the most days went on the critical chains: the part that lay with a department dark, the rest pale. */
export function Bottlenecks({ departments, items, address }: BottlenecksProps) {
  const say = useMessages(LEADER_DESK);
  const { followOns } = departments;
  return (
    <>
      <p className={styles.legend}>
        <span className={styles.department} /> {say.departmentDays} <span className={styles.applicant} /> {say.applicantDays}
      </p>
      <Bars label={say.ofDepartments} rows={departments.rows.slice(0, DEPARTMENTS)} furtherOf={({ key }) => ({ department: key })} address={address} />
      {items && <Bars label={say.ofItems} rows={items.rows.slice(0, ITEMS)} furtherOf={({ key, workflow }) => ({ item: key, workflow: workflow?.key })} address={address} />}
      {followOns.total.followOns > 0 && (
        <p className={styles.foot}>
          <CasesLink list="follow-ons" address={address}>{say.followOnMean(writtenMean(followOns.total.meanDays), followOns.total.followOns)}</CasesLink>
        </p>
      )}
    </>
  );
}

interface BarsProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly furtherOf: (row: Row) => Omit<CasesAddress, 'list'>;
  readonly address: OverviewAddress;
}

function Bars({ label, rows, furtherOf, address }: BarsProps) {
  const say = useMessages(LEADER_DESK);
  const titled = useTitle();
  const most = rows[0]?.days ?? 1;
  return (
    <ol className={styles.bars} aria-label={label}>
      {rows.map((row) => {
        const { title, workflow, days, share, departmentDays, applicantDays } = row;
        return (
          <li key={`${workflow?.key ?? ''} ${row.key}`} className={styles.row}>
            <span className={styles.name}>
              <CasesLink list="waits" address={address} further={furtherOf(row)}>{titled(title)}</CasesLink>
              {workflow && <span className={styles.workflow} title={titled(workflow.title)}>{titled(workflow.title)}</span>}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.department} style={{ width: `${(departmentDays / most) * 100}%` }} />
              <span className={styles.applicant} style={{ width: `${(applicantDays / most) * 100}%` }} />
            </span>
            <span className={styles.days}>{say.waitDays(days)}</span>
            <span className={styles.share}>{share !== null && say.share(percentOf(share))}</span>
          </li>
        );
      })}
    </ol>
  );
}
