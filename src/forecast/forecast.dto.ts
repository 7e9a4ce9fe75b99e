import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Basis } from '../core/forecast/item-history.js';
import { ITEM_STATUSES, type ItemStatus } from '../core/workflow/state.js';
import { TitlesDto } from '../people/place.dto.js';

const BASES = ['workflow', 'item', 'promise'] as const satisfies readonly Basis[];

/** A day on which something is expected. */
export class ExpectedDayDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-04-17' })
  on!: CivilDate;

  @ApiProperty({ description: 'From today.', example: 14 })
  workingDays!: number;

  @ApiProperty({ description: 'It falls in a year whose schedule is not announced, or counts days of one.', example: false })
  provisional!: boolean;
}

export class ExpectationDto {
  @ApiProperty({ type: ExpectedDayDto, description: 'If everybody keeps the promises from today on.' })
  promised!: ExpectedDayDto;

  @ApiProperty({ type: ExpectedDayDto, description: 'By then in half of all cases, as the same items went in the past.' })
  p50!: ExpectedDayDto;

  @ApiProperty({ type: ExpectedDayDto, description: 'By then in nine of ten.' })
  p90!: ExpectedDayDto;
}

export class SlackDto {
  @ApiProperty({ description: 'Key of the item.', example: 'drawing-review' })
  item!: string;

  @ApiProperty({ description: 'Working days by which it can end later without the goal being reached later, by promises.', example: 3 })
  days!: number;
}

export class GoalForecastDto extends ExpectationDto {
  @ApiProperty({ enum: ['project', 'target', 'stage'], example: 'target' })
  kind!: 'project' | 'target' | 'stage';

  @ApiProperty({ description: 'Of the target or stage; of the project its workflow’s.', example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '从首次受理到取得施工许可证', en: 'From first acceptance to the construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When its working days are used up; null before it has begun, while every clock stands still, and of the project.', example: '2026-04-20' })
  dueOn!: CivilDate | null;

  @ApiProperty({ type: [String], description: 'Keys of the open items that follow each other up to it without a day to spare, by promises.', example: ['land-planning-permit', 'engineering-planning-permit'] })
  criticalPath!: readonly string[];

  @ApiProperty({ type: [SlackDto], description: 'Of the open items that it depends on.' })
  slack!: SlackDto[];
}

export class ItemForecastDto extends ExpectationDto {
  @ApiProperty({ example: 'engineering-planning-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建设工程规划许可证核发', en: 'Engineering planning permit' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of its stage.', example: 'works-approval' })
  stage!: string;

  @ApiProperty({ example: 'natural-resources' })
  department!: string;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'waiting' })
  status!: ItemStatus;

  @ApiProperty({
    enum: BASES,
    description: 'What P50 and P90 rest on: `workflow` the past of this item in this workflow, `item` that of the same item in any, `promise` what is promised, where the past is thin.',
    example: 'workflow',
  })
  basis!: Basis;

  @ApiProperty({ description: 'How many cases of the past are behind it.', example: 143 })
  cases!: number;
}

export class ForecastDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ description: 'Of the project, on which the forecast rests.', example: 23 })
  version!: number;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-26' })
  today!: CivilDate;

  @ApiProperty({ type: [GoalForecastDto], description: 'The completion of the project, then the open targets and stages.' })
  goals!: GoalForecastDto[];

  @ApiProperty({ type: [ItemForecastDto], description: 'The open items, in the order of the workflow: when they are approved.' })
  items!: ItemForecastDto[];
}
