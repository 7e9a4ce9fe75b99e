import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';

export class TodayDto {
  @ApiProperty({ type: String, format: 'date', description: 'The office’s day.', example: '2026-10-08' })
  today!: CivilDate;

  @ApiProperty({ format: 'date-time', example: '2026-10-08T01:30:00.000Z' })
  now!: string;

  @ApiProperty({ description: 'The office’s time zone, in which days begin.', example: 'Asia/Shanghai' })
  timeZone!: string;

  @ApiProperty({ description: 'By the calendar of the country.', example: true })
  working!: boolean;

  @ApiProperty({ description: 'The clock was moved for a test: it stands still.', example: false })
  moved!: boolean;
}
