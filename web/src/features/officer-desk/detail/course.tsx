import { useQuery } from '@tanstack/react-query';
import { timelineQuery, type TimelineEntry } from '../../../api/project-readings.js';
import { useToday } from '../../../api/today.js';
import { inZone, writtenDay } from '../../../language/dates.js';
import { useLanguage } from '../../../language/language.js';
import { listed, useMessages } from '../../../language/messages.js';
import { EVENTS } from '../../../ui/events/events.messages.js';
import { FACT_NAMES } from '../../../ui/fact-names.messages.js';
import { ErrorState } from '../../../ui/problem.js';
import { Loading } from '../../../ui/states.js';
import { DETAIL } from './detail.messages.js';
import styles from './detail.module.css';

/** What has happened to the item so far, the newest first. */
export function Course({ projectId, item }: { readonly projectId: string; readonly item: string }) {
  const { data, error, refetch } = useQuery(timelineQuery(projectId));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />;
  const own = data.filter((entry) => entry.item === item).reverse();
  const isRepeated = own.some(({ attempt }) => attempt !== null && attempt > 1);
  return (
    <ol className={styles.course}>
      {own.map((entry) => (
        <Line key={entry.seq} entry={entry} withAttempt={isRepeated} />
      ))}
    </ol>
  );
}

function Line({ entry: { type, effectiveAt, actor, attempt, data }, withAttempt }: { readonly entry: TimelineEntry; readonly withAttempt: boolean }) {
  const say = useMessages(DETAIL);
  const names: Readonly<Record<string, string>> = useMessages(FACT_NAMES);
  const language = useLanguage();
  const { timeZone } = useToday();
  const { date } = inZone(effectiveAt, timeZone);
  const details = useDetails(data);
  return (
    <li>
      <time dateTime={date}>{writtenDay(date, language, 'short')}</time>
      <div>
        <strong>{names[type] ?? type}</strong> <span className={styles.soft}>{actor?.name ?? say.calendar}{withAttempt && attempt !== null && ` · ${say.attempt(attempt)}`}</span>
        {details.length > 0 && <p className={styles.small}>{details.join(language === 'zh' ? '；' : '; ')}</p>}
      </div>
    </li>
  );
}

/** The texts that came with a fact. */
function useDetails(data: object): readonly string[] {
  const say = useMessages(DETAIL);
  const { grounds } = useMessages(EVENTS);
  const language = useLanguage();
  const { missing, reason, ground, expectedDays, noticeNumber, days, decisionNumber, certificateNumber } = data as Readonly<Record<string, unknown>>;
  return [
    ...(Array.isArray(missing) ? [say.wasMissing(listed(missing.map(String), language))] : []),
    ...(typeof ground === 'string' ? [grounds[ground as keyof typeof grounds] ?? ground] : []),
    ...(typeof expectedDays === 'number' ? [say.expected(say.workingDays(expectedDays))] : []),
    ...(typeof days === 'number' ? [say.longer(days)] : []),
    ...(typeof reason === 'string' ? [reason] : []),
    ...[noticeNumber, decisionNumber, certificateNumber].filter((number) => typeof number === 'string'),
  ];
}
