import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { QueryInteger } from '../http/from-text.js';
import { IsCivilDate } from '../http/is-civil-date.js';

/** Some forty years of working days; nobody reckons further. */
const MOST_DAYS = 10_000;

export class WorkingDaysQueryDto {
  @ApiProperty({ type: String, format: 'date', description: 'The day of the event; it does not count.', example: '2026-09-30' })
  @IsCivilDate()
  from!: CivilDate;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: MOST_DAYS, description: 'Asks for the date so many working days later; not together with `to`.', example: 3 })
  @IsOptional()
  @QueryInteger(0, MOST_DAYS)
  add?: number;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Asks for the working days after `from` up to this one; not together with `add`.', example: '2026-10-10' })
  @IsOptional()
  @IsCivilDate()
  to?: CivilDate;
}

export class DateFoundDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-10-10' })
  date!: CivilDate;

  @ApiProperty({ description: 'A day that was counted falls in a year whose schedule is not announced.', example: false })
  provisional!: boolean;
}

export class WorkingDaysFoundDto {
  @ApiProperty({ example: 3 })
  workingDays!: number;

  @ApiProperty({ description: 'A day that was counted falls in a year whose schedule is not announced.', example: false })
  provisional!: boolean;
}
