import { Tooltip } from 'antd';
import { useToday } from '../api/today.js';
import { writtenDay, writtenInstant, type DayForm } from '../language/dates.js';
import { useLanguage } from '../language/language.js';
import { useMessages } from '../language/messages.js';
import { DAY } from './day.messages.js';
import styles from './day.module.css';

interface DayProps {
  /** `2026-10-10`; null is a dash. */
  readonly date: string | null;
  readonly form?: DayForm;
  readonly provisional?: boolean;
}

/** A day as people write it: 2026年10月10日 周六. A short one has its year all the same where it is another than this. */
export function Day({ date, form = 'long', provisional = false }: DayProps) {
  const language = useLanguage();
  const say = useMessages(DAY);
  const { today } = useToday();
  if (date === null) return <span className={styles.day}>{say.none}</span>;
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return (
    <time className={styles.day} dateTime={date}>
      {writtenDay(date, language, form === 'short' && !isThisYear ? 'long' : form)}
      {provisional && <Provisional />}
    </time>
  );
}

/** 暂定: the day falls in a year whose schedule is not announced. */
export function Provisional() {
  const say = useMessages(DAY);
  return (
    <Tooltip title={say.whyProvisional}>
      <span className={styles.provisional}>{say.provisional}</span>
    </Tooltip>
  );
}

/** An instant in the office's time zone, to the minute. */
export function Moment({ instant }: { readonly instant: string }) {
  const language = useLanguage();
  const { timeZone } = useToday();
  return (
    <time className={styles.day} dateTime={instant}>
      {writtenInstant(instant, language, timeZone)}
    </time>
  );
}

interface DaysLeftProps {
  /** As the server has counted them; negative once overrun. */
  readonly days: number;
  readonly unit?: 'working-day' | 'calendar-day';
  readonly paused?: boolean;
  /** Few are left. */
  readonly near?: boolean;
}

/** 还剩 3 个工作日, in words. */
export function WorkingDaysLeft({ days, unit = 'working-day', paused = false, near = false }: DaysLeftProps) {
  const say = useMessages(DAY);
  const calendar = unit === 'calendar-day';
  const words = () => {
    if (days < 0) return calendar ? say.overCalendar(-days) : say.over(-days);
    if (paused) return say.paused(days);
    if (days === 0) return say.today;
    return calendar ? say.leftCalendar(days) : say.left(days);
  };
  const urgency = days < 0 ? styles.over : near || days === 0 ? styles.near : undefined;
  return <span className={`${styles.left} ${urgency ?? ''}`}>{words()}</span>;
}

/** The due day with what is left: 2026年10月10日 周六 · 还剩 3 个工作日. */
export function Due({ date, provisional, form, ...left }: DayProps & DaysLeftProps) {
  return (
    <span className={styles.due}>
      {date !== null && <Day date={date} form={form} provisional={provisional} />}
      <WorkingDaysLeft {...left} />
    </span>
  );
}
