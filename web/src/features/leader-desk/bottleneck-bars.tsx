import type { OverviewAddress } from '../../api/overview-address.js';
import type { Bottlenecks } from '../../api/overview.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { CasesLink } from '../../ui/overview/cases-link.js';
import { percentOf, writtenMean } from '../../ui/overview/figures.js';
import styles from './bottleneck-bars.module.css';
import { LEADER_DESK } from './leader-desk.messages.js';

const SHOWN = 7;

/** Where the most days went on the critical chains: the part that lay with the department dark, the rest pale. */
export function BottleneckBars({ bottlenecks: { rows, handOvers }, address }: { readonly bottlenecks: Bottlenecks; readonly address: OverviewAddress }) {
  const say = useMessages(LEADER_DESK);
  const titled = useTitle();
  const most = rows[0]?.days ?? 1;
  return (
    <>
      <p className={styles.legend}>
        <span className={styles.department} /> {say.departmentDays} <span className={styles.applicant} /> {say.applicantDays}
      </p>
      <ol className={styles.bars} aria-label={say.bottlenecks}>
        {rows.slice(0, SHOWN).map(({ key, title, days, share, departmentDays, applicantDays }) => (
          <li key={key} className={styles.row}>
            <CasesLink list="waits" address={address} further={{ department: key }} className={styles.name}>{titled(title)}</CasesLink>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.department} style={{ width: `${(departmentDays / most) * 100}%` }} />
              <span className={styles.applicant} style={{ width: `${(applicantDays / most) * 100}%` }} />
            </span>
            <span className={styles.days}>{say.waitDays(days)}</span>
            <span className={styles.share}>{share !== null && say.share(percentOf(share))}</span>
          </li>
        ))}
      </ol>
      {handOvers.total.handovers > 0 && (
        <p className={styles.foot}>
          <CasesLink list="hand-overs" address={address}>{say.handOverMean(writtenMean(handOvers.total.meanDays), handOvers.total.handovers)}</CasesLink>
        </p>
      )}
    </>
  );
}
