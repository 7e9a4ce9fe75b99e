import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { CAUSES, type Cause } from '../../core/compression/causes.js';
import { TitlesDto } from '../../people/place.dto.js';
import { ApiNumbersBy } from '../words/numbers-by-key.js';
import { CasesOfPeriodDto, CaseDto } from './case.dto.js';

const DAYS_BY_CAUSE: Record<Cause, number> = {
  procedure: 12, 'shorter-promises': 1400, waived: 220, 'side-by-side': 640, early: 566, late: -8, 'failed-attempts': -2, open: 0, outside: 0,
};

/** The compression ledger: what was to be used, what was used, and why the difference. Working days. */
export class LedgerDto {
  @ApiProperty({ description: 'Of the old procedure; of a stage its statutory limits in a row.', example: 3680 })
  baselineDays!: number;

  @ApiProperty({ example: 960 })
  targetDays!: number;

  @ApiProperty({ description: 'Statutory limits in a row.', example: 3668 })
  statutoryDays!: number;

  @ApiProperty({ description: 'Promised limits in a row.', example: 2268 })
  promisedDays!: number;

  @ApiProperty({ description: 'Promised limits along the critical path.', example: 1240 })
  criticalDays!: number;

  @ApiProperty({ example: 852 })
  usedDays!: number;

  @ApiProperty({ example: 2828 })
  savedDays!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Saved as a share of the baseline.', example: 0.7685 })
  compression!: number | null;

  @ApiNumbersBy(CAUSES, DAYS_BY_CAUSE, 'In the order of the steps; they add up to the saved days.')
  causes!: Record<Cause, number>;

  @ApiProperty({ description: 'On which no clock ran (企业用时): the sum of the four that follow.', example: 620 })
  applicantDays!: number;

  @ApiProperty({ example: 200 })
  pausedDays!: number;

  @ApiProperty({ description: 'What was missing was to be supplied.', example: 40 })
  supplementDays!: number;

  @ApiProperty({ description: 'Submitted, and not accepted yet.', example: 80 })
  receivingDays!: number;

  @ApiProperty({ description: 'Nothing lay with any department.', example: 300 })
  preparingDays!: number;
}

export class PausedOnGroundDto {
  @ApiProperty({ example: 'tender' })
  ground!: string;

  @ApiProperty({ example: 180 })
  days!: number;
}

/** A target that was reached, or a stage that has ended. */
export class SpanCaseDto extends IntersectionType(CaseDto, LedgerDto) {
  @ApiProperty({ enum: ['target', 'stage'], example: 'target' })
  kind!: 'target' | 'stage';

  @ApiProperty({ example: 'start-of-works' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '至开工', en: 'Up to start of works' } })
  title!: TitlesDto;

  @ApiProperty({ format: 'date', example: '2026-03-03' })
  fromOn!: string;

  @ApiProperty({ format: 'date', example: '2026-04-09' })
  toOn!: string;

  @ApiProperty({ example: true })
  met!: boolean;

  @ApiProperty({ type: [PausedOnGroundDto] })
  pauses!: PausedOnGroundDto[];
}

export class SpanCasesDto extends CasesOfPeriodDto {
  @ApiProperty({ type: [SpanCaseDto], description: 'The latest end first.' })
  cases!: SpanCaseDto[];
}
