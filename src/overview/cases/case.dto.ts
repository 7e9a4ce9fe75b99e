import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { DayUnit } from '../../core/clock/limit.js';
import { TitlesDto } from '../../people/place.dto.js';
import { OverviewAnswerDto, MonthsDto, NamedPersonDto, TitledDto } from '../asked/selection.dto.js';

export class CaseProjectDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-123455' })
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;

  @ApiProperty({ description: 'Key of its park.', example: 'lingang' })
  park!: string;
}

export class CaseItemDto {
  @ApiProperty({ example: 'construction-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建筑工程施工许可证核发', en: 'Construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ example: 'housing' })
  department!: string;

  @ApiProperty({ example: 'construction' })
  stage!: string;
}

/** Something that counts in a figure, and why. */
export class CaseDto {
  @ApiProperty({ type: CaseProjectDto })
  project!: CaseProjectDto;

  @ApiProperty({ type: TitledDto, example: { key: 'luzhou-enterprise', title: { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' } } })
  workflow!: TitledDto;

  @ApiProperty({ type: NamedPersonDto })
  agent!: NamedPersonDto;

  @ApiProperty({ type: TitlesDto, description: 'Why it counts.', example: { zh: '到期日 2026年11月17日，已超 3 个工作日', en: 'Due on 17 Nov 2026, 3 working days over' } })
  why!: TitlesDto;
}

/** One submission of an item. */
export class AttemptCaseDto extends CaseDto {
  @ApiProperty({ type: CaseItemDto })
  item!: CaseItemDto;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ type: NamedPersonDto, nullable: true, description: 'Who accepted it; null while nobody has, and where silence did.' })
  officer!: NamedPersonDto | null;

  @ApiProperty({ format: 'date', example: '2026-11-06' })
  submittedOn!: CivilDate;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-11-10' })
  acceptedOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-11-17' })
  dueOn!: CivilDate | null;

  @ApiProperty({ description: 'The promise with its extensions.', example: 5 })
  limitDays!: number;

  @ApiProperty({ enum: ['working-day', 'calendar-day'], description: 'What its limit and used days are counted in.', example: 'working-day' })
  unit!: DayUnit;
}

export class CasesDto extends OverviewAnswerDto {
  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;
}

export class CasesOfPeriodDto extends CasesDto {
  @ApiProperty({ type: MonthsDto })
  period!: MonthsDto;
}
