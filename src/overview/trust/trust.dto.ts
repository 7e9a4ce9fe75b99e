import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { TitlesDto } from '../../people/place.dto.js';
import { CasesQueryDto, PeriodQueryDto } from '../asked/filter.dto.js';
import { FiguresDto, GroupDto } from '../asked/group.dto.js';
import { GROUPINGS, type Grouping } from '../asked/grouping.js';
import { AttemptCaseDto, CasesOfPeriodDto } from '../cases/case.dto.js';
import { TRUST_SIGNS, type TrustSign } from './signs.js';

const STATES = ['submitted', 'supplementing', 'running', 'paused', 'ended'];
const OUTCOMES = ['approved', 'refused', 'declined', 'withdrawn', 'project-ended'];

export class TrustQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional({ enum: GROUPINGS, default: 'department', description: 'What the rows are about.' })
  @IsOptional()
  @IsIn(GROUPINGS)
  by?: Grouping;
}

export class SignCasesQueryDto extends CasesQueryDto {
  @ApiProperty({ enum: TRUST_SIGNS, example: 'paused-near-due' })
  @IsIn(TRUST_SIGNS)
  sign!: TrustSign;
}

export class ExplainedSignDto {
  @ApiProperty({ enum: TRUST_SIGNS, example: 'paused-near-due' })
  sign!: TrustSign;

  @ApiProperty({ type: TitlesDto, example: { zh: '临近到期暂停', en: 'Paused near the due day' } })
  title!: TitlesDto;

  @ApiProperty({ type: TitlesDto, example: { zh: '在距到期日不超过 2 个工作日时开始暂停的件，占有暂停的件的比例。', en: 'Submissions with a pause that began when no more than 2 working days were left, of those with a pause.' } })
  explanation!: TitlesDto;
}

export class SignDto {
  @ApiProperty({ example: 7 })
  count!: number;

  @ApiProperty({ example: 60 })
  of!: number;

  @ApiProperty({ type: Number, nullable: true, example: 0.1167 })
  share!: number | null;
}

export class CountedSignsDto implements Record<TrustSign, SignDto> {
  @ApiProperty({ type: SignDto })
  'paused-near-due'!: SignDto;

  @ApiProperty({ type: SignDto, description: 'In working days.' })
  'time-paused'!: SignDto;

  @ApiProperty({ type: SignDto })
  'decision-entered-late'!: SignDto;

  @ApiProperty({ type: SignDto })
  'decided-at-once'!: SignDto;

  @ApiProperty({ type: SignDto })
  refiled!: SignDto;

  @ApiProperty({ type: SignDto })
  'supplements-again'!: SignDto;
}

export class SignsDto {
  @ApiProperty({ description: 'Submissions that ended in the period, and open ones while it runs.', example: 900 })
  attempts!: number;

  @ApiProperty({ type: CountedSignsDto })
  signs!: CountedSignsDto;
}

export class SignsRowDto extends IntersectionType(GroupDto, SignsDto) {}

export class TrustDto extends FiguresDto {
  @ApiProperty({ type: [ExplainedSignDto] })
  signs!: ExplainedSignDto[];

  @ApiProperty({ type: SignsDto })
  total!: SignsDto;

  @ApiProperty({ type: [SignsRowDto], description: 'The most submissions first.' })
  rows!: SignsRowDto[];
}

export class SignCaseDto extends AttemptCaseDto {
  @ApiProperty({ enum: STATES, example: 'ended' })
  state!: string;

  @ApiProperty({ type: String, enum: [...OUTCOMES, null], nullable: true, example: 'approved' })
  outcome!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-11-19' })
  endedOn!: string | null;

  @ApiProperty({ description: 'By the sign: pauses near due; working days paused; calendar days from effect to record; minutes; the attempt; how often supplements were asked for.', example: 1 })
  figure!: number;
}

export class SignCasesDto extends CasesOfPeriodDto {
  @ApiProperty({ enum: TRUST_SIGNS, example: 'paused-near-due' })
  sign!: TrustSign;

  @ApiProperty({ type: [SignCaseDto], description: 'Open ones first, then the latest end.' })
  cases!: SignCaseDto[];
}
