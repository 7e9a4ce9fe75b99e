import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useId, useState } from 'react';
import { patiently } from '../../../api/patiently.js';
import type { InboxEntry } from '../../../api/lists.js';
import { itemClockQuery, type ItemClock } from '../../../api/project-readings.js';
import type { Item } from '../../../api/projects.js';
import { writtenDay } from '../../../language/dates.js';
import { useLanguage } from '../../../language/language.js';
import { listed, useMessages } from '../../../language/messages.js';
import { Due } from '../../../ui/day.js';
import { EVENTS } from '../../../ui/events/events.messages.js';
import { ErrorState } from '../../../ui/problem.js';
import { useShortcut } from '../../../ui/shortcuts/shortcuts.js';
import { Loading } from '../../../ui/states.js';
import { Key } from '../key.js';
import { WHY_KEY } from '../keys.js';
import { OFFICER_DESK } from '../officer-desk.messages.js';
import { DETAIL } from './detail.messages.js';
import styles from './detail.module.css';

const WhyCalendar = lazy(() => patiently(() => import('../../../ui/why/why-calendar.js').then(({ WhyCalendar: calendar }) => ({ default: calendar }))));

/** When it is due, how many days are left, and why that is so. */
export function DueDay({ entry, item }: { readonly entry: InboxEntry; readonly item: Item }) {
  const { dueOn, leftDays, unit, light, provisional, project } = entry;
  const isPaused = item.status === 'paused';
  return (
    <>
      <p className={styles.due}>
        <Due date={isPaused ? item.dueOn : dueOn} days={leftDays} unit={unit} near={light === 'yellow'} paused={isPaused} provisional={provisional} />
      </p>
      {item.acceptedOn === null ? <UntilAcceptance entry={entry} /> : <Reckoned projectId={project.id} item={item.key} />}
    </>
  );
}

function UntilAcceptance({ entry: { waitingSince, dueOn } }: { readonly entry: InboxEntry }) {
  const say = useMessages(DETAIL);
  const language = useLanguage();
  if (dueOn === null) return null;
  return <p className={styles.small}>{say.untilAcceptance(writtenDay(waitingSince, language, 'short'), writtenDay(dueOn, language, 'short'))}</p>;
}

/** In a sentence; day by day when it is asked for. */
function Reckoned({ projectId, item }: { readonly projectId: string; readonly item: string }) {
  const say = useMessages(DETAIL);
  const desk = useMessages(OFFICER_DESK);
  const [daily, setDaily] = useState(false);
  const id = useId();
  const toggle = () => setDaily((before) => !before);
  useShortcut({ keys: WHY_KEY, does: say.dayByDay, group: desk.keys }, toggle);
  return (
    <>
      {!daily && <Explained projectId={projectId} item={item} />}
      <Button className={styles.why} type="link" size="small" aria-expanded={daily} aria-controls={id} onClick={toggle}>
        {daily ? say.notDayByDay : say.dayByDay}<Key keys={WHY_KEY.toUpperCase()} />
      </Button>
      <div id={id}>
        {daily && <Suspense fallback={<Loading rows={4} />}><WhyCalendar projectId={projectId} item={item} /></Suspense>}
      </div>
    </>
  );
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
