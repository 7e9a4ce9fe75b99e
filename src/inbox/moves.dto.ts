import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { QueryInteger } from '../http/from-text.js';
import { TitlesDto } from '../people/place.dto.js';
import { InboxItemDto, InboxProjectDto } from './inbox.dto.js';

export const MOVE_TASKS = ['submit', 'supplement', 'resubmit'] as const;
export type MoveTask = (typeof MOVE_TASKS)[number];

const MOVE_EVENTS = ['item.submitted', 'item.supplemented'] as const;
const LONGEST_PAGE = 200;

export class MovesQueryDto {
  @ApiPropertyOptional({ description: 'Only what goes to this department.', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ enum: MOVE_TASKS, example: 'supplement' })
  @IsOptional()
  @IsIn(MOVE_TASKS)
  task?: MoveTask;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}

export class MoveMaterialDto {
  @ApiProperty({ example: 'site-map' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '现势性地形图及用地红线', en: 'Current topographic map with the site boundary' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'A main material must be there; a secondary one may follow (容缺).', example: true })
  main!: boolean;
}

export class MoveDto {
  @ApiProperty({ type: InboxProjectDto })
  project!: InboxProjectDto;

  @ApiProperty({ type: InboxItemDto })
  item!: InboxItemDto;

  @ApiProperty({ enum: MOVE_TASKS, description: 'To submit, to supplement what is missing, or to submit anew what was declined, refused or withdrawn.', example: 'submit' })
  task!: MoveTask;

  @ApiProperty({ enum: MOVE_EVENTS, description: 'The event that moves it.', example: 'item.submitted' })
  event!: (typeof MOVE_EVENTS)[number];

  @ApiProperty({ type: String, format: 'date', description: 'Since when it waits.', example: '2026-03-03' })
  waitingSince!: CivilDate;

  @ApiProperty({ description: 'Working days since then.', example: 5 })
  waitingDays!: number;

  @ApiProperty({ description: 'Supplements that are owed for more than 5 working days.', example: false })
  overdue!: boolean;

  @ApiProperty({ type: [MoveMaterialDto], description: 'What the item needs.' })
  materials!: readonly MoveMaterialDto[];

  @ApiProperty({ type: [String], description: 'What the department has found missing, of a supplement.', example: [] })
  missing!: readonly string[];
}

export class DepartmentMovesDto {
  @ApiProperty({ example: 'housing' })
  department!: string;

  @ApiProperty({ example: 2 })
  submit!: number;

  @ApiProperty({ example: 1 })
  supplement!: number;

  @ApiProperty({ example: 0 })
  resubmit!: number;
}

export class NeededMaterialDto extends MoveMaterialDto {
  @ApiProperty({ description: 'How many items that can be submitted need it.', example: 3 })
  items!: number;
}

export class MoveGroupsDto {
  @ApiProperty({ type: [DepartmentMovesDto] })
  departments!: DepartmentMovesDto[];

  @ApiProperty({ type: [NeededMaterialDto], description: 'What is needed most first.' })
  materials!: NeededMaterialDto[];
}

export class MovesDto {
  @ApiProperty({ type: [MoveDto], description: 'By department, then project and item.' })
  moves!: MoveDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;

  @ApiProperty({ type: MoveGroupsDto, description: 'Of everything that can be moved, whatever is filtered.' })
  groups!: MoveGroupsDto;

  @ApiProperty({ description: 'Supplements that are owed for more than 5 working days.', example: 1 })
  overdueSupplements!: number;
}
