import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CAUSES, type Cause } from '../../core/compression/causes.js';
import { PAUSE_GROUNDS, type PauseGround } from '../../core/workflow/definition.js';
import { TitlesDto } from '../../people/place.dto.js';
import { AskedCursor, AskedKey, AskedLimit, PeriodQueryDto } from '../asked/filter.dto.js';
import { FiguresDto, GroupDto } from '../asked/group.dto.js';
import { LedgerDto, PausedOnGroundDto } from '../cases/ledger.dto.js';

export const LEDGERS_BY = ['target', 'stage', 'workflow'] as const;
export type LedgersBy = (typeof LEDGERS_BY)[number];

export class CompressionQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional({ enum: LEDGERS_BY, default: 'target', description: 'What the rows are about. By target and by workflow targets are summed; by stage, or when a stage or department is asked for, stages.' })
  @IsOptional()
  @IsIn(LEDGERS_BY)
  by?: LedgersBy;
}

export class SpanCasesQueryDto extends CompressionQueryDto {
  @AskedKey('Key of a target.', 'start-of-works')
  target?: string;

  @ApiPropertyOptional({ enum: CAUSES, description: 'Only those with days of this cause.' })
  @IsOptional()
  @IsIn(CAUSES)
  cause?: Cause;

  @ApiPropertyOptional({ enum: PAUSE_GROUNDS, description: 'Only those with pauses on this ground.' })
  @IsOptional()
  @IsIn(PAUSE_GROUNDS)
  ground?: PauseGround;

  @AskedCursor()
  cursor?: string;

  @AskedLimit()
  limit?: number;
}

export class ExplainedCauseDto {
  @ApiProperty({ enum: CAUSES, example: 'shorter-promises' })
  cause!: Cause;

  @ApiProperty({ type: TitlesDto, example: { zh: '承诺提速', en: 'Shorter promises' } })
  title!: TitlesDto;

  @ApiProperty({ type: TitlesDto, example: { zh: '法定时限减去承诺时限（含延期）。', en: 'Statutory limits less promises with their extensions.' } })
  explanation!: TitlesDto;
}

export class GroundDto {
  @ApiProperty({ enum: PAUSE_GROUNDS, example: 'tender' })
  ground!: PauseGround;

  @ApiProperty({ type: TitlesDto, example: { zh: '招标', en: 'tender' } })
  title!: TitlesDto;
}

export class PausedSpansDto extends PausedOnGroundDto {
  @ApiProperty({ description: 'Of how many targets or stages.', example: 12 })
  spans!: number;
}

export class LedgerSumDto extends LedgerDto {
  @ApiProperty({ description: 'Targets reached, or stages ended.', example: 40 })
  spans!: number;

  @ApiProperty({ example: 36 })
  met!: number;

  @ApiProperty({ type: [PausedSpansDto], description: 'They add up to the paused days.' })
  pauses!: PausedSpansDto[];
}

export class CompressionRowDto extends IntersectionType(GroupDto, LedgerSumDto) {}

export class CompressionDto extends FiguresDto {
  @ApiProperty({ enum: ['target', 'stage'], description: 'What was summed.', example: 'target' })
  kind!: 'target' | 'stage';

  @ApiProperty({ type: [ExplainedCauseDto], description: 'The steps from baseline to used days.' })
  causes!: ExplainedCauseDto[];

  @ApiProperty({ type: [GroundDto] })
  grounds!: GroundDto[];

  @ApiProperty({ type: LedgerSumDto })
  total!: LedgerSumDto;

  @ApiProperty({ type: [CompressionRowDto], description: 'The most first.' })
  rows!: CompressionRowDto[];
}
