import type { CalendarYear } from '../../api/calendars.js';
import { useToday } from '../../api/today.js';
import { writtenDay } from '../../language/dates.js';
import { holidayName } from '../../language/holiday-name.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { MonthTable } from '../../ui/month-table.js';
import { CALENDARS } from './calendars.messages.js';
import { monthsOf, type CalendarDay } from './year-months.js';
import styles from './calendars.module.css';

/** Twelve months at a glance: what rests, what works although it is a weekend. */
export function YearSheet({ year }: { readonly year: CalendarYear }) {
  const say = useMessages(CALENDARS);
  return (
    <>
      <ul className={styles.legend}>
        <li><span className={styles.sample}>1</span>{say.kinds['working-day']}</li>
        <li><span className={`${styles.sample} ${styles.weekend}`}>2</span>{say.kinds.weekend}</li>
        <li><span className={`${styles.sample} ${styles.holiday}`}>3<i className={styles.mark}>{say.off}</i></span>{say.kinds.holiday}</li>
        <li><span className={`${styles.sample} ${styles.makeUp}`}>4<i className={styles.mark}>{say.work}</i></span>{say.kinds['make-up-day']}</li>
        <li><span className={`${styles.sample} ${styles.today}`}>5</span>{say.today}</li>
      </ul>
      <div className={`${styles.months} ${year.provisional ? styles.provisional : ''}`}>
        {monthsOf(year.days).map((weeks, month) => (
          <MonthTable key={month} caption={say.month(month + 1)} weeks={weeks} className={styles.month}>{(day) => <DayCell day={day} />}</MonthTable>
        ))}
      </div>
    </>
  );
}

const TONES: Readonly<Record<CalendarDay['kind'], string | undefined>> = { 'working-day': undefined, weekend: styles.weekend, holiday: styles.holiday, 'make-up-day': styles.makeUp };

function DayCell({ day: { date, kind, name, provisional } }: { readonly day: CalendarDay }) {
  const say = useMessages(CALENDARS);
  const language = useLanguage();
  const { today } = useToday();
  const mark = kind === 'holiday' ? say.off : kind === 'make-up-day' ? say.work : null;
  const told = [writtenDay(date, language), say.kinds[kind], name === null ? null : holidayName(name, language), provisional ? say.provisional : null].filter((part) => part !== null).join(' · ');
  const plain = kind === 'working-day' || kind === 'weekend';
  return (
    <span className={`${styles.day} ${TONES[kind] ?? ''} ${date === today ? styles.today : ''}`} title={told}>
      <span aria-hidden={!plain}>{Number(date.slice(8))}</span>
      {mark !== null && <i className={styles.mark} aria-hidden="true">{mark}</i>}
      {!plain && <span className="for-screen-readers">{told}</span>}
    </span>
  );
}
