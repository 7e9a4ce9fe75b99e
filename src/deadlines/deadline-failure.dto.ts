import { ApiProperty } from '@nestjs/swagger';
import { TitlesDto } from '../people/place.dto.js';
import { AlertedProjectDto } from './alert.dto.js';

export class FailedDeadlineDto {
  @ApiProperty({ example: 90_210 })
  id!: number;

  @ApiProperty({ example: 'acceptance' })
  kind!: string;

  @ApiProperty({ description: 'Key of the item.', example: 'land-transfer' })
  subject!: string;

  @ApiProperty({ type: TitlesDto, description: 'Of the item.', example: { zh: '建设用地使用权出让', en: 'Land transfer' } })
  title!: TitlesDto;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-09-30' })
  dueOn!: string | null;

  @ApiProperty({ type: AlertedProjectDto, nullable: true })
  project!: AlertedProjectDto | null;
}

export class DeadlineFailureDto {
  @ApiProperty({ type: FailedDeadlineDto })
  deadline!: FailedDeadlineDto;

  @ApiProperty({ example: 3 })
  attempts!: number;

  @ApiProperty({ format: 'date-time', example: '2026-10-08T16:00:00.120Z' })
  firstFailedAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-10-08T16:03:00.090Z' })
  failedAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-10-08T16:07:00.090Z' })
  nextTryAt!: string;

  @ApiProperty({ example: 'the database refused the turn' })
  lastError!: string;
}

export class DeadlineFailuresDto {
  @ApiProperty({ type: [DeadlineFailureDto], description: 'Longest failing first.' })
  failures!: DeadlineFailureDto[];
}
