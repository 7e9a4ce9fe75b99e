import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { QueryInteger } from '../http/from-text.js';
import { AmendedOrderDto, AmendedProjectDto } from './amended-project.dto.js';

const LAST_REVISION = 2_147_483_647;

export class AmendmentQueryDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only say what would move; nothing is written.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  preview?: 'true' | 'false';

  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'The `basis` of the preview that you have looked at: refused when the calendars have been amended since.', example: 1 })
  @IsOptional()
  @QueryInteger(0, LAST_REVISION)
  basis?: number;
}

export class AmendmentDto {
  @ApiProperty({ example: false })
  preview!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'The version of the year that is now in force; null in a preview.', example: 2 })
  version!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of a preview: what it was reckoned from, to be handed in with the amendment.', example: null })
  basis!: number | null;

  @ApiProperty({ description: 'Days of the year are provisional with this schedule.', example: false })
  provisional!: boolean;

  @ApiProperty({ description: 'Open deadlines whose due day moves, those of supervision orders among them.', example: 2 })
  deadlines!: number;

  @ApiProperty({ description: 'Open deadlines whose light changes.', example: 1 })
  lights!: number;

  @ApiProperty({ type: [AmendedProjectDto], description: 'Project by project.' })
  moved!: AmendedProjectDto[];

  @ApiProperty({ type: [AmendedOrderDto], description: 'Supervision orders that are to be answered on another day.' })
  orders!: AmendedOrderDto[];
}
