import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { QueryInteger } from '../../http/from-text.js';

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const AGENT = new RegExp(`^(me|${ID})$`, 'i');
const PERIOD = /^(19|2\d)\d{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/;
const MONTH = /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/;

/** A key of something, in a query. */
export function AskedKey(description: string, example: string): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ description, example }), IsOptional(), IsString(), MaxLength(100));
}

/** What figures are narrowed down to. */
export class SelectionQueryDto {
  @AskedKey('Key of a park.', 'lingang')
  park?: string;

  @AskedKey('Key of a workflow.', 'luzhou-enterprise')
  workflow?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 10, description: 'Type of the workflow (审批流程类型).', example: 3 })
  @IsOptional()
  @QueryInteger(1, 10)
  type?: number;

  @AskedKey('Key of a stage.', 'land-planning')
  stage?: string;

  @AskedKey('Key of a department.', 'housing')
  department?: string;

  @ApiPropertyOptional({ description: '`me`, or the id of the agent.', example: 'me' })
  @IsOptional()
  @Matches(AGENT)
  agent?: string;
}

/** And to when. Without any of these: the current year so far, or what the route says. */
export class PeriodQueryDto extends SelectionQueryDto {
  @ApiPropertyOptional({ description: 'A year, quarter or month.', example: '2026-Q3' })
  @IsOptional()
  @Matches(PERIOD, { message: 'not-a-period' })
  period?: string;

  @ApiPropertyOptional({ description: 'Instead of a period: its first month.', example: '2026-01' })
  @IsOptional()
  @Matches(MONTH, { message: 'month' })
  from?: string;

  @ApiPropertyOptional({ description: 'Its last month.', example: '2026-09' })
  @IsOptional()
  @Matches(MONTH, { message: 'month' })
  to?: string;
}

const LONGEST_PAGE = 200;

export function AskedCursor(): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ description: 'The `next` of the page before.' }), IsOptional(), IsString(), IsNotEmpty(), MaxLength(2000));
}

export function AskedLimit(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 }),
    IsOptional(),
    QueryInteger(1, LONGEST_PAGE),
  );
}

/** A page of cases as they are now. */
export class CasesNowQueryDto extends SelectionQueryDto {
  @AskedKey('Key of an item.', 'construction-permit')
  item?: string;

  @AskedCursor()
  cursor?: string;

  @AskedLimit()
  limit?: number;
}

/** A page of cases of a period. */
export class CasesQueryDto extends PeriodQueryDto {
  @AskedKey('Key of an item.', 'construction-permit')
  item?: string;

  @AskedCursor()
  cursor?: string;

  @AskedLimit()
  limit?: number;
}

export interface AskedPage {
  readonly cursor?: string;
  readonly limit?: number;
}
