import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { HistoryVerification } from '../../api/project-readings.js';
import { useMessages } from '../../language/messages.js';
import { VERIFICATION } from './verification.messages.js';
import styles from './verification.module.css';

/** Whether a history is what was written: its hash chain is reckoned anew by the server whenever this is shown. */
export function Verification<Key extends readonly unknown[]>({ query }: { readonly query: UseQueryOptions<HistoryVerification, Error, HistoryVerification, Key> }) {
  const say = useMessages(VERIFICATION);
  const { data } = useQuery(query);
  if (!data) return <span className={styles.verifying}>{say.verifying}</span>;
  return data.valid ? (
    <span className={styles.verified} title={`${say.verifiedHint}\n${data.head ?? ''}`}>
      <CheckCircleOutlined aria-hidden /> {say.verified(data.entries)}
    </span>
  ) : (
    <span className={styles.broken} role="alert">
      <WarningOutlined aria-hidden /> {say.broken(data.brokenAt ?? 0)}
    </span>
  );
}
