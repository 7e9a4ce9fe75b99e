import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import { PAUSE_GROUNDS, type PauseGround } from '../core/workflow/definition.js';
import { ITEM_STATUSES, type ItemStatus, type StageStatus } from '../core/workflow/state.js';
import { TitlesDto } from '../people/place.dto.js';
import { LIGHTS } from '../projects/project-view.dto.js';

const DAY = { type: String, format: 'date', nullable: true } as const;

export class BarDto {
  @ApiProperty({ type: String, format: 'date', description: 'The day does not count itself.', example: '2026-03-03' })
  from!: CivilDate;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-10' })
  to!: CivilDate;
}

export class RunningBarDto {
  @ApiProperty({ type: String, format: 'date', description: 'The day does not count itself.', example: '2026-03-03' })
  from!: CivilDate;

  @ApiProperty({ ...DAY, description: 'Null while the clock runs.', example: null })
  to!: CivilDate | null;
}

export class PausedBarDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-03-05' })
  from!: CivilDate;

  @ApiProperty({ ...DAY, description: 'Null while the clock stands still.', example: null })
  to!: CivilDate | null;

  @ApiProperty({ enum: PAUSE_GROUNDS, example: 'expert-review' })
  ground!: PauseGround;

  @ApiProperty({ type: String, format: 'date', description: 'When it was expected to end.', example: '2026-03-19' })
  expectedTo!: CivilDate;
}

export class ChartAttemptDto {
  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ type: [RunningBarDto], description: 'When the clock ran.' })
  segments!: RunningBarDto[];

  @ApiProperty({ type: [PausedBarDto], description: 'When it stood still.' })
  pauses!: PausedBarDto[];

  @ApiProperty({ ...DAY, description: 'When the attempt ended: decided, withdrawn, or with the project.', example: null })
  endedOn!: CivilDate | null;
}

export class ChartItemDto {
  @ApiProperty({ example: 'planning-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建设工程规划许可证', en: 'Construction planning permit' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of the department.', example: 'natural-resources' })
  department!: string;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'under-review' })
  status!: ItemStatus;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ enum: LIGHTS, example: 'green' })
  light!: Light;

  @ApiProperty({ description: 'Needed only for some projects.', example: false })
  conditional!: boolean;

  @ApiProperty({ example: true })
  milestone!: boolean;

  @ApiProperty({ type: [String], description: 'Keys of the items that must be done first.', example: ['land-planning-permit'] })
  after!: readonly string[];

  @ApiProperty({ type: [String], description: 'Keys of the items that are advised first.', example: [] })
  advisedAfter!: readonly string[];

  @ApiProperty({ description: 'The end of the project would move with it.', example: true })
  critical!: boolean;

  @ApiProperty({ ...DAY, example: '2026-03-02' })
  submittedOn!: CivilDate | null;

  @ApiProperty({ ...DAY, example: '2026-03-03' })
  acceptedOn!: CivilDate | null;

  @ApiProperty({ ...DAY, example: null })
  decidedOn!: CivilDate | null;

  @ApiProperty({ ...DAY, description: 'Null before acceptance and while the clock stands still with days left.', example: '2026-03-10' })
  dueOn!: CivilDate | null;

  @ApiProperty({ example: false })
  late!: boolean;

  @ApiProperty({ description: 'The due day, or where it is planned, hangs on a year whose schedule is not announced.', example: false })
  provisional!: boolean;

  @ApiProperty({ type: BarDto, nullable: true, description: 'Of the running attempt: from acceptance to the due day; null before acceptance, and while a pause leaves no due day.' })
  promised!: BarDto | null;

  @ApiProperty({
    type: BarDto,
    nullable: true,
    description: 'Where it lies if everybody keeps the promises from here; of an approved item where it lay. Null for what is waived, or open in a project that has ended.',
  })
  planned!: BarDto | null;

  @ApiProperty({ type: [ChartAttemptDto], description: 'Those that were accepted, oldest first.' })
  attempts!: ChartAttemptDto[];
}

export class ChartStageDto {
  @ApiProperty({ example: 'planning' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '工程建设许可', en: 'Planning permission' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of the department that leads it.', example: 'natural-resources' })
  leadDepartment!: string;

  @ApiProperty({ enum: ['open', 'ended'], example: 'open' })
  status!: StageStatus;

  @ApiProperty({ ...DAY, description: 'Its first day, or the first that is planned.', example: '2026-03-03' })
  startOn!: CivilDate | null;

  @ApiProperty({ ...DAY, description: 'When its milestones are reached, or planned to be.', example: '2026-03-24' })
  finishOn!: CivilDate | null;

  @ApiProperty({ ...DAY, example: null })
  endedOn!: CivilDate | null;

  @ApiProperty({ type: [ChartItemDto] })
  items!: ChartItemDto[];
}

export class ChartDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-03-06' })
  today!: CivilDate;

  @ApiProperty({ type: String, format: 'date', description: 'The first day of the chart.', example: '2026-03-02' })
  from!: CivilDate;

  @ApiProperty({ type: String, format: 'date', description: 'Its last day.', example: '2026-06-30' })
  to!: CivilDate;

  @ApiProperty({ ...DAY, description: 'When the project is completed if everybody keeps the promises; null once it has ended.', example: '2026-06-30' })
  finishOn!: CivilDate | null;

  @ApiProperty({ ...DAY, description: 'The first day of the chart in a year whose schedule is not announced.', example: null })
  provisionalFrom!: CivilDate | null;

  @ApiProperty({ type: [String], format: 'date', description: 'The days of the chart that do not work.', example: ['2026-03-07', '2026-03-08'] })
  restDays!: CivilDate[];

  @ApiProperty({ type: [ChartStageDto] })
  stages!: ChartStageDto[];
}
