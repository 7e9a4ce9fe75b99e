import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import { ITEM_STATUSES, PROJECT_STATUSES, type ItemStatus, type ProjectStatus } from '../core/workflow/state.js';
import { TitlesDto } from '../people/place.dto.js';

const TITLES = { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' };

export class PinnedWorkflowDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ type: TitlesDto, example: TITLES })
  title!: TitlesDto;
}

export class OpenStageDto {
  @ApiProperty({ example: 'land-planning' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '立项用地规划许可', en: 'Project, land and planning' } })
  title!: TitlesDto;
}

export class ProjectAgentDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;
}

export class ListedApplicantDto {
  @ApiProperty({ example: '泸州临港智造有限公司' })
  name!: string;
}

export class ItemCountsDto {
  @ApiProperty({ description: 'Items whose clock runs.', example: 3 })
  running!: number;

  @ApiProperty({ description: 'Items whose clock is paused.', example: 1 })
  paused!: number;

  @ApiProperty({ description: 'Of both, those past their due day.', example: 0 })
  overdue!: number;
}

export class TurnItemDto {
  @ApiProperty({ example: 'planning-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建设工程规划许可证', en: 'Construction planning permit' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of the department that handles it.', example: 'natural-resources' })
  department!: string;

  @ApiProperty({ description: 'Needed only for some projects.', example: false })
  conditional!: boolean;
}

export class ProjectTurnDto {
  @ApiProperty({ type: TurnItemDto })
  item!: TurnItemDto;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'under-review' })
  status!: ItemStatus;

  @ApiProperty({ enum: ['agent', 'department'], description: 'The agent submits and supplements, the department does the rest.', example: 'department' })
  who!: 'agent' | 'department';

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when, where a day is set.', example: '2026-03-10' })
  dueOn!: CivilDate | null;
}

export class ListedProjectDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-123455' })
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;

  @ApiProperty({ enum: PROJECT_STATUSES, example: 'active' })
  status!: ProjectStatus;

  @ApiProperty({ enum: ['green', 'yellow', 'red', 'blue', 'grey'], description: 'The worst among its open items.', example: 'green' })
  light!: Light;

  @ApiProperty({ type: PinnedWorkflowDto })
  workflow!: PinnedWorkflowDto;

  @ApiProperty({ example: 'lingang' })
  park!: string;

  @ApiProperty({ type: ListedApplicantDto })
  applicant!: ListedApplicantDto;

  @ApiProperty({ type: ProjectAgentDto })
  agent!: ProjectAgentDto;

  @ApiProperty({ type: [OpenStageDto] })
  openStages!: OpenStageDto[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The earliest due day of its open items.', example: '2026-03-10' })
  dueOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-02' })
  registeredOn!: CivilDate;

  @ApiProperty({ type: ItemCountsDto })
  items!: ItemCountsDto;

  @ApiPropertyOptional({ type: [ProjectTurnDto], description: 'If asked for: every item that waits for somebody, in the order of the workflow.' })
  turns?: ProjectTurnDto[];
}

export class ProjectListDto {
  @ApiProperty({ type: [ListedProjectDto] })
  projects!: ListedProjectDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;
}
