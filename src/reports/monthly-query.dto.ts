import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Language } from '../http/language.js';

export class MonthlyQueryDto {
  @ApiProperty({ description: 'Which month.', example: '2026-10' })
  @Matches(/^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, { message: 'month' })
  month!: string;

  @ApiPropertyOptional({ description: 'Key of a park; otherwise all that you may look into.', example: 'lingang' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  park?: string;

  @ApiPropertyOptional({ enum: ['zh', 'en'], description: 'Otherwise as `Accept-Language` says.' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: Language;
}
