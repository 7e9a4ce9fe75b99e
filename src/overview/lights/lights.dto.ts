import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Light } from '../../core/clock/light.js';
import { TitlesDto } from '../../people/place.dto.js';
import { SelectionQueryDto } from '../asked/filter.dto.js';
import { OverviewAnswerDto, FORMULAS, TitledDto } from '../asked/selection.dto.js';
import { LIGHTS } from '../cases/open-case.dto.js';
import { ApiNumbersBy } from '../words/numbers-by-key.js';

export const LIGHTS_BY = ['department', 'park'] as const;
export type LightsBy = (typeof LIGHTS_BY)[number];

export class LightsQueryDto extends SelectionQueryDto {
  @ApiPropertyOptional({ enum: LIGHTS_BY, default: 'department', description: 'What the rows are about.' })
  @IsOptional()
  @IsIn(LIGHTS_BY)
  by?: LightsBy;
}

export class LitItemsDto {
  @ApiProperty({ description: 'Submitted and not decided yet.', example: 121 })
  open!: number;

  @ApiNumbersBy(LIGHTS, { green: 70, yellow: 9, red: 3, blue: 12, grey: 27 })
  lights!: Record<Light, number>;
}

export class LitRowDto extends LitItemsDto implements TitledDto {
  @ApiProperty({ example: 'housing' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '住房和城乡建设局', en: 'Housing and Urban-Rural Development Bureau' } })
  title!: TitlesDto;
}

export class LightsDto extends OverviewAnswerDto {
  @ApiProperty({ enum: LIGHTS_BY, example: 'department' })
  by!: LightsBy;

  @ApiProperty({ type: LitItemsDto })
  total!: LitItemsDto;

  @ApiProperty({ type: [LitRowDto], description: 'The most overdue first.' })
  rows!: LitRowDto[];

  @ApiProperty(FORMULAS)
  formulas!: Record<string, TitlesDto>;
}
