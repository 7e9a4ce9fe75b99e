import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { DayUnit } from '../core/clock/limit.js';
import type { Light } from '../core/clock/light.js';
import { ITEM_EVENT_TYPES, type ItemEventType } from '../core/workflow/event.js';
import { ITEM_STATUSES, type ItemStatus } from '../core/workflow/state.js';
import { QueryInteger } from '../http/from-text.js';
import { TitlesDto } from '../people/place.dto.js';
import { DAY_UNITS } from '../projects/project-view.dto.js';
import { INBOX_ROLES, type InboxRole } from './inbox-scope.js';
import { INBOX_TASKS, type InboxTask } from './inbox-task.js';

const LONGEST_PAGE = 200;
const PAUSES = ['overrun', 'all'] as const;
const COUNTS = { accept: 3, decide: 11, resume: 1, submit: 0, supplement: 0, resubmit: 0, chase: 0 };

export class InboxQueryDto {
  @ApiPropertyOptional({ enum: INBOX_ROLES, description: 'Only what waits for you in this role.', example: 'officer' })
  @IsOptional()
  @IsIn(INBOX_ROLES)
  role?: InboxRole;

  @ApiPropertyOptional({ enum: PAUSES, default: 'overrun', description: 'An officer’s paused items: those whose pause has lasted too long, or all of them.', example: 'all' })
  @IsOptional()
  @IsIn(PAUSES)
  paused?: (typeof PAUSES)[number];

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

export class InboxProjectDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-123455' })
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;

  @ApiProperty({ example: 'lingang' })
  park!: string;
}

export class InboxItemDto {
  @ApiProperty({ example: 'construction-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建筑工程施工许可证核发', en: 'Construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ example: 'housing' })
  department!: string;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'under-review' })
  status!: ItemStatus;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ description: 'Key of its stage.', example: 'construction-permit' })
  stage!: string;
}

export class InboxEntryDto {
  @ApiProperty({ type: InboxProjectDto })
  project!: InboxProjectDto;

  @ApiProperty({ type: InboxItemDto })
  item!: InboxItemDto;

  @ApiProperty({ enum: INBOX_TASKS, example: 'decide' })
  task!: InboxTask;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'By when: to accept, within the acceptance period; to decide, the due day; to resume, when the pause is to end.',
    example: '2026-03-10',
  })
  dueOn!: CivilDate | null;

  @ApiProperty({ description: 'Days left: before acceptance of the acceptance period, then of the promise as on the project’s page. Negative once overrun.', example: 1 })
  leftDays!: number;

  @ApiProperty({ enum: DAY_UNITS, description: 'Of the days left.', example: 'working-day' })
  unit!: DayUnit;

  @ApiProperty({ enum: ['green', 'yellow', 'red', 'blue', 'grey'], example: 'yellow' })
  light!: Light;

  @ApiProperty({ description: 'A day counted towards the due day falls in a year whose schedule is not announced.', example: false })
  provisional!: boolean;

  @ApiProperty({ type: String, format: 'date', description: 'Since when it waits.', example: '2026-03-03' })
  waitingSince!: CivilDate;

  @ApiProperty({ enum: ITEM_EVENT_TYPES, isArray: true, description: 'What you may record now.', example: ['item.approved', 'item.refused'] })
  allowedEvents!: readonly ItemEventType[];
}

export class InboxDto {
  @ApiProperty({ type: [InboxEntryDto], description: 'By the day, what has none last.' })
  entries!: InboxEntryDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Of the whole inbox, by task.', example: COUNTS })
  counts!: Record<InboxTask, number>;

  @ApiProperty({ description: 'False when so much waits that only the first thousand for each role were counted.', example: true })
  countsComplete!: boolean;
}
