import { Tooltip } from 'antd';
import type { OverviewAddress } from '../../api/overview-address.js';
import type { Trust } from '../../api/overview.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { CasesLink } from '../../ui/overview/cases-link.js';
import { percentOf, written } from '../../ui/overview/figures.js';
import { LEADER_DESK } from './leader-desk.messages.js';
import styles from './trust-signs.module.css';

/** What can make figures look better than they are: counted, with the cases, and no word about why. */
export function TrustSigns({ trust: { signs, total }, address }: { readonly trust: Trust; readonly address: OverviewAddress }) {
  const say = useMessages(LEADER_DESK);
  const titled = useTitle();
  return (
    <>
      <ul className={styles.signs} aria-label={say.trust}>
        {signs.map(({ sign, title, explanation }) => {
          const { count, of, share } = total.signs[sign];
          return (
            <li key={sign} className={styles.sign}>
              <Tooltip title={titled(explanation)} placement="topLeft">
                <span>{titled(title)}</span>
              </Tooltip>
              <span className={styles.count}>{say.of(written(count), written(of))}</span>
              <span className={styles.share}>
                {count === 0 || share === null ? '0%' : <CasesLink list="trust" address={address} further={{ sign }} of={titled(title)}>{percentOf(share)}%</CasesLink>}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{say.trustNote}</p>
    </>
  );
}
