import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { AmendedProjectDto } from './amended-project.dto.js';

export class AmendmentQueryDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only say what would move; nothing is written.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  preview?: 'true' | 'false';
}

export class AmendmentDto {
  @ApiProperty({ example: false })
  preview!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'The version of the year that is now in force.', example: 2 })
  version!: number | null;

  @ApiProperty({ description: 'Open deadlines whose due day moves.', example: 2 })
  deadlines!: number;

  @ApiProperty({ description: 'Those of them whose light changes.', example: 1 })
  lights!: number;

  @ApiProperty({ type: [AmendedProjectDto], description: 'Project by project.' })
  moved!: AmendedProjectDto[];
}
