import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Light } from '../../core/clock/light.js';
import { QueryInteger } from '../../http/from-text.js';
import { TitlesDto } from '../../people/place.dto.js';
import { CasesNowQueryDto, PeriodQueryDto } from '../asked/filter.dto.js';
import { OverviewAnswerDto, FORMULAS, MonthsDto, NamedPersonDto, TitledDto } from '../asked/selection.dto.js';
import { ApiNumbersBy } from '../words/numbers-by-key.js';
import { LIGHTS, OpenCaseDto } from '../cases/open-case.dto.js';

const FARTHEST = 60;
const MOST_FIRST = 50;

export class NowQueryDto extends PeriodQueryDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: FARTHEST, default: 5, description: 'Near due is what is due within so many working days.' })
  @IsOptional()
  @QueryInteger(1, FARTHEST)
  days?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST_FIRST, default: 10, description: 'How many cases of each list.' })
  @IsOptional()
  @QueryInteger(1, MOST_FIRST)
  first?: number;
}

export class NearDueQueryDto extends CasesNowQueryDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: FARTHEST, default: 5 })
  @IsOptional()
  @QueryInteger(1, FARTHEST)
  days?: number;
}

export class ActiveProjectsDto {
  @ApiProperty({ example: 412 })
  active!: number;

  @ApiNumbersBy(LIGHTS, { green: 300, yellow: 31, red: 12, blue: 40, grey: 29 })
  lights!: Record<Light, number>;
}

export class EndedProjectsDto {
  @ApiProperty({ example: 88 })
  completed!: number;

  @ApiProperty({ example: 3 })
  terminated!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Of the completed, like the two below; null when there are none.', example: 21.4 })
  meanApprovalDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 96.2 })
  meanElapsedDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 41 })
  meanApplicantDays!: number | null;
}

export class OpenItemsDto {
  @ApiProperty({ description: 'Submitted and not decided yet.', example: 1210 })
  open!: number;

  @ApiNumbersBy(LIGHTS, { green: 700, yellow: 90, red: 33, blue: 120, grey: 267 })
  lights!: Record<Light, number>;

  @ApiProperty({ example: 160 })
  submitted!: number;

  @ApiProperty({ example: 107 })
  supplementing!: number;

  @ApiProperty({ example: 790 })
  running!: number;

  @ApiProperty({ example: 153 })
  paused!: number;
}

export class FirstCasesDto {
  @ApiProperty({ example: 33 })
  count!: number;

  @ApiProperty({ type: [OpenCaseDto], description: 'The first of them.' })
  cases!: OpenCaseDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page of the list of its own; null when these are all.', example: null })
  next!: string | null;
}

export class NearDueDto extends FirstCasesDto {
  @ApiProperty({ example: 5 })
  days!: number;

  @ApiProperty({ format: 'date', example: '2026-11-27' })
  until!: CivilDate;
}

export class WaitedForDto {
  @ApiProperty({ type: TitledDto, nullable: true })
  department!: TitledDto | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true, example: null })
  person!: NamedPersonDto | null;

  @ApiProperty({ enum: ['issued', 'acknowledged', 'returned'], example: 'acknowledged' })
  status!: string;
}

export class OrderedProjectDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-123455' })
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;
}

export class UnansweredOrderDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '督〔2026〕高新区3号' })
  number!: string;

  @ApiProperty({ example: '请于期限内办结施工许可。' })
  what!: string;

  @ApiProperty({ format: 'date', example: '2026-11-13' })
  issuedOn!: CivilDate;

  @ApiProperty({ format: 'date', example: '2026-11-20' })
  dueOn!: CivilDate;

  @ApiProperty({ description: 'Working days since it was issued.', example: 6 })
  waitingDays!: number;

  @ApiProperty({ example: true })
  overdue!: boolean;

  @ApiProperty({ type: TitledDto, example: { key: 'lingang', title: { zh: '临港区', en: 'Lingang Zone' } } })
  park!: TitledDto;

  @ApiProperty({ type: OrderedProjectDto, nullable: true })
  project!: OrderedProjectDto | null;

  @ApiProperty({ type: TitledDto, nullable: true, example: { key: 'construction-permit', title: { zh: '建筑工程施工许可证核发', en: 'Construction permit' } } })
  item!: TitledDto | null;

  @ApiProperty({ type: [WaitedForDto], description: 'Who has not answered.' })
  waitsFor!: WaitedForDto[];
}

export class UnansweredOrdersDto {
  @ApiProperty({ example: 4 })
  count!: number;

  @ApiProperty({ type: [UnansweredOrderDto], description: 'The oldest first.' })
  oldest!: UnansweredOrderDto[];
}

export class LastEvaluationDto {
  @ApiProperty({ example: 812 })
  id!: number;

  @ApiProperty({ format: 'date', example: '2026-11-22' })
  day!: CivilDate;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:59:00.012Z' })
  startedAt!: string;

  @ApiProperty({ description: 'Milliseconds.', example: 84 })
  tookMs!: number;

  @ApiProperty({ example: 412 })
  looked!: number;

  @ApiProperty({ example: 17 })
  raised!: number;
}

export class NowDto extends OverviewAnswerDto {
  @ApiProperty({ type: MonthsDto, description: 'Of the projects that have ended; everything else is as of now.' })
  period!: MonthsDto;

  @ApiProperty(FORMULAS)
  formulas!: Record<string, TitlesDto>;

  @ApiProperty({ type: ActiveProjectsDto, nullable: true, description: 'Null when a stage or department is asked for: a project belongs to none.' })
  projects!: ActiveProjectsDto | null;

  @ApiProperty({ type: EndedProjectsDto, nullable: true, description: 'Of the period; null likewise.' })
  ended!: EndedProjectsDto | null;

  @ApiProperty({ type: OpenItemsDto })
  items!: OpenItemsDto;

  @ApiProperty({ type: FirstCasesDto, description: 'The longest overdue first.' })
  overdue!: FirstCasesDto;

  @ApiProperty({ type: NearDueDto, description: 'The soonest due first.' })
  nearDue!: NearDueDto;

  @ApiProperty({ type: FirstCasesDto, description: 'Paused longer than was expected, the longest first.' })
  pausedBeyond!: FirstCasesDto;

  @ApiProperty({ type: UnansweredOrdersDto, description: 'Supervision orders to which an answer is owed.' })
  orders!: UnansweredOrdersDto;

  @ApiProperty({ type: LastEvaluationDto, nullable: true, description: 'The last look at all deadlines that came to its end.' })
  evaluation!: LastEvaluationDto | null;

  @ApiProperty({ description: 'There should have been another by now: none today, or none for minutes.', example: false })
  evaluationOverdue!: boolean;
}
