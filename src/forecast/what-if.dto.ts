import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { CHANGE_KINDS, type ChangeKind } from '../core/forecast/what-if.js';
import { PAUSE_GROUNDS, type PauseGround } from '../core/workflow/definition.js';
import { IsCivilDate } from '../http/is-civil-date.js';
import { ForecastDto } from './forecast.dto.js';

const MOST_CHANGES = 30;

export class SupposedChangeDto {
  @ApiProperty({ enum: CHANGE_KINDS, description: 'start: submit the item; decide: approve it.', example: 'pause' })
  @IsIn(CHANGE_KINDS)
  change!: ChangeKind;

  @ApiProperty({ description: 'Key of the item.', example: 'design-scheme' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  item!: string;

  @ApiPropertyOptional({ format: 'date', description: 'Today or later; without it now.', example: '2026-04-02' })
  @IsOptional()
  @IsCivilDate()
  on?: CivilDate;

  @ApiPropertyOptional({ description: 'Of an extension (in the unit of the promise) or a pause (working days), which need it.', example: 10 })
  @ValidateIf(({ change, days }: SupposedChangeDto) => days !== undefined || change === 'extend' || change === 'pause')
  @IsInt()
  @Min(1)
  @Max(250)
  days?: number;

  @ApiPropertyOptional({ enum: PAUSE_GROUNDS, description: 'Of a pause; without it the first of the item’s lawful grounds.', example: 'expert-review' })
  @IsOptional()
  @IsIn(PAUSE_GROUNDS)
  ground?: PauseGround;
}

export class WhatIfDto {
  @ApiProperty({ type: [SupposedChangeDto], minItems: 1, maxItems: MOST_CHANGES, description: 'In the order in which they would be done.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHANGES)
  @ValidateNested({ each: true })
  @Type(() => SupposedChangeDto)
  changes!: SupposedChangeDto[];
}

/** A day by which something must have happened, and how it moves; null where there is none. */
export class MovedDeadlineDto {
  @ApiProperty({ description: 'acceptance, promise, statutory, pause, owed-opinion, stage or target.', example: 'promise' })
  kind!: string;

  @ApiProperty({ description: 'Key of the item, stage or target.', example: 'design-scheme' })
  subject!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-04-10' })
  before!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  after!: CivilDate | null;
}

export class WhatIfAnswerDto {
  @ApiProperty({ type: ForecastDto })
  before!: ForecastDto;

  @ApiProperty({ type: ForecastDto, description: 'Of the same goals, if the changes were made.' })
  after!: ForecastDto;

  @ApiProperty({ type: [MovedDeadlineDto], description: 'The due days that would be others.' })
  moved!: MovedDeadlineDto[];
}
