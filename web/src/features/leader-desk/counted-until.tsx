import { Tooltip } from 'antd';
import type { Overview } from '../../api/overview.js';
import { useToday } from '../../api/today.js';
import { writtenInstant } from '../../language/dates.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Light } from '../../ui/light.js';
import { AsOf } from '../../ui/overview/as-of.js';
import { LEADER_DESK } from './leader-desk.messages.js';
import styles from './leader-desk.module.css';

/** Of which months and until when the figures are, and when all deadlines were last looked at; that nobody looks at them now is an alarm. */
export function CountedUntil({ now: { asOf, period, evaluation, evaluationOverdue } }: { readonly now: Overview }) {
  const say = useMessages(LEADER_DESK);
  const language = useLanguage();
  const { timeZone } = useToday();
  return (
    <span className={styles.until}>
      <AsOf asOf={asOf} period={period} />
      {' · '}
      {evaluation ? (
        <Tooltip title={say.evaluatedAs(evaluation.day, evaluation.looked, evaluation.raised)}>
          <span>{say.evaluated(writtenInstant(evaluation.startedAt, language, timeZone))}</span>
        </Tooltip>
      ) : say.neverEvaluated}
      {evaluationOverdue && <span role="alert"> <Light light="red" word={say.evaluationOverdue} /></span>}
    </span>
  );
}
