import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import { ITEM_STATUSES, PROJECT_STATUSES, type ItemStatus, type ProjectStatus, type StageStatus } from '../core/workflow/state.js';
import { LIGHTS } from '../projects/project-view.dto.js';
import { TURN_TASKS, WHO, type ItemTurn } from './item-turn.js';

const LANGUAGES = ['zh', 'en'] as const;

const DAY = { type: String, format: 'date', nullable: true } as const;

export class SeenProjectDto {
  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;

  @ApiProperty({ example: '2603-141124-89-05-346948' })
  code!: string;

  @ApiProperty({ example: '泸州市企业投资房屋建筑工程' })
  workflow!: string;

  @ApiProperty({ example: '泸州临港产业园' })
  park!: string;

  @ApiProperty({ enum: PROJECT_STATUSES, example: 'active' })
  status!: ProjectStatus;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-02' })
  registeredOn!: CivilDate;

  @ApiProperty({ ...DAY, example: null })
  endedOn!: CivilDate | null;
}

export class TurnDto {
  @ApiProperty({ enum: WHO, example: 'department' })
  who!: ItemTurn['who'];

  @ApiProperty({ type: String, nullable: true, description: 'Title of the department, where it is its turn.', example: '住房和城乡建设局' })
  department!: string | null;

  @ApiProperty({ description: 'Title of the item.', example: '建筑工程施工许可证核发' })
  item!: string;

  @ApiProperty({
    enum: TURN_TASKS,
    description: 'To bring materials, to submit, to supplement what is missing, to accept, to review, to go on after a pause, or to submit anew.',
    example: 'review',
  })
  task!: ItemTurn['task'];

  @ApiProperty({ type: String, format: 'date', example: '2026-03-10' })
  since!: CivilDate;

  @ApiProperty({ ...DAY, description: 'By when, where a day is set.', example: '2026-03-17' })
  until!: CivilDate | null;
}

export class SeenFinishDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-06-30' })
  on!: CivilDate;

  @ApiProperty({ description: 'It lies in, or hangs on, a year whose schedule is not announced.', example: false })
  provisional!: boolean;
}

export class SeenClocksDto {
  @ApiProperty({ description: 'Working days on which at least one clock ran.', example: 4 })
  approvalDays!: number;

  @ApiProperty({ description: 'Calendar days since the first acceptance.', example: 6 })
  elapsedDays!: number;

  @ApiProperty({ description: 'Working days on which no clock ran.', example: 0 })
  applicantDays!: number;
}

export class SeenTargetDto {
  @ApiProperty({ example: '至开工' })
  title!: string;

  @ApiProperty({ description: 'Working days that the city has promised.', example: 24 })
  targetDays!: number;

  @ApiProperty({ description: 'Working days of the old procedure.', example: 92 })
  baselineDays!: number;

  @ApiProperty({ example: 4 })
  usedDays!: number;

  @ApiProperty({ description: 'Negative once more are used than were promised.', example: 20 })
  leftDays!: number;

  @ApiProperty({ ...DAY, example: '2026-03-03' })
  fromOn!: CivilDate | null;

  @ApiProperty({ ...DAY, example: null })
  toOn!: CivilDate | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null while it is open.', example: null })
  met!: boolean | null;
}

export class BringDto {
  @ApiProperty({ example: '施工图设计文件' })
  title!: string;

  @ApiProperty({ description: 'Without a main material nothing is accepted; a secondary one may follow.', example: true })
  main!: boolean;
}

export class SeenPauseDto {
  @ApiProperty({ example: '专家评审' })
  ground!: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-09' })
  since!: CivilDate;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-23' })
  expectedUntil!: CivilDate;
}

export class SeenCertificateDto {
  @ApiProperty({ example: '建筑工程施工许可证' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, example: null })
  number!: string | null;
}

export class SeenItemDto {
  @ApiProperty({ example: '建筑工程施工许可证核发' })
  title!: string;

