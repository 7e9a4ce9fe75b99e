import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { InboxEntry } from '../../../api/lists.js';
import { itemClockQuery, type ItemClock } from '../../../api/project-readings.js';
import type { Item } from '../../../api/projects.js';
import { writtenDay } from '../../../language/dates.js';
import { useLanguage } from '../../../language/language.js';
import { listed, useMessages } from '../../../language/messages.js';
import { Due } from '../../../ui/day.js';
import { EVENTS } from '../../../ui/events/events.messages.js';
import { ErrorState } from '../../../ui/problem.js';
import { Loading } from '../../../ui/states.js';
import { DETAIL } from './detail.messages.js';
import styles from './detail.module.css';

/** When it is due, how many days are left, and why that is so. */
export function DueDay({ entry, item }: { readonly entry: InboxEntry; readonly item: Item }) {
  const say = useMessages(DETAIL);
  const { dueOn, leftDays, unit, light, provisional, project } = entry;
  const isPaused = item.status === 'paused';
  return (
    <>
      <p className={styles.due}>
        <Due date={isPaused ? item.dueOn : dueOn} days={leftDays} unit={unit} near={light === 'yellow'} paused={isPaused} provisional={provisional} />
      </p>
      {item.acceptedOn === null ? <UntilAcceptance entry={entry} /> : <Explained projectId={project.id} item={item.key} />}
      {item.acceptedOn !== null && <Link className={styles.small} to="/projects/$projectId" params={{ projectId: project.id }} search={{ item: item.key }}>{say.dayByDay}</Link>}
    </>
  );
}

function UntilAcceptance({ entry: { waitingSince, dueOn } }: { readonly entry: InboxEntry }) {
  const say = useMessages(DETAIL);
  const language = useLanguage();
  if (dueOn === null) return null;
  return <p className={styles.small}>{say.untilAcceptance(writtenDay(waitingSince, language, 'short'), writtenDay(dueOn, language, 'short'))}</p>;
}

function Explained({ projectId, item }: { readonly projectId: string; readonly item: string }) {
  const { data: clock, error, refetch } = useQuery(itemClockQuery(projectId, item));
  if (!clock) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={2} />;
  return <Sentence clock={clock} />;
}

function Sentence({ clock }: { readonly clock: ItemClock }) {
  const say = useMessages(DETAIL);
  const { grounds } = useMessages(EVENTS);
  const language = useLanguage();
  const { acceptedOn, usedDays, limit, days, today } = clock;
  const passed = days.filter(({ date }) => date <= today);
  const skipped = passed.filter(({ counted, because }) => !counted && because !== 'acceptance-day');
  const reasons = new Map<string, number>();
  for (const { because, name } of skipped) {
    const reason = because === 'paused' ? (grounds[name as keyof typeof grounds] ?? say.pause) : because === 'weekend' ? say.weekend : (name ?? say.holiday);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const unit = limit.unit === 'calendar-day' ? say.calendarDays : say.workingDays;
  return (
    <p className={styles.small}>
      {say.promised(acceptedOn === null ? '' : writtenDay(acceptedOn, language, 'short'), unit(limit.promised))}
      {limit.extended > 0 && say.extended(unit(limit.extended))}
      {say.used(unit(usedDays))}
      {reasons.size > 0 && say.skipped(listed([...reasons].map(([reason, number]) => say.reason(reason, number)), language))}
    </p>
  );
}
