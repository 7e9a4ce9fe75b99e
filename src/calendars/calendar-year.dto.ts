import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { DayKind } from '../core/calendar/day-table.js';

export class CalendarSummaryDto {
  @ApiProperty({ example: 'CN' })
  key!: string;

  @ApiProperty({ type: [Number], description: 'The years whose schedule is announced.', example: [2024, 2025, 2026] })
  years!: number[];
}

export class CalendarsDto {
  @ApiProperty({ type: [CalendarSummaryDto] })
  calendars!: CalendarSummaryDto[];
}

export class CalendarDayDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-10-10' })
  date!: CivilDate;

  @ApiProperty({ enum: ['working-day', 'weekend', 'holiday', 'make-up-day'], example: 'make-up-day' })
  kind!: DayKind;

  @ApiProperty({ type: String, nullable: true, description: 'The holiday that it belongs to.', example: '国庆节' })
  name!: string | null;

  @ApiProperty({ example: true })
  working!: boolean;

  @ApiProperty({ example: false })
  provisional!: boolean;
}

export class CalendarYearDto {
  @ApiProperty({ example: 'CN' })
  key!: string;

  @ApiProperty({ example: 2026 })
  year!: number;

  @ApiProperty({ description: 'The schedule is not announced: weekends and fixed holidays only.', example: false })
  provisional!: boolean;

  @ApiProperty({ description: 'Working days of the year.', example: 248 })
  workingDays!: number;

  @ApiProperty({ type: [CalendarDayDto], description: 'Every day of the year.' })
  days!: CalendarDayDto[];
}