  @ApiProperty({ description: 'Title of the department.', example: '住房和城乡建设局' })
  department!: string;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'under-review' })
  state!: ItemStatus;

  @ApiProperty({ enum: LIGHTS, example: 'green' })
  light!: Light;

  @ApiProperty({ enum: WHO, nullable: true, description: 'Whose turn it is; null when nobody has to do anything.', example: 'department' })
  turn!: ItemTurn['who'] | null;

  @ApiProperty({ enum: TURN_TASKS, nullable: true, example: 'review' })
  task!: ItemTurn['task'] | null;

  @ApiProperty({ ...DAY, example: '2026-03-09' })
  submittedOn!: CivilDate | null;

  @ApiProperty({ ...DAY, example: '2026-03-10' })
  acceptedOn!: CivilDate | null;

  @ApiProperty({ ...DAY, example: null })
  decidedOn!: CivilDate | null;

  @ApiProperty({ ...DAY, description: 'By when the department has promised to decide.', example: '2026-03-17' })
  dueOn!: CivilDate | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Days left of the promise while the clock is open.', example: 3 })
  leftDays!: number | null;

  @ApiProperty({ description: 'The due day hangs on a year whose schedule is not announced.', example: false })
  provisional!: boolean;

  @ApiProperty({ ...DAY, description: 'When it can be accepted if everybody keeps the promises.', example: '2026-03-10' })
  expectedStartOn!: CivilDate | null;

  @ApiProperty({ ...DAY, description: 'When it is done if everybody keeps the promises.', example: '2026-03-17' })
  expectedFinishOn!: CivilDate | null;

  @ApiProperty({ type: [String], description: 'Titles of the items that must be done first.', example: [] })
  waitsFor!: string[];

  @ApiProperty({ type: [String], description: 'What the department has found missing, while it is missing.', example: ['授权委托书原件'] })
  missing!: string[];

  @ApiProperty({ type: [BringDto], description: 'What to bring, while it can be submitted.' })
  bring!: BringDto[];

  @ApiProperty({ type: SeenPauseDto, nullable: true })
  pause!: SeenPauseDto | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  decisionNumber!: string | null;

  @ApiProperty({ type: SeenCertificateDto, nullable: true, description: 'The certificate that an approval yields.' })
  certificate!: SeenCertificateDto | null;
}

export class SeenStageDto {
  @ApiProperty({ example: '施工许可' })
  title!: string;

  @ApiProperty({ enum: ['open', 'ended'], example: 'open' })
  state!: StageStatus;

  @ApiProperty({ ...DAY, example: null })
  endedOn!: CivilDate | null;

  @ApiProperty({ description: 'Working days.', example: 12 })
  limitDays!: number;

  @ApiProperty({ example: 4 })
  usedDays!: number;

  @ApiProperty({ type: [SeenItemDto] })
  items!: SeenItemDto[];
}

export class ApplicantPageDto {
  @ApiProperty({ enum: LANGUAGES, description: 'Of every text, as Accept-Language prefers.', example: 'zh' })
  language!: (typeof LANGUAGES)[number];

  @ApiProperty({ type: String, format: 'date', example: '2026-03-12' })
  today!: CivilDate;

  @ApiProperty({ type: SeenProjectDto })
  project!: SeenProjectDto;

  @ApiProperty({ type: [TurnDto], description: 'Whose turn it is now: the applicant’s first.' })
  turns!: TurnDto[];

  @ApiProperty({ type: SeenFinishDto, nullable: true, description: 'When the project is completed if everybody keeps the promises; null once it has ended.' })
  finish!: SeenFinishDto | null;

  @ApiProperty({ type: SeenClocksDto })
  clocks!: SeenClocksDto;

  @ApiProperty({ type: [SeenTargetDto] })
  targets!: SeenTargetDto[];

  @ApiProperty({ type: [SeenStageDto] })
  stages!: SeenStageDto[];
}
