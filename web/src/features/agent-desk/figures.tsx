import { Link } from '@tanstack/react-router';
import { useMessages } from '../../language/messages.js';
import { SHOWN, type AgentDeskAddress, type Shown } from './agent-desk-address.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import styles from './agent-desk.module.css';

/** What is urgent, when there is any of it. */
const ALARMING: Readonly<Partial<Record<Shown, string | undefined>>> = { supplements: styles.over, today: styles.near, near: styles.near, over: styles.over };

interface FiguresProps {
  readonly counts: Readonly<Record<Shown, number | undefined>>;
  readonly address: AgentDeskAddress;
}

/** The numbers that matter; each leads to its list. */
export function Figures({ counts, address }: FiguresProps) {
  const say = useMessages(AGENT_DESK);
  return (
    <nav aria-label={say.figures}>
      <ul className={styles.figures}>
        {SHOWN.map((each) => (
          <li key={each}>
            <Link to="/agent" search={{ ...address, show: each === 'moves' ? undefined : each }} activeOptions={{ exact: true, includeSearch: true }} resetScroll={false}>
              <span className={`${styles.number} ${counts[each] ? (ALARMING[each] ?? '') : ''}`}>{counts[each] ?? '…'}</span>
              <span>{say.figure[each]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
