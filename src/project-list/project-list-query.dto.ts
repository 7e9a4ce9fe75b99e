import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Light } from '../core/clock/light.js';
import type { WorkflowType } from '../core/workflow/definition.js';
import { PROJECT_STATUSES, type ProjectStatus } from '../core/workflow/state.js';
import { QueryInteger } from '../http/from-text.js';
import { LIST_SORTS, type ListSort } from './list-order.js';

const LIGHTS: readonly Light[] = ['green', 'yellow', 'red', 'blue', 'grey'];
const AGENT = /^(me|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;
const LONGEST_PAGE = 200;

export class ProjectListQueryDto {
  @ApiPropertyOptional({ enum: PROJECT_STATUSES, example: 'active' })
  @IsOptional()
  @IsIn(PROJECT_STATUSES)
  status?: ProjectStatus;

  @ApiPropertyOptional({ enum: LIGHTS, example: 'red' })
  @IsOptional()
  @IsIn(LIGHTS)
  light?: Light;

  @ApiPropertyOptional({ description: 'Key of a workflow.', example: 'luzhou-enterprise' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  workflow?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 10, description: 'Type of the workflow (审批流程类型).', example: 3 })
  @IsOptional()
  @QueryInteger(1, 10)
  type?: WorkflowType;

  @ApiPropertyOptional({ description: 'Key of a stage that is still open.', example: 'land-planning' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  stage?: string;

  @ApiPropertyOptional({ description: 'Key of a department whose turn it is with an item.', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ description: '`me`, or the id of the agent.', example: 'me' })
  @IsOptional()
  @Matches(AGENT)
  agent?: string;

  @ApiPropertyOptional({ description: 'Key of a park.', example: 'lingang' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  park?: string;

  @ApiPropertyOptional({ description: 'Part of the name, the code or the applicant’s name.', example: '智能装备' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({
    enum: LIST_SORTS,
    default: 'registered',
    description: 'Newest first; soonest due first; by name; by code. `-` turns it round; projects without a due day come last either way.',
  })
  @IsOptional()
  @IsIn(LIST_SORTS)
  sort?: ListSort;

  @ApiPropertyOptional({ enum: ['turns'], description: 'Also says of each project whose turn it is.', example: 'turns' })
  @IsOptional()
  @IsIn(['turns'])
  with?: 'turns';

  @ApiPropertyOptional({ description: 'The `next` of the page before, asked for in the same order.' })
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
