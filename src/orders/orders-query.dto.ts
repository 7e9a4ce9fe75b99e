import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ORDER_STATUSES, type OrderStatus } from '../core/orders/order-state.js';
import { QueryInteger } from '../http/from-text.js';

const LONGEST_PAGE = 200;

export class OrdersQueryDto {
  @ApiPropertyOptional({ enum: ORDER_STATUSES, example: 'issued' })
  @IsOptional()
  @IsIn(ORDER_STATUSES)
  status?: OrderStatus;

  @ApiPropertyOptional({ description: 'Key of a park.', example: 'lingang' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  park?: string;

  @ApiPropertyOptional({ description: 'Key of a department that it is given to, or about.', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Id of a project.', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  @IsOptional()
  @IsUUID()
  project?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: '`true`: those that I have issued, and those given to me or to my department.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Whether an answer is owed after the due day.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  overdue?: 'true' | 'false';

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
