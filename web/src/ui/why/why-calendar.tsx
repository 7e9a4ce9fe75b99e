import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { itemClockQuery, type ExplainedDay, type ItemClock } from '../../api/project-readings.js';
import { writtenDay } from '../../language/dates.js';
import { holidayName } from '../../language/holiday-name.js';
import { useLanguage } from '../../language/language.js';
import type { Language } from '../../language/languages.js';
import { listed, useMessages } from '../../language/messages.js';
import { MonthTable } from '../month-table.js';
import { ErrorState } from '../problem.js';
import { Loading } from '../states.js';
import { PAUSE_GROUNDS } from '../pause-grounds.messages.js';
import { monthsOf, type CalendarMonth } from './calendar-months.js';
import { WHY } from './why.messages.js';
import styles from './why-calendar.module.css';

const MONTHS_AT_FIRST = 3;

/** Why an item is due on its day: a small calendar with the days that count, numbered, and those that do not, with the reason. */
export function WhyCalendar({ projectId, item }: { readonly projectId: string; readonly item: string }) {
  const { data: clock, error, refetch } = useQuery(itemClockQuery(projectId, item));
  if (!clock) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={4} />;
  return <Months clock={clock} />;
}

function Months({ clock }: { readonly clock: ItemClock }) {
  const say = useMessages(WHY);
  const [all, setAll] = useState(false);
  const months = monthsOf(clock.days);
  const shown = all ? months : lastMonths(months, clock);
  return (
    <div>
      <Summary clock={clock} />
      {months.length > shown.length && <Button size="small" type="link" onClick={() => setAll(true)}>{say.earlier(months.length - shown.length)}</Button>}
      <div className={styles.months}>
        {shown.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
      <ul className={styles.legend}>
        <li><span className={`${styles.sample} ${styles.counted}`}>1</span>{say.counted}</li>
        <li><span className={`${styles.sample} ${styles.makeUp}`}>2</span>{say.makeUp}</li>
        <li><span className={`${styles.sample} ${styles.rest}`} />{say.rest}</li>
        <li><span className={`${styles.sample} ${styles.paused}`} />{say.paused}</li>
        <li><span className={`${styles.sample} ${styles.due}`}>3</span>{say.due}</li>
      </ul>
    </div>
  );
}

/** The months up to the due day or today, whichever is what is asked about, without those long before. */
function lastMonths(months: readonly CalendarMonth[], { days }: ItemClock): readonly CalendarMonth[] {
  const due = days.find(({ isDue }) => isDue)?.date ?? days.at(-1)?.date ?? '';
  const at = months.findIndex(({ month }) => due.startsWith(month));
  return months.slice(Math.max(0, at + 1 - MONTHS_AT_FIRST));
}

/** The same in a sentence: so many days count, so many do not, and why. */
function Summary({ clock }: { readonly clock: ItemClock }) {
  const say = useMessages(WHY);
  const grounds: Readonly<Record<string, string>> = useMessages(PAUSE_GROUNDS);
  const language = useLanguage();
  const upToDue = clock.dueOn === null ? clock.days : clock.days.filter(({ date }) => date <= clock.dueOn!);
  const skipped = upToDue.filter(({ counted, because }) => !counted && because !== 'acceptance-day');
  const names = [...new Set(skipped.flatMap((day) => reasonName(day, grounds, language) ?? []))];
  const accepted = clock.acceptedOn === null ? '' : writtenDay(clock.acceptedOn, language);
  const limit = clock.limit.promised + clock.limit.extended;
  return (
    <p className={styles.summary}>
      {clock.dueOn === null
        ? say.standsStill(accepted, limit, clock.usedDays, clock.limit.unit === 'calendar-day')
        : say.isDue(accepted, writtenDay(clock.dueOn, language), limit, clock.limit.unit === 'calendar-day')}
      {skipped.length > 0 && say.skipped(skipped.length, listed(names, language))}
    </p>
  );
}

function Month({ month: { month, weeks } }: { readonly month: CalendarMonth }) {
  const say = useMessages(WHY);
  const [year, number] = month.split('-').map(Number) as [number, number];
  return <MonthTable caption={say.month(year, number)} weeks={weeks}>{({ date, day }) => <DayCell date={date} day={day} />}</MonthTable>;
}

function DayCell({ date, day }: { readonly date: string; readonly day: ExplainedDay | null }) {
  const say = useMessages(WHY);
  const grounds: Readonly<Record<string, string>> = useMessages(PAUSE_GROUNDS);
  const language = useLanguage();
  const number = Number(date.slice(8));
  if (!day) return <span className={styles.outside}>{number}</span>;
  const entries = day.entries.map(({ kind }) => say.entries[kind]);
  const reason = [day.counted ? say.countsAs(day.usedDays) : say.reasons[day.because], day.because === 'make-up-day' ? say.reasons['make-up-day'] : null, reasonName(day, grounds, language), ...entries, day.isDue ? say.due : null, day.provisional ? say.provisional : null];
  const told = say.told(writtenDay(date, language), reason.filter((part) => part !== null));
  return (
    <span className={`${styles.day} ${toneOf(day)} ${day.isDue ? styles.due : ''} ${day.isToday ? styles.today : ''} ${day.provisional ? styles.provisional : ''}`} title={told}>
      <span aria-hidden="true">{number}</span>
      <span className={styles.note} aria-hidden="true">{entries[0] ?? (day.counted ? day.usedDays : '')}</span>
      <span className="for-screen-readers">{told}</span>
    </span>
  );
}

/** The holiday, or what the clock is paused for. */
function reasonName({ name, because }: ExplainedDay, grounds: Readonly<Record<string, string>>, language: Language): string | null {
  if (name === null) return null;
  return because === 'paused' ? (grounds[name] ?? name) : holidayName(name, language);
}

function toneOf({ counted, because }: ExplainedDay): string {
  if (because === 'acceptance-day') return styles.accepted ?? '';
  if (because === 'paused') return styles.paused ?? '';
  if (!counted) return styles.rest ?? '';
  return (because === 'make-up-day' ? styles.makeUp : styles.counted) ?? '';
}
