import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { DayUnit } from '../core/clock/limit.js';
import type { Light } from '../core/clock/light.js';
import { PAUSE_GROUNDS, type NationalStage, type PauseGround } from '../core/workflow/definition.js';
import { EVENT_TYPES, ITEM_EVENT_TYPES, type EventType, type ItemEventType } from '../core/workflow/event.js';
import { ITEM_STATUSES, PROJECT_STATUSES, type ItemStatus, type ProjectStatus, type StageStatus } from '../core/workflow/state.js';
import { TitlesDto } from '../people/place.dto.js';
import { ApplicantDto } from './registration.dto.js';
import { TargetViewDto } from './target-view.dto.js';

export const LIGHTS: readonly Light[] = ['green', 'yellow', 'red', 'blue', 'grey'];
export const DAY_UNITS: readonly DayUnit[] = ['working-day', 'calendar-day'];

export class ItemLimitDto {
  @ApiProperty({ description: 'Days promised, in `unit`.', example: 5 })
  promised!: number;

  @ApiProperty({ description: 'Days of the law, in `statutoryUnit`.', example: 20 })
  statutory!: number;

  @ApiProperty({ description: 'Days that the running attempt was extended by.', example: 0 })
  extended!: number;

  @ApiProperty({ enum: DAY_UNITS, example: 'working-day' })
  unit!: DayUnit;

  @ApiProperty({ enum: DAY_UNITS, example: 'working-day' })
  statutoryUnit!: DayUnit;
}

export class ItemViewDto {
  @ApiProperty({ example: 'planning-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建设工程规划许可证', en: 'Construction planning permit' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of the department that handles it.', example: 'natural-resources' })
  department!: string;

  @ApiProperty({ description: 'Needed only for some projects.', example: false })
  conditional!: boolean;

  @ApiProperty({ example: true })
  milestone!: boolean;

  @ApiProperty({ type: TitlesDto, nullable: true, description: 'The certificate that an approval yields.', example: { zh: '建设工程规划许可证', en: 'Construction planning permit' } })
  certificate!: TitlesDto | null;

  @ApiProperty({ enum: PAUSE_GROUNDS, isArray: true, description: 'Grounds on which its clock may be paused.', example: ['expert-review', 'publicity'] })
  pauseGrounds!: readonly PauseGround[];

  @ApiProperty({ type: [String], description: 'Keys of the items that must be done first.', example: ['land-permit'] })
  after!: readonly string[];

  @ApiProperty({ type: [String], description: 'Keys of the items that are advised first.', example: [] })
  advisedAfter!: readonly string[];

  @ApiProperty({ enum: ITEM_STATUSES, example: 'under-review' })
  status!: ItemStatus;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ enum: LIGHTS, example: 'green' })
  light!: Light;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-02' })
  submittedOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-03' })
  acceptedOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  decidedOn!: CivilDate | null;

  @ApiProperty({ type: ItemLimitDto })
  limit!: ItemLimitDto;

  @ApiProperty({ example: 4 })
  usedDays!: number;

  @ApiProperty({ description: 'Negative once overrun.', example: 1 })
  leftDays!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null before acceptance and while the clock stands still with days left.', example: '2026-03-10' })
  dueOn!: CivilDate | null;

  @ApiProperty({ description: 'A day counted towards the due day falls in a year whose schedule is not announced.', example: false })
  provisional!: boolean;

  @ApiProperty({ description: 'Decided after the due day, or undecided and overdue.', example: false })
  late!: boolean;

  @ApiProperty({ enum: ITEM_EVENT_TYPES, isArray: true, description: 'What you may record now.', example: ['item.approved', 'item.refused'] })
  allowedEvents!: readonly ItemEventType[];
}

export class StageViewDto {
  @ApiProperty({ example: 'planning' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '工程建设许可', en: 'Planning permission' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of the department.', example: 'natural-resources' })
  leadDepartment!: string;

  @ApiProperty({ enum: [1, 2, 3, 4, 5], description: 'Of the national standard; 5 runs beside the others (并行推进).', example: 2 })
  nationalStage!: NationalStage;

  @ApiProperty({ enum: ['open', 'ended'], example: 'open' })
  status!: StageStatus;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  endedOn!: CivilDate | null;

  @ApiProperty({ description: 'Working days.', example: 10 })
  limitDays!: number;

  @ApiProperty({ description: 'Working days on which at least one of its clocks ran.', example: 4 })
  usedDays!: number;

  @ApiProperty({ type: [ItemViewDto] })
  items!: readonly ItemViewDto[];
}

export class ProjectClocksDto {
  @ApiProperty({ description: '审批用时, working days.', example: 4 })
  approvalDays!: number;

  @ApiProperty({ description: '跨度用时, calendar days.', example: 6 })
  elapsedDays!: number;

  @ApiProperty({ description: '企业用时, working days.', example: 0 })
  applicantDays!: number;
}

export class WorkflowOfProjectDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ type: TitlesDto, example: { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' } })
  title!: TitlesDto;
}

export class AgentOfProjectDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-0000-7000-8000-000000000001' })
  id!: string;

  @ApiProperty({ example: '陈专员' })
  name!: string;
}

export class ProjectViewDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-123455' })
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;

  @ApiProperty({ enum: PROJECT_STATUSES, example: 'active' })
  status!: ProjectStatus;

  @ApiProperty({ enum: LIGHTS, description: 'The worst among its open items.', example: 'green' })
  light!: Light;

  @ApiProperty({ description: 'Grows with every fact.', example: 7 })
  version!: number;

  @ApiProperty({ type: WorkflowOfProjectDto })
  workflow!: WorkflowOfProjectDto;

  @ApiProperty({ description: 'Key of the park.', example: 'lingang' })
  park!: string;

  @ApiProperty({ type: AgentOfProjectDto })
  agent!: AgentOfProjectDto;

  @ApiProperty({ type: ApplicantDto })
  applicant!: ApplicantDto;

  @ApiProperty({ type: Number, nullable: true, description: '总投资, in 10,000 yuan.', example: 32000 })
  investment!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: '用地面积, in square metres.', example: 45600.5 })
  siteArea!: number | null;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-02' })
  registeredOn!: CivilDate;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  endedOn!: CivilDate | null;

  @ApiProperty({ enum: EVENT_TYPES, isArray: true, description: 'What you may record about the project itself now.', example: ['project.terminated'] })
  allowedEvents!: readonly EventType[];

  @ApiProperty({ description: 'Whether you may give the project to another agent.', example: false })
  mayHandOver!: boolean;

  @ApiProperty({ type: ProjectClocksDto })
  clocks!: ProjectClocksDto;

  @ApiProperty({ type: [TargetViewDto] })
  targets!: readonly TargetViewDto[];

  @ApiProperty({ type: [StageViewDto] })
  stages!: readonly StageViewDto[];
}
