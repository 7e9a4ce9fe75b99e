import { Button } from 'antd';
import { ProblemError, UnreachableError, type ProblemBody } from '../api/problem.js';
import { useLanguage } from '../language/language.js';
import { listed, useMessages } from '../language/messages.js';
import { EVENT_NAMES } from './event-names.messages.js';
import { PROBLEM } from './problem.messages.js';
import styles from './problem.module.css';

interface ProblemProps {
  readonly error: unknown;
  /** Faults of these fields are shown beside them, and not here again. */
  readonly fieldsShown?: readonly string[];
}

/** Why something was refused, and what would be possible; read out as soon as it appears. */
export function Problem({ error, fieldsShown = [] }: ProblemProps) {
  const say = useMessages(PROBLEM);
  if (error instanceof ProblemError) return <Refusal problem={error.problem} retryAfter={error.retryAfter} fieldsShown={fieldsShown} />;
  const unreachable = error instanceof UnreachableError;
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{unreachable ? say.unreachableTitle : say.failedTitle}</p>
      <p>{unreachable ? say.unreachable : say.failed}</p>
    </div>
  );
}

function Refusal({ problem, retryAfter, fieldsShown }: { readonly problem: ProblemBody; readonly retryAfter: number | null; readonly fieldsShown: readonly string[] }) {
  const say = useMessages(PROBLEM);
  const rest = (problem.errors ?? []).filter(({ field, detail }) => !fieldsShown.includes(field) && detail !== problem.detail);
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{problem.title}</p>
      <p>{problem.detail}</p>
      {rest.length > 0 && (
        <ul>
          {rest.map(({ field, detail }) => (
            <li key={field}>{detail}</li>
          ))}
        </ul>
      )}
      {retryAfter !== null && <p>{say.retryIn(retryAfter)}</p>}
      <PossibleEvents types={problem.allowedEvents ?? []} />
      {typeof problem.requestId === 'string' && <p className={styles.small}>{say.requestId(problem.requestId)}</p>}
    </div>
  );
}

function PossibleEvents({ types }: { readonly types: readonly string[] }) {
  const say = useMessages(PROBLEM);
  const language = useLanguage();
  const names: Readonly<Record<string, string>> = useMessages(EVENT_NAMES);
  if (types.length === 0) return null;
  return (
    <p>
      {say.possible}
      {listed(types.map((type) => names[type] ?? type), language)}
    </p>
  );
}

/** In the place of what could not be shown, with a way to try again. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const say = useMessages(PROBLEM);
  return (
    <div className={styles.error}>
      <div className={styles.errorBox}>
        <Problem error={error} />
      </div>
      {onRetry && <Button onClick={onRetry}>{say.retry}</Button>}
    </div>
  );
}
