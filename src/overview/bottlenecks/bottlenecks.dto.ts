import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { WAIT_KINDS, type WaitKind } from '../../core/compression/item-waits.js';
import { AskedKey, CasesQueryDto, PeriodQueryDto } from '../asked/filter.dto.js';
import { FiguresDto, GroupDto } from '../asked/group.dto.js';
import { NamedPersonDto, TitledDto } from '../asked/selection.dto.js';
import { CaseDto, CaseItemDto, CasesOfPeriodDto } from '../cases/case.dto.js';
import { ApiNumbersBy } from '../words/numbers-by-key.js';
import { GroundDto } from '../compression/compression.dto.js';

export const WAITS_BY = ['item', 'department'] as const;
export type WaitsBy = (typeof WAITS_BY)[number];

export class BottlenecksQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional({ enum: WAITS_BY, default: 'item', description: 'What the rows are about.' })
  @IsOptional()
  @IsIn(WAITS_BY)
  by?: WaitsBy;

  @AskedKey('Key of a target: only what it waited for.', 'start-of-works')
  target?: string;
}

export class WaitCasesQueryDto extends CasesQueryDto {
  @AskedKey('Key of a target: only what it waited for.', 'start-of-works')
  target?: string;

  @ApiPropertyOptional({ enum: WAIT_KINDS })
  @IsOptional()
  @IsIn(WAIT_KINDS)
  kind?: WaitKind;
}

/** What targets waited for on their critical chains. Working days. */
export class WaitsDto {
  @ApiProperty({ example: 120 })
  waits!: number;

  @ApiProperty({ example: 500 })
  days!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Of a wait.', example: 4.2 })
  meanDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of the days of all chains.', example: 0.31 })
  share!: number | null;

  @ApiProperty({ description: 'That lay with the department: acceptance, review, pauses.', example: 380 })
  departmentDays!: number;

  @ApiProperty({ description: 'That lay with agent and applicant: follow-on, supplements.', example: 120 })
  applicantDays!: number;

  @ApiNumbersBy(WAIT_KINDS, { 'follow-on': 80, acceptance: 40, supplement: 40, review: 300, pause: 40 }, 'Days by what was waited for.')
  kinds!: Record<WaitKind, number>;
}

export class WaitsRowDto extends IntersectionType(GroupDto, WaitsDto) {}

export class FollowOnSumDto {
  @ApiProperty({ example: 300 })
  followOns!: number;

  @ApiProperty({ example: 900 })
  days!: number;

  @ApiProperty({ type: Number, nullable: true, example: 3 })
  meanDays!: number | null;
}

export class FollowOnsOfAgentDto extends FollowOnSumDto {
  @ApiProperty({ type: NamedPersonDto })
  agent!: NamedPersonDto;
}

export class FollowOnsDto {
  @ApiProperty({ type: FollowOnSumDto })
  total!: FollowOnSumDto;

  @ApiProperty({ type: [FollowOnsOfAgentDto], description: 'The slowest first.' })
  agents!: FollowOnsOfAgentDto[];
}

export class BottlenecksDto extends FiguresDto {
  @ApiProperty({ description: 'Targets reached in the period, each with its chain.', example: 40 })
  chains!: number;

  @ApiProperty({ type: WaitsDto })
  total!: WaitsDto;

  @ApiProperty({ type: [WaitsRowDto], description: 'The most days first.' })
  rows!: WaitsRowDto[];

  @ApiProperty({ type: FollowOnsDto, description: 'From the last prerequisite’s approval to the first submission, by the month of the submission.' })
  followOns!: FollowOnsDto;
}

export class WaitCaseDto extends CaseDto {
  @ApiProperty({ type: CaseItemDto })
  item!: CaseItemDto;

  @ApiProperty({ type: TitledDto, example: { key: 'start-of-works', title: { zh: '至开工', en: 'Up to start of works' } } })
  target!: TitledDto;

  @ApiProperty({ description: '0 before the first submission.', example: 1 })
  attempt!: number;

  @ApiProperty({ enum: WAIT_KINDS, example: 'review' })
  kind!: WaitKind;

  @ApiProperty({ type: GroundDto, nullable: true, description: 'Of a pause.', example: null })
  ground!: GroundDto | null;

  @ApiProperty({ format: 'date', example: '2026-03-03' })
  fromOn!: CivilDate;

  @ApiProperty({ format: 'date', example: '2026-03-09' })
  toOn!: CivilDate;

  @ApiProperty({ description: 'Working days.', example: 4 })
  days!: number;

  @ApiProperty({ format: 'date', description: 'When the target was reached.', example: '2026-04-09' })
  endedOn!: CivilDate;
}

export class WaitCasesDto extends CasesOfPeriodDto {
  @ApiProperty({ type: [WaitCaseDto], description: 'The latest target first.' })
  cases!: WaitCaseDto[];
}

export class FollowOnCaseDto extends CaseDto {
  @ApiProperty({ type: CaseItemDto })
  item!: CaseItemDto;

  @ApiProperty({ format: 'date', example: '2026-03-06' })
  submittedOn!: CivilDate;

  @ApiProperty({ description: 'Working days since the last prerequisite was approved.', example: 5 })
  days!: number;
}

export class FollowOnCasesDto extends CasesOfPeriodDto {
  @ApiProperty({ type: [FollowOnCaseDto], description: 'The latest submission first.' })
  cases!: FollowOnCaseDto[];
}
