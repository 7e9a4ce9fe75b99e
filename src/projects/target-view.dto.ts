import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { TitlesDto } from '../people/place.dto.js';
import { TargetEventDto } from '../workflows/definition.dto.js';

export class TargetViewDto {
  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '至开工', en: 'Up to start of works' } })
  title!: TitlesDto;

  @ApiProperty({ type: TargetEventDto })
  from!: TargetEventDto;

  @ApiProperty({ type: TargetEventDto })
  to!: TargetEventDto;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-03' })
  fromOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  toOn!: CivilDate | null;

  @ApiProperty({ description: 'Working days of the old procedure.', example: 92 })
  baselineDays!: number;

  @ApiProperty({ description: 'Working days that the city has promised.', example: 24 })
  targetDays!: number;

  @ApiProperty({ example: 4 })
  usedDays!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Null before the first event.', example: 88 })
  savedDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Saved as a share of the baseline.', example: 0.9565217391304348 })
  compression!: number | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null while it is open; false as soon as more days are used than the target allows.', example: null })
  met!: boolean | null;
}
