import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Light } from '../../core/clock/light.js';
import { TitlesDto } from '../../people/place.dto.js';
import { CasesQueryDto, PeriodQueryDto } from '../asked/filter.dto.js';
import { OverviewAnswerDto, FORMULAS, MonthsDto, NamedPersonDto } from '../asked/selection.dto.js';
import { LIGHTS, OPEN_STATES, type OpenState } from '../cases/open-case.dto.js';
import { ApiNumbersBy } from '../words/numbers-by-key.js';
import { type Bucket, BUCKETS } from './buckets.js';

export const WORK_OF = ['officer', 'agent'] as const;
export type WorkOf = (typeof WORK_OF)[number];
const OFFICER = /^(none|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

export class WorkloadQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional({ enum: WORK_OF, default: 'officer', description: 'Whose work: of the officers who accepted it, or of the agents who carry it.' })
  @IsOptional()
  @IsIn(WORK_OF)
  by?: WorkOf;
}

export class WorkCasesQueryDto extends CasesQueryDto {
  @ApiPropertyOptional({ description: 'Id of an officer; `none`: what nobody has accepted, or silence did.', example: 'none' })
  @IsOptional()
  @Matches(OFFICER)
  officer?: string;

  @ApiPropertyOptional({ enum: OPEN_STATES })
  @IsOptional()
  @IsIn(OPEN_STATES)
  state?: OpenState;

  @ApiPropertyOptional({ enum: BUCKETS })
  @IsOptional()
  @IsIn(BUCKETS)
  bucket?: Bucket;

  @ApiPropertyOptional({ enum: LIGHTS, example: 'red' })
  @IsOptional()
  @IsIn(LIGHTS)
  light?: Light;
}

export class BucketDto {
  @ApiProperty({ enum: BUCKETS, example: 'last-week' })
  bucket!: Bucket;

  @ApiProperty({ type: TitlesDto, example: { zh: '上周', en: 'last week' } })
  title!: TitlesDto;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-11-09' })
  from!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-11-15' })
  to!: CivilDate | null;
}

export class LoadDto {
  @ApiProperty({ example: 31 })
  open!: number;

  @ApiProperty({ example: 4 })
  submitted!: number;

  @ApiProperty({ example: 2 })
  supplementing!: number;

  @ApiProperty({ example: 20 })
  running!: number;

  @ApiProperty({ example: 5 })
  paused!: number;

  @ApiProperty({ description: 'Red.', example: 2 })
  overdue!: number;

  @ApiProperty({ description: 'Yellow.', example: 3 })
  nearDue!: number;

  @ApiNumbersBy(BUCKETS, { 'this-week': 10, 'last-week': 8, '2-4-weeks': 9, '5-8-weeks': 3, 'over-8-weeks': 1 })
  ageing!: Record<Bucket, number>;
}

class WorkingPersonDto {
  @ApiProperty({ type: NamedPersonDto })
  person!: NamedPersonDto;
}

export class LoadRowDto extends IntersectionType(WorkingPersonDto, LoadDto) {}

export class WorkloadDto extends OverviewAnswerDto {
  @ApiProperty({ type: MonthsDto, nullable: true, description: 'Only what was accepted (or, until then, submitted) in these months; null where none were asked for: all that is open.', example: null })
  period!: MonthsDto | null;

  @ApiProperty({ enum: WORK_OF, example: 'officer' })
  by!: WorkOf;

  @ApiProperty({ type: [BucketDto] })
  buckets!: BucketDto[];

  @ApiProperty({ type: LoadDto })
  total!: LoadDto;

  @ApiProperty({ type: [LoadRowDto], description: 'The most open first.' })
  rows!: LoadRowDto[];

  @ApiProperty({ type: Number, nullable: true, description: 'Open items that nobody has accepted, or silence did; null by agent.', example: 12 })
  unassigned!: number | null;

  @ApiProperty(FORMULAS)
  formulas!: Record<string, TitlesDto>;
}
