import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { IsInstant } from '../http/is-instant.js';

export class MoveTimeDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The clock stands still there; null lets it run again.', example: '2026-09-30T09:00:00+08:00' })
  @ValidateIf((_dto, now) => now !== null)
  @IsInstant()
  now!: string | null;
}

export class CurrentTimeDto {
  @ApiProperty({ format: 'date-time', example: '2026-09-30T01:00:00.000Z' })
  now!: string;
}
