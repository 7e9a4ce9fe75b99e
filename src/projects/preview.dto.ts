import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { DayUnit } from '../core/clock/limit.js';
import { IsCivilDate } from '../http/is-civil-date.js';
import { TitlesDto } from '../people/place.dto.js';
import { DAY_UNITS } from './project-view.dto.js';
import { ApplicantDto, RegistrationDto } from './registration.dto.js';

const TITLE = { zh: '建设工程规划许可证', en: 'Construction planning permit' };

export class PreviewedApplicantDto extends PartialType(ApplicantDto) {}

/** A registration as far as it has come. */
export class PreviewDto extends PartialType(OmitType(RegistrationDto, ['applicant'])) {
  @ApiPropertyOptional({ type: PreviewedApplicantDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PreviewedApplicantDto)
  applicant?: PreviewedApplicantDto;

  @ApiPropertyOptional({ type: 'integer', description: '审批流程类型, 1 to 10: which workflows are proposed.', minimum: 1, maximum: 10, example: 3 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  type?: number;

  @ApiPropertyOptional({ format: 'date', description: 'The day on which the plan begins, if not that of the registration; it may be in the future.', example: '2026-03-02' })
  @IsOptional()
  @IsCivilDate()
  startOn?: string;
}

export class EligibleWorkflowDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ type: TitlesDto, example: { zh: '泸州市企业投资房屋建筑工程', en: 'Luzhou: enterprise-funded building works' } })
  title!: TitlesDto;

  @ApiProperty({ description: '审批流程类型, 1 to 10.', example: 3 })
  type!: number;

  @ApiProperty({ example: 'luzhou' })
  place!: string;

  @ApiProperty({ description: 'It is for the type that is asked for and for the place of the park.', example: true })
  proposed!: boolean;
}

export class PlannedWorkflowDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ type: TitlesDto, example: { zh: '泸州市企业投资房屋建筑工程', en: 'Luzhou: enterprise-funded building works' } })
  title!: TitlesDto;
}

class PlannedStretchDto {
  @ApiProperty({ type: String, format: 'date', description: 'The day does not count itself.', example: '2026-03-02' })
  startOn!: CivilDate;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-12' })
  finishOn!: CivilDate;

  @ApiProperty({ description: 'A day of it falls in a year whose schedule is not announced.', example: false })
  provisional!: boolean;
}

export class PlannedStageDto extends PlannedStretchDto {
  @ApiProperty({ example: 'planning' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '工程建设许可', en: 'Planning permission' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Working days.', example: 12 })
  limitDays!: number;

  @ApiProperty({ description: 'Working days from start to finish.', example: 8 })
  workingDays!: number;
}

export class PlannedLimitDto {
  @ApiProperty({ example: 5 })
  days!: number;

  @ApiProperty({ enum: DAY_UNITS, example: 'working-day' })
  unit!: DayUnit;
}

export class PlannedItemDto extends PlannedStretchDto {
  @ApiProperty({ example: 'planning-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: TITLE })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of its stage.', example: 'planning' })
  stage!: string;

  @ApiProperty({ description: 'Key of the department.', example: 'natural-resources' })
  department!: string;

  @ApiProperty({ description: 'Needed only for some projects; the plan takes it to be needed.', example: false })
  conditional!: boolean;

  @ApiProperty({ example: true })
  milestone!: boolean;

  @ApiProperty({ type: PlannedLimitDto })
  promised!: PlannedLimitDto;

  @ApiProperty({ type: [String], description: 'Keys of the items that must be done first.', example: ['land-planning-permit'] })
  after!: readonly string[];

  @ApiProperty({ description: 'The end of the project would move with it.', example: true })
  critical!: boolean;
}

export class PlannedTargetDto {
  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '至开工', en: 'Up to start of works' } })
  title!: TitlesDto;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-02' })
  fromOn!: CivilDate;

  @ApiProperty({ type: String, format: 'date', example: '2026-04-01' })
  toOn!: CivilDate;

  @ApiProperty({ type: String, format: 'date', description: 'When the target’s days are used up if a clock runs on every one of them.', example: '2026-04-03' })
  dueOn!: CivilDate;

  @ApiProperty({ description: 'Working days of the old procedure.', example: 92 })
  baselineDays!: number;

  @ApiProperty({ description: 'Working days that the city has promised.', example: 24 })
  targetDays!: number;

  @ApiProperty({ description: 'Working days that the plan takes, parallel time counted once.', example: 22 })
  workingDays!: number;

  @ApiProperty({ example: true })
  keeps!: boolean;
}

export class ProjectPlanDto extends PlannedStretchDto {
  @ApiProperty({ type: PlannedWorkflowDto })
  workflow!: PlannedWorkflowDto;

  @ApiProperty({ description: 'Working days from start to finish.', example: 38 })
  workingDays!: number;

  @ApiProperty({ type: [PlannedStageDto] })
  stages!: PlannedStageDto[];

  @ApiProperty({ type: [PlannedItemDto] })
  items!: PlannedItemDto[];

  @ApiProperty({ type: [PlannedTargetDto] })
  targets!: PlannedTargetDto[];
}

export class PreviewAnswerDto {
  @ApiProperty({ type: [EligibleWorkflowDto], description: 'The workflows in effect, those proposed first.' })
  workflows!: EligibleWorkflowDto[];

  @ApiProperty({ type: ProjectPlanDto, nullable: true, description: 'By the promises, if everything is submitted as soon as it can be; null as long as no workflow is chosen.' })
  plan!: ProjectPlanDto | null;
}
