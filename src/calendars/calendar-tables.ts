import { DAY_KIND_WORDS } from '../core/words/day-kinds.js';
import { day, instant, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { CalendarScheduledDayDto, CalendarScheduleDto, CalendarVersionDto, CalendarVersionsDto } from './calendar-version.dto.js';
import type { CalendarDayDto, CalendarsDto, CalendarYearDto } from './calendar-year.dto.js';

/** The years that are announced, as a file. */
export const CALENDARS_TABLE: ExportTable<CalendarsDto, { readonly key: string; readonly year: number }> = {
  title: { zh: '工作日历', en: 'Working calendars' },
  rows: ({ calendars }) => calendars.flatMap(({ key, years }) => years.map((year) => ({ key, year }))),
  pages: null,
  columns: [
    text('工作日历', 'Calendar', 12, ({ key }) => key),
    text('已公布年份', 'Announced year', 14, ({ year }) => String(year)),
  ],
};

/** A year day by day, as a file. */
export const CALENDAR_YEAR_TABLE: ExportTable<CalendarYearDto, CalendarDayDto> = {
  title: { zh: '年度工作日历', en: 'Calendar of a year' },
  rows: ({ days }) => days,
  pages: null,
  columns: [
    day('日期', 'Day', ({ date }) => date),
    text('类别', 'Kind', 14, ({ kind }, names) => names.word(DAY_KIND_WORDS, kind)),
    text('节日', 'Holiday', 16, ({ name }) => name),
    yesNo('上班', 'Works', ({ working }) => working),
    yesNo('暂定', 'Provisional', ({ provisional }) => provisional),
  ],
};

/** The schedules that a year has had, as a file. */
export const CALENDAR_VERSIONS_TABLE: ExportTable<CalendarVersionsDto, CalendarVersionDto> = {
  title: { zh: '放假安排版本', en: 'Schedules of a year' },
  rows: ({ versions }) => versions,
  pages: null,
  columns: [
    whole('版本', 'Version', ({ version }) => version),
    text('来源', 'Source', 16, ({ source }) => source),
    whole('列明天数', 'Days named', ({ days }) => days),
    text('文件', 'Papers', 70, ({ papers }, names) => names.list(papers) || null),
    instant('发布时间', 'Published at', ({ publishedAt }) => publishedAt),
    text('发布人', 'Published by', 14, ({ publishedBy }) => publishedBy),
  ],
};

/** The days that a schedule names, as a file. */
export const CALENDAR_SCHEDULE_TABLE: ExportTable<CalendarScheduleDto, CalendarScheduledDayDto> = {
  title: { zh: '放假安排', en: 'Schedule of a year' },
  rows: ({ days }) => days,
  pages: null,
  columns: [
    day('日期', 'Day', ({ date }) => date),
    text('节日', 'Holiday', 16, ({ name }) => name),
    yesNo('放假', 'Off', ({ isOffDay }) => isOffDay),
  ],
};
