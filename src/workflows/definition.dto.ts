import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { DayUnit } from '../core/clock/limit.js';
import { PAUSE_GROUNDS, type MilestoneRule, type NationalStage, type PauseGround, type TargetEvent, type WorkflowType } from '../core/workflow/definition.js';
import { TitlesDto } from '../people/place.dto.js';

const TARGET_EVENTS = ['first-accepted', 'item.accepted', 'item.approved', 'stage.ended', 'project.completed'] as const satisfies readonly TargetEvent['event'][];

/** One of the two events between which a target is measured. */
export class TargetEventDto {
  @ApiProperty({ enum: TARGET_EVENTS, example: 'item.approved' })
  event!: TargetEvent['event'];

  @ApiProperty({ required: false, description: 'Key of the item, of an item’s event.', example: 'construction-permit' })
  item?: string;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Key of the stage, of a stage’s event.', example: 'construction' })
  stage?: string | null;
}

export class LimitDto {
  @ApiProperty({ example: 7 })
  days!: number;

  @ApiProperty({ enum: ['working-day', 'calendar-day'], example: 'calendar-day' })
  unit!: DayUnit;
}

export class MaterialDto {
  @ApiProperty({ example: 'application-form' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '申请表', en: 'Application form' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'A main material must be there; a secondary one may follow (容缺).', example: true })
  main!: boolean;
}

export class DefinedItemDto {
  @ApiProperty({ example: 'construction-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建筑工程施工许可证核发', en: 'Construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ example: 'housing' })
  department!: string;

  @ApiProperty({ type: LimitDto })
  statutory!: LimitDto;

  @ApiProperty({ type: LimitDto })
  promised!: LimitDto;

  @ApiProperty({ description: 'Longest extension, in the unit of the promise.', example: 0 })
  maxExtensionDays!: number;

  @ApiProperty({ type: [String], description: 'Must be done first.', example: [] })
  after!: readonly string[];

  @ApiProperty({ type: [String], description: 'Advised first; never blocks.', example: [] })
  advisedAfter!: readonly string[];

  @ApiProperty({ type: TitlesDto, nullable: true, description: 'When a conditional item is needed.', example: null })
  when!: TitlesDto | null;

  @ApiProperty({ example: true })
  milestone!: boolean;

  @ApiProperty({ type: TitlesDto, nullable: true, example: { zh: '建筑工程施工许可证', en: 'Construction permit' } })
  certificate!: TitlesDto | null;

  @ApiProperty({ enum: PAUSE_GROUNDS, isArray: true, example: [] })
  pauseGrounds!: readonly PauseGround[];

  @ApiProperty({ type: [MaterialDto] })
  materials!: readonly MaterialDto[];

  @ApiProperty({ type: Number, nullable: true, description: 'Days left at which the light turns yellow, if not the default.', example: null })
  nearDueDays!: number | null;

  @ApiProperty({ description: '超时默认', example: false })
  silentConsent!: boolean;

  @ApiProperty({ example: '建筑工程施工许可管理办法 art. 5' })
  source!: string;
}

export class DefinedStageDto {
  @ApiProperty({ example: 'construction' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '施工许可', en: 'Construction permission' } })
  title!: TitlesDto;

  @ApiProperty({ example: 'housing' })
  leadDepartment!: string;

  @ApiProperty({ description: 'Working days.', example: 7 })
  limitDays!: number;

  @ApiProperty({ enum: [1, 2, 3, 4, 5], example: 3 })
  nationalStage!: NationalStage;

  @ApiProperty({ enum: ['all', 'any'], example: 'all' })
  milestoneRule!: MilestoneRule;

  @ApiProperty({ type: [DefinedItemDto] })
  items!: readonly DefinedItemDto[];
}

export class DefinedTargetDto {
  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '至开工', en: 'Up to start of works' } })
  title!: TitlesDto;

  @ApiProperty({ type: TargetEventDto, example: { event: 'first-accepted', stage: null } })
  from!: TargetEventDto;

  @ApiProperty({ type: TargetEventDto, example: { event: 'item.approved', item: 'construction-permit' } })
  to!: TargetEventDto;

  @ApiProperty({ example: 92 })
  baselineDays!: number;

  @ApiProperty({ example: 24 })
  targetDays!: number;

  @ApiProperty({ example: 'illustrative' })
  source!: string;
}

/** A workflow definition as the API answers it: what core/workflow/definition.ts says, for programs to read. */
export class WorkflowDefinitionDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ type: TitlesDto, example: { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' } })
  title!: TitlesDto;

  @ApiProperty({ enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], description: '审批流程类型', example: 3 })
  type!: WorkflowType;

  @ApiProperty({ example: 'luzhou' })
  place!: string;

  @ApiProperty({ example: 'CN' })
  calendar!: string;

  @ApiProperty({ type: String, format: 'date', example: '2024-01-01' })
  effectiveFrom!: CivilDate;

  @ApiProperty({ type: [DefinedStageDto] })
  stages!: readonly DefinedStageDto[];

  @ApiProperty({ type: [DefinedTargetDto] })
  targets!: readonly DefinedTargetDto[];
}

export class TargetPlanDto {
  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ description: 'Statutory limits one after the other.', example: 92 })
  serialStatutoryDays!: number;

  @ApiProperty({ description: 'Promised limits one after the other.', example: 40 })
  serialPromisedDays!: number;

  @ApiProperty({ description: 'The longest chain of promises.', example: 22 })
  criticalPathDays!: number;

  @ApiProperty({ type: [String], description: 'Keys of the items along which it runs.', example: ['construction-permit'] })
  criticalPath!: readonly string[];

  @ApiProperty({ example: 92 })
  baselineDays!: number;

  @ApiProperty({ example: 24 })
  targetDays!: number;
}

/** Days are nominal working days. */
export class WorkflowPlanDto {
  @ApiProperty({ description: 'How many.', example: 4 })
  stages!: number;

  @ApiProperty({ description: 'How many.', example: 24 })
  items!: number;

  @ApiProperty({ type: [TargetPlanDto] })
  targets!: readonly TargetPlanDto[];
}
