import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/overview.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import lines from '../../ui/overview/case-lines.module.css';
import { LEADER_DESK } from './leader-desk.messages.js';

/** Orders to which an answer is owed, and who owes it. */
export function UnansweredOrders({ orders }: { readonly orders: Overview['orders']['oldest'] }) {
  const say = useMessages(LEADER_DESK);
  const titled = useTitle();
  const language = useLanguage();
  return (
    <ol className={lines.lines} aria-label={say.unanswered}>
      {orders.map(({ id, number, what, project, item, waitsFor, waitingDays, overdue }) => {
        const about = [project?.name, item && titled(item.title)].filter(Boolean).join(' · ') || what;
        const who = listed(waitsFor.map(({ department, person }) => (department ? titled(department.title) : person!.name)), language);
        return (
          <li key={id} className={lines.line}>
            <div className={lines.what}>
              <Link to="/orders/$orderId" params={{ orderId: id }} title={what}>{number} {about}</Link>
              <p className={lines.where} title={who}>{say.waitsFor(who)}</p>
            </div>
            <span className={overdue ? lines.over : undefined}>{say.waiting(waitingDays)}</span>
          </li>
        );
      })}
    </ol>
  );
}
