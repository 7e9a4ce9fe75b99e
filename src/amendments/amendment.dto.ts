import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

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

  @ApiProperty({
    type: 'array',
    items: { type: 'object' },
    example: [
      {
        project: { id: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', code: '2603-510502-04-01-123455', name: '临港智能装备产业园一期' },
        deadlines: [
          {
            kind: 'promise', subject: 'planning-permit', attempt: 1, department: 'natural-resources',
            from: '2020-02-03', to: '2020-02-06', lightFrom: 'yellow', lightTo: 'green',
          },
        ],
      },
    ],
  })
  moved!: object[];
}
