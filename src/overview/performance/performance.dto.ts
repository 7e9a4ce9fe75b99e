import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { DayUnit } from '../../core/clock/limit.js';
import { TitlesDto } from '../../people/place.dto.js';
import { AskedCursor, AskedKey, AskedLimit, CasesQueryDto, PeriodQueryDto } from '../asked/filter.dto.js';
import { FiguresDto, GroupDto } from '../asked/group.dto.js';
import { GROUPINGS, type Grouping } from '../asked/grouping.js';
import { MonthsDto, TitledDto } from '../asked/selection.dto.js';
import { AttemptCaseDto, CasesOfPeriodDto } from '../cases/case.dto.js';

export const DECISIONS = ['approved', 'refused'] as const;
export type Decision = (typeof DECISIONS)[number];

export class PerformanceQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional({ enum: GROUPINGS, default: 'item', description: 'What the rows are about.' })
  @IsOptional()
  @IsIn(GROUPINGS)
  by?: Grouping;
}

export class DecidedCasesQueryDto extends CasesQueryDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Whether it was decided after its due day.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  late?: 'true' | 'false';

  @ApiPropertyOptional({ enum: DECISIONS })
  @IsOptional()
  @IsIn(DECISIONS)
  outcome?: Decision;
}

export class TargetCasesQueryDto extends PeriodQueryDto {
  @AskedKey('Key of a target.', 'start-of-works')
  target?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Whether it was met.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  met?: 'true' | 'false';

  @AskedCursor()
  cursor?: string;

  @AskedLimit()
  limit?: number;
}

/** How decisions were made in a period. */
export class DecidedFiguresDto {
  @ApiProperty({ example: 120 })
  decided!: number;

  @ApiProperty({ example: 118 })
  approved!: number;

  @ApiProperty({ example: 2 })
  refused!: number;

  @ApiProperty({ description: 'Decided after the due day.', example: 4 })
  late!: number;

  @ApiProperty({ type: Number, nullable: true, example: 0.9667 })
  onTimeRate!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 3.2 })
  meanDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 3 })
  medianDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 6 })
  p90Days!: number | null;

  @ApiProperty({ description: 'By how many days in all, in the units of the items.', example: 9 })
  lateDays!: number;

  @ApiProperty({ description: 'Working days.', example: 812 })
  savedDays!: number;
}

/** Beside the figures of the period those of two others. */
export class DecidedInPeriodsDto {
  @ApiProperty({ enum: ['working-day', 'calendar-day'], description: 'Of mean, median and P90. Groups and total are in working days.', example: 'working-day' })
  unit!: DayUnit;

  @ApiProperty({ type: DecidedFiguresDto })
  now!: DecidedFiguresDto;

  @ApiProperty({ type: DecidedFiguresDto, description: 'Of as many months right before (环比).' })
  before!: DecidedFiguresDto;

  @ApiProperty({ type: DecidedFiguresDto, description: 'Of the same months a year before (同比).' })
  yearBefore!: DecidedFiguresDto;
}

export class PerformanceRowDto extends GroupDto implements DecidedInPeriodsDto {
  @ApiProperty({ enum: ['working-day', 'calendar-day'], example: 'working-day' })
  unit!: DayUnit;

  @ApiProperty({ type: DecidedFiguresDto })
  now!: DecidedFiguresDto;

  @ApiProperty({ type: DecidedFiguresDto })
  before!: DecidedFiguresDto;

  @ApiProperty({ type: DecidedFiguresDto })
  yearBefore!: DecidedFiguresDto;
}

export class ReachedTargetsDto {
  @ApiProperty({ description: 'Projects that reached the second event of the target.', example: 40 })
  reached!: number;

  @ApiProperty({ example: 36 })
  met!: number;

  @ApiProperty({ example: 4 })
  missed!: number;

  @ApiProperty({ type: Number, nullable: true, example: 0.9 })
  metRate!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 21.3 })
  meanDays!: number | null;

  @ApiProperty({ description: 'Working days.', example: 2830 })
  savedDays!: number;
}

export class TargetRowDto {
  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '至开工', en: 'Up to start of works' } })
  title!: TitlesDto;

  @ApiProperty({ type: TitledDto, example: { key: 'luzhou-enterprise', title: { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' } } })
  workflow!: TitledDto;

  @ApiProperty({ type: Number, nullable: true, description: 'Of the latest version of the workflow that has the target.', example: 92 })
  baselineDays!: number | null;

  @ApiProperty({ type: ReachedTargetsDto })
  now!: ReachedTargetsDto;

  @ApiProperty({ type: ReachedTargetsDto })
  before!: ReachedTargetsDto;

  @ApiProperty({ type: ReachedTargetsDto })
  yearBefore!: ReachedTargetsDto;
}

export class PerformanceDto extends FiguresDto {
  @ApiProperty({ type: MonthsDto, description: 'As many months right before (环比).' })
  before!: MonthsDto;

  @ApiProperty({ type: MonthsDto, description: 'The same months a year before (同比).' })
  yearBefore!: MonthsDto;

  @ApiProperty({ type: DecidedInPeriodsDto })
  total!: DecidedInPeriodsDto;

  @ApiProperty({ type: [PerformanceRowDto], description: 'The most decided first.' })
  rows!: PerformanceRowDto[];

  @ApiProperty({ type: [TargetRowDto], description: 'None when a stage or department is asked for: a target belongs to none.' })
  targets!: TargetRowDto[];
}

export class DecidedCaseDto extends AttemptCaseDto {
  @ApiProperty({ enum: DECISIONS, example: 'approved' })
  outcome!: Decision;

  @ApiProperty({ format: 'date', example: '2026-11-19' })
  endedOn!: string;

  @ApiProperty({ example: true })
  late!: boolean;

  @ApiProperty({ description: 'In its unit.', example: 2 })
  lateDays!: number;

  @ApiProperty({ description: 'In its unit.', example: 7 })
  usedDays!: number;

  @ApiProperty({ description: 'On which its clock ran.', example: 7 })
  workingDays!: number;

  @ApiProperty({ description: 'Working days of its pauses.', example: 0 })
  pausedDays!: number;

  @ApiProperty({ description: 'Working days of waiting for supplements before acceptance.', example: 3 })
  supplementDays!: number;

  @ApiProperty({ description: 'Its statutory limit less the working days on which its clock ran.', example: 13 })
  savedDays!: number;
}

export class DecidedCasesDto extends CasesOfPeriodDto {
  @ApiProperty({ type: [DecidedCaseDto], description: 'The latest decision first.' })
  cases!: DecidedCaseDto[];
}
