import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { QueryInteger } from '../http/from-text.js';

const LONGEST_PAGE = 200;

export class EvaluationDto {
  @ApiProperty({ example: 20_481 })
  id!: number;

  @ApiProperty({ format: 'date', description: 'As of which day of the office.', example: '2026-09-30' })
  day!: string;

  @ApiProperty({ format: 'date-time', example: '2026-09-29T16:00:00.012Z' })
  startedAt!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Milliseconds since the one before began; null for the first.', example: 60_004 })
  sinceLastMs!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Milliseconds; null while it runs, or if it was cut off.', example: 84 })
  tookMs!: number | null;

  @ApiProperty({ description: 'Deadlines that were near due or overdue.', example: 412 })
  looked!: number;

  @ApiProperty({ description: 'Alerts that it raised.', example: 17 })
  raised!: number;

  @ApiProperty({ description: 'Deemed acceptances and presumed consents.', example: 2 })
  acted!: number;

  @ApiProperty({ description: 'Actions that failed and will be tried again.', example: 0 })
  failed!: number;

  @ApiProperty({ description: 'Which instance of the service.', example: 'approvals-1:4711' })
  instance!: string;
}

export class EvaluationsDto {
  @ApiProperty({ type: [EvaluationDto], description: 'Newest first. Of past months those that have found nothing to do are not kept, unless they ended an interruption.' })
  evaluations!: EvaluationDto[];

  @ApiProperty({ type: Number, nullable: true, description: 'To be asked for as `before`, if there is more.', example: null })
  next!: number | null;
}

export class EvaluationsQueryDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Only what came before this evaluation.', example: 20_481 })
  @IsOptional()
  @QueryInteger(1, Number.MAX_SAFE_INTEGER)
  before?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}
