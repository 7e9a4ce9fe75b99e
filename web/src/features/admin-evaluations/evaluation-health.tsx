import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deadlineFailuresQuery, evaluationHealthQuery } from '../../api/evaluations.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { EVALUATIONS } from './evaluations.messages.js';
import styles from './evaluations.module.css';

/** Whether deadlines are being evaluated; a missing evaluation is an alarm of its own. */
export function EvaluationHealth() {
  const say = useMessages(EVALUATIONS);
  const { data, error, refetch } = useQuery(evaluationHealthQuery);
  const { data: failures } = useQuery(deadlineFailuresQuery);
  return (
    <div className={styles.panel}>
      <Panel title={say.health} extra={<Link to="/alerts" search={{ scope: 'parks' }}>{say.alerts}</Link>}>
        {!data && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={1} />)}
        {data && (
          <dl className={styles.facts}>
            <div><dt>{say.state}</dt><dd>{data.overdue ? <Light light="red" word={say.broken} /> : <Light light="green" word={say.works} />}</dd></div>
            <div><dt>{say.last}</dt><dd>{data.lastAt === null ? say.never : <Moment instant={data.lastAt} />}</dd></div>
            {failures && <div><dt>{say.failures}</dt><dd className={failures.length > 0 ? styles.failed : undefined}>{say.failuresOf(failures.length)}</dd></div>}
          </dl>
        )}
        {data?.overdue && <p className={styles.alarm} role="alert">{say.interrupted}</p>}
      </Panel>
    </div>
  );
}
