import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';

interface DayPickerProps {
  readonly id?: string;
  /** `2026-10-10`. */
  readonly value?: string;
  readonly onChange?: (day: string | undefined) => void;
  readonly min?: string;
  readonly max?: string;
  /** There has to be a day. */
  readonly required?: boolean;
}

const CIVIL = 'YYYY-MM-DD';

/** A day, typed or picked from a calendar. */
export function DayPicker({ id, value, onChange, min, max, required = false }: DayPickerProps) {
  return (
    <DatePicker
      id={id}
      format={CIVIL}
      allowClear={!required}
      value={value === undefined ? null : dayjs(value)}
      onChange={(chosen) => onChange?.(chosen?.format(CIVIL))}
      minDate={min === undefined ? undefined : dayjs(min)}
      maxDate={max === undefined ? undefined : dayjs(max)}
    />
  );
}
