import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { TitlesDto } from '../people/place.dto.js';
import { WorkflowDefinitionDto, WorkflowPlanDto } from './definition.dto.js';
import { DEFINITION_EXAMPLE, PLAN_EXAMPLE, TITLES_EXAMPLE } from './workflow-examples.js';

export class WorkflowTextDto {
  @ApiProperty({ description: 'The definition in YAML.', example: 'key: luzhou-enterprise\nversion: 2\n…' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000_000)
  text!: string;

  @ApiPropertyOptional({ description: 'Like `<key>.v<version>.yaml`; if it is given, it must agree with the text.', example: 'luzhou-enterprise.v2.yaml' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  fileName?: string;
}

export class DefinitionProblemDto {
  @ApiProperty({ description: 'Where in the definition; empty for the whole.', example: 'stages[1].items[0].promised.days' })
  path!: string;

  @ApiProperty({ type: Number, nullable: true, example: 42 })
  line!: number | null;

  @ApiProperty({ description: 'Stable, for programs.', example: 'promise-over-statutory' })
  reason!: string;

  @ApiProperty({ description: 'For people, in Chinese unless Accept-Language prefers English.', example: '承诺时限 30 日长于法定时限 20 日。' })
  message!: string;
}

export class CheckedWorkflowDto {
  @ApiProperty({ description: 'Whether it could be published.', example: false })
  ok!: boolean;

  @ApiProperty({ type: [DefinitionProblemDto] })
  problems!: DefinitionProblemDto[];

  @ApiPropertyOptional({ type: WorkflowDefinitionDto, description: 'What would be published, if it is in order.', example: DEFINITION_EXAMPLE })
  definition?: WorkflowDefinitionDto;

  @ApiPropertyOptional({ type: WorkflowPlanDto, description: 'What the definition adds up to, if it is in order.', example: PLAN_EXAMPLE })
  plan?: WorkflowPlanDto;
}

export class TargetSummaryDto {
  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '至开工', en: 'Up to start of works' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Working days of the old procedure.', example: 92 })
  baselineDays!: number;

  @ApiProperty({ description: 'Working days that the city has promised.', example: 24 })
  targetDays!: number;
}

export class WorkflowSummaryDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ type: TitlesDto, example: TITLES_EXAMPLE })
  title!: TitlesDto;

  @ApiProperty({ description: '审批流程类型, 1 to 10.', example: 3 })
  type!: number;

  @ApiProperty({ example: 'luzhou' })
  place!: string;

  @ApiProperty({ description: 'The working calendar that its days are counted by.', example: 'CN' })
  calendar!: string;

  @ApiProperty({ type: String, format: 'date', example: '2024-01-01' })
  effectiveFrom!: CivilDate;

  @ApiProperty({ description: 'How many.', example: 4 })
  stages!: number;

  @ApiProperty({ description: 'How many.', example: 24 })
  items!: number;

  @ApiProperty({ type: [TargetSummaryDto] })
  targets!: TargetSummaryDto[];

  @ApiProperty({ format: 'date-time', example: '2026-01-05T01:00:00.000Z' })
  publishedAt!: string;
}

export class WorkflowsDto {
  @ApiProperty({ type: [WorkflowSummaryDto] })
  workflows!: WorkflowSummaryDto[];
}

export class WorkflowVersionDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ format: 'date-time', example: '2026-01-05T01:00:00.000Z' })
  publishedAt!: string;

  @ApiProperty({ description: 'SHA-256 of what it says; the same for the same meaning.', example: 'c0ffee5e9b7d0c6f2d0e6b1a4c9d8e7f60514233241506978a9bacbdcedfe0f1' })
  contentHash!: string;

  @ApiProperty({ type: WorkflowDefinitionDto, example: DEFINITION_EXAMPLE })
  definition!: WorkflowDefinitionDto;

  @ApiProperty({ type: WorkflowPlanDto, description: 'What the definition adds up to, in nominal working days.', example: PLAN_EXAMPLE })
  plan!: WorkflowPlanDto;
}
