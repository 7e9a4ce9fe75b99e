import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { DayReason } from '../core/clock/explain-clock.js';
import type { ClockEntry } from '../core/clock/ledger.js';
import type { Light } from '../core/clock/light.js';
import { ITEM_STATUSES, type ItemStatus } from '../core/workflow/state.js';
import { TitlesDto } from '../people/place.dto.js';
import { ItemLimitDto, LIGHTS } from './project-view.dto.js';

const REASONS: readonly DayReason[] = ['acceptance-day', 'working-day', 'make-up-day', 'calendar-day', 'weekend', 'holiday', 'paused', 'stopped'];
const ENTRY_KINDS: readonly ClockEntry['kind'][] = ['accepted', 'paused', 'resumed', 'extended', 'stopped'];

export class ClockEntryDto {
  @ApiProperty({ enum: ENTRY_KINDS, example: 'paused' })
  kind!: ClockEntry['kind'];

  @ApiProperty({ type: String, format: 'date', example: '2026-09-30' })
  on!: CivilDate;

  @ApiProperty({ required: false, description: 'Of a pause.', example: 'expert-review' })
  ground?: string;

  @ApiProperty({ required: false, description: 'Of a pause: its expected working days.', example: 10 })
  expectedDays?: number;

  @ApiProperty({ required: false, description: 'Of an extension.', example: 5 })
  days?: number;
}

export class ExplainedDayDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-10-10' })
  date!: CivilDate;

  @ApiProperty({ description: 'One of the used days, or will be if nothing changes.', example: true })
  counted!: boolean;

  @ApiProperty({ enum: REASONS, description: 'Why it counted, or why it did not.', example: 'make-up-day' })
  because!: DayReason;

  @ApiProperty({ type: String, nullable: true, description: 'The holiday, or the ground of the pause.', example: '国庆节' })
  name!: string | null;

  @ApiProperty({ description: 'Used days up to and with this day.', example: 3 })
  usedDays!: number;

  @ApiProperty({ example: true })
  isDue!: boolean;

  @ApiProperty({ example: false })
  isToday!: boolean;

  @ApiProperty({ example: false })
  provisional!: boolean;

  @ApiProperty({ type: [ClockEntryDto], description: 'What was written in the ledger for this day.' })
  entries!: readonly ClockEntryDto[];
}

export class ItemClockDto {
  @ApiProperty({ example: 'planning-permit' })
  item!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建设工程规划许可证', en: 'Construction planning permit' } })
  title!: TitlesDto;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'under-review' })
  status!: ItemStatus;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ type: String, format: 'date', example: '2026-10-08' })
  today!: CivilDate;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-09-30' })
  acceptedOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  decidedOn!: CivilDate | null;

  @ApiProperty({ type: ItemLimitDto })
  limit!: ItemLimitDto;

  @ApiProperty({ example: 1 })
  usedDays!: number;

  @ApiProperty({ example: 2 })
  leftDays!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-10-10' })
  dueOn!: CivilDate | null;

  @ApiProperty({ example: false })
  provisional!: boolean;

  @ApiProperty({ example: false })
  late!: boolean;

  @ApiProperty({ enum: LIGHTS, example: 'yellow' })
  light!: Light;

  @ApiProperty({ type: [ExplainedDayDto] })
  days!: readonly ExplainedDayDto[];
}
