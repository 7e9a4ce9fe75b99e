import type { ReactNode } from 'react';
import { useMessages } from '../language/messages.js';
import { MONTH_TABLE } from './month-table.messages.js';
import styles from './month-table.module.css';

interface MonthTableProps<Day> {
  readonly caption: string;
  /** From Monday on; null where a day belongs to another month. */
  readonly weeks: readonly (readonly (Day | null)[])[];
  readonly className?: string;
  /** What stands in the cell of a day. */
  readonly children: (day: Day) => ReactNode;
}

/** A month as a sheet of weeks. */
export function MonthTable<Day>({ caption, weeks, className = '', children }: MonthTableProps<Day>) {
  const say = useMessages(MONTH_TABLE);
  return (
    <table className={`${styles.month} ${className}`}>
      <caption>{caption}</caption>
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
              <td key={weekday}>{day && children(day)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
