import { ApiProperty } from '@nestjs/swagger';
import { TitlesDto } from '../../people/place.dto.js';

/** Something by its key, and what it is called. */
export class TitledDto {
  @ApiProperty({ example: 'housing' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '住房和城乡建设局', en: 'Housing and Urban-Rural Development Bureau' } })
  title!: TitlesDto;
}

export class NamedPersonDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;
}

/** What was asked for, with its names; null where nothing was. */
export class SelectionDto {
  @ApiProperty({ type: TitledDto, nullable: true, example: { key: 'lingang', title: { zh: '临港区', en: 'Lingang Zone' } } })
  park!: TitledDto | null;

  @ApiProperty({ type: TitledDto, nullable: true, example: null })
  workflow!: TitledDto | null;

  @ApiProperty({ type: Number, nullable: true, example: null })
  type!: number | null;

  @ApiProperty({ type: TitledDto, nullable: true, example: null })
  stage!: TitledDto | null;

  @ApiProperty({ type: TitledDto, nullable: true, example: null })
  department!: TitledDto | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true, example: null })
  agent!: NamedPersonDto | null;
}

/** In every answer: of which day it is, until when turns are counted, and what was asked for. */
export class OverviewAnswerDto {
  @ApiProperty({ format: 'date', example: '2026-11-22' })
  today!: string;

  @ApiProperty({ format: 'date-time', description: 'Everything that was recorded until then is counted.', example: '2026-11-22T08:59:58.120Z' })
  asOf!: string;

  @ApiProperty({ type: SelectionDto })
  filter!: SelectionDto;
}

export class MonthsDto {
  @ApiProperty({ description: 'The first month.', example: '2026-01' })
  from!: string;

  @ApiProperty({ description: 'The last one.', example: '2026-11' })
  to!: string;

  @ApiProperty({ description: 'False while it still runs: its figures grow.', example: false })
  over!: boolean;
}

export const FORMULAS = {
  type: 'object',
  additionalProperties: { $ref: '#/components/schemas/TitlesDto' },
  description: 'How each figure is worked out, in words.',
} as const;
