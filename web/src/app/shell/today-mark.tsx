import { useToday } from '../../api/today.js';
import { writtenDay } from '../../language/dates.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** The office's day, by which everything on the page is reckoned. */
export function TodayMark() {
  const { today, moved } = useToday();
  const say = useMessages(SHELL);
  const language = useLanguage();
  return (
    <span className={styles.today}>
      {moved && <span className={styles.moved}>{say.movedClock}</span>} <time dateTime={today}>{writtenDay(today, language, moved ? 'long' : 'short')}</time>
    </span>
  );
}
