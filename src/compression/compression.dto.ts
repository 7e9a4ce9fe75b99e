import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { CAUSES, type Cause } from '../core/compression/causes.js';
import { WAIT_KINDS, type WaitKind } from '../core/compression/item-waits.js';
import { ITEM_STATUSES, type ItemStatus } from '../core/workflow/state.js';
import { TitlesDto } from '../people/place.dto.js';

/** What a cause is called, and what it means. */
export class CauseWordsDto {
  @ApiProperty({ enum: CAUSES, example: 'shorter-promises' })
  cause!: Cause;

  @ApiProperty({ type: TitlesDto, example: { zh: '承诺时限压缩', en: 'Shorter promises' } })
  title!: TitlesDto;

  @ApiProperty({ type: TitlesDto, example: { zh: '法定时限减承诺时限（含延期）', en: 'Statutory limits less promises and their extensions' } })
  meaning!: TitlesDto;
}

export class CauseDaysDto {
  @ApiProperty({ enum: CAUSES, example: 'shorter-promises' })
  cause!: Cause;

  @ApiProperty({ description: 'Working days saved; negative where it cost days.', example: 37 })
  days!: number;
}

export class PauseDaysDto {
  @ApiProperty({ example: 'expert-review' })
  ground!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '专家评审', en: 'expert review' } })
  title!: TitlesDto;

  @ApiProperty({ example: 4 })
  days!: number;
}

/** Working days of the span on which no clock ran, each told one reason. */
export class UncountedDaysDto {
  @ApiProperty({ description: 'All of them (企业用时): the sum of what follows.', example: 9 })
  applicantDays!: number;

  @ApiProperty({ type: [PauseDaysDto] })
  pauses!: PauseDaysDto[];

  @ApiProperty({ description: 'The applicant was to supply what is missing.', example: 2 })
  supplementDays!: number;

  @ApiProperty({ description: 'Submitted, and not accepted yet.', example: 1 })
  receivingDays!: number;

  @ApiProperty({ description: 'Nothing lay with any department.', example: 2 })
  preparingDays!: number;
}

export class ChainLinkDto {
  @ApiProperty({ description: 'Key of the item that was waited for.', example: 'land-planning-permit' })
  item!: string;

  @ApiProperty({ description: '0 before the item’s first submission.', example: 1 })
  attempt!: number;

  @ApiProperty({ enum: WAIT_KINDS, example: 'review' })
  kind!: WaitKind;

  @ApiProperty({ type: TitlesDto, example: { zh: '审查', en: 'review' } })
  title!: TitlesDto;

  @ApiProperty({ type: String, nullable: true, description: 'Of a pause.', example: null })
  ground!: string | null;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-05' })
  from!: CivilDate;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-12' })
  to!: CivilDate;

  @ApiProperty({ description: 'Working days.', example: 5 })
  days!: number;
}

export class ItemShareDto {
  @ApiProperty({ example: 'land-planning-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建设用地规划许可证核发', en: 'Land-use planning permit' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of its stage.', example: 'land-planning' })
  stage!: string;

  @ApiProperty({ example: 'natural-resources' })
  department!: string;

  @ApiProperty({ description: 'Whether it lies between the two events; another item only counts where it ran alone.', example: true })
  counts!: boolean;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'approved' })
  status!: ItemStatus;

  @ApiProperty({ description: 'How many times it was submitted.', example: 1 })
  attempts!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-05' })
  acceptedOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-10' })
  decidedOn!: CivilDate | null;

  @ApiProperty({ description: 'Nominal working days, as all that follow.', example: 20 })
  statutoryDays!: number;

  @ApiProperty({ description: 'Promise and extensions.', example: 5 })
  promisedDays!: number;

  @ApiProperty({ example: 0 })
  extendedDays!: number;

  @ApiProperty({ description: 'Of the attempt that counts, up to the end of the span.', example: 3 })
  usedDays!: number;

  @ApiProperty({ description: 'Of attempts that were refused or withdrawn.', example: 0 })
  failedDays!: number;

  @ApiProperty({ description: 'Of all these days, those in the span.', example: 3 })
  daysInSpan!: number;

  @ApiProperty({ example: 2 })
  earlyDays!: number;

  @ApiProperty({ example: 0 })
  lateDays!: number;

  @ApiProperty({ type: [CauseDaysDto], description: 'Its part of each cause; those that are 0 are left out.' })
  causes!: CauseDaysDto[];
}

export class SpanCompressionDto {
  @ApiProperty({ enum: ['target', 'stage'], example: 'target' })
  kind!: 'target' | 'stage';

  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '从首次受理到取得施工许可证', en: 'From first acceptance to the construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-02' })
  fromOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-30' })
  toOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', description: 'The last day that counts.', example: '2026-03-30' })
  until!: CivilDate;

  @ApiProperty({ description: 'Working days promised; of a stage its limit.', example: 24 })
  targetDays!: number;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null while it is open; false as soon as more days are used than are promised.', example: true })
  met!: boolean | null;

  @ApiProperty({ description: 'Of the old procedure; of a stage, of which nothing is published, its statutory limits in a row.', example: 92 })
  baselineDays!: number;

  @ApiProperty({ description: 'Statutory limits of the items that count, one after the other, those not needed included.', example: 152 })
  statutoryDays!: number;

  @ApiProperty({ description: 'Promises and extensions of the same items, one after the other.', example: 41 })
  promisedDays!: number;

  @ApiProperty({ description: 'The longest chain of promises, without waived items.', example: 24 })
  criticalDays!: number;

  @ApiProperty({ type: [String], description: 'Keys of the items along which it runs.', example: ['land-transfer', 'land-planning-permit', 'construction-permit'] })
  criticalPath!: readonly string[];

  @ApiProperty({ description: 'As on the project’s page.', example: 11 })
  usedDays!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Baseline less used days; null before the first event.', example: 81 })
  savedDays!: number | null;

  @ApiProperty({ type: [CauseDaysDto], nullable: true, description: 'Adds up to the saved days, exactly; null before the first event.' })
  causes!: CauseDaysDto[] | null;

  @ApiProperty({ type: UncountedDaysDto })
  uncounted!: UncountedDaysDto;

  @ApiProperty({ type: [ChainLinkDto], description: 'What its end was waiting for, or what it is waiting for today: oldest first, without gaps.' })
  chain!: ChainLinkDto[];

  @ApiProperty({ type: [ItemShareDto], description: 'The items behind the figures, in the order of the workflow.' })
  items!: ItemShareDto[];
}

export class ProjectCompressionDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '智能装备产业园一期' })
  name!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The day that running spans are read on.', example: '2026-04-10' })
  asOf!: CivilDate;

  @ApiProperty({ type: [CauseWordsDto], description: 'The causes in their order, in words.' })
  causes!: CauseWordsDto[];

  @ApiProperty({ type: [SpanCompressionDto], description: 'Targets and then stages, in the order of the workflow.' })
  spans!: SpanCompressionDto[];
}
