import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { QueryInteger } from '../http/from-text.js';
import { ALERT_LEVELS, type AlertLevel } from './alert-levels.js';

const LONGEST_PAGE = 200;

export class AlertsQueryDto {
  @ApiPropertyOptional({ enum: ['mine', 'parks'], default: 'mine', description: '`mine`: those that I was told; `parks`: all of the parks that I lead or administer.' })
  @IsOptional()
  @IsIn(['mine', 'parks'])
  scope?: 'mine' | 'parks';

  @ApiPropertyOptional({ enum: ALERT_LEVELS, example: 'overdue' })
  @IsOptional()
  @IsIn(ALERT_LEVELS)
  level?: AlertLevel;

  @ApiPropertyOptional({ enum: ['true', 'false'], example: 'false' })
  @IsOptional()
  @IsIn(['true', 'false'])
  acknowledged?: 'true' | 'false';

  @ApiPropertyOptional({ format: 'uuid', description: 'Id of a project.', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  @IsOptional()
  @IsUUID()
  project?: string;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}
