import type { CalendarYear } from '../../api/calendars.js';
import { useToday } from '../../api/today.js';
import { writtenDay } from '../../language/dates.js';
import { holidayName } from '../../language/holiday-name.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
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
          <Month key={month} month={month + 1} weeks={weeks} />
        ))}
      </div>
    </>
  );
}

function Month({ month, weeks }: { readonly month: number; readonly weeks: readonly (readonly (CalendarDay | null)[])[] }) {
  const say = useMessages(CALENDARS);
  return (
    <table className={styles.month}>
      <caption>{say.month(month)}</caption>
      <thead>
        <tr>
          {say.weekdays.split(' ').map((weekday) => (
            <th key={weekday} scope="col">{weekday}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={at}>
            {week.map((day, weekday) => (
              <td key={weekday}>{day && <DayCell day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
