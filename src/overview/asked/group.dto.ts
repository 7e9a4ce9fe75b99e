import { ApiProperty } from '@nestjs/swagger';
import { TitlesDto } from '../../people/place.dto.js';
import { OverviewAnswerDto, FORMULAS, MonthsDto, TitledDto } from './selection.dto.js';

/** What a row of figures is about. */
export class GroupDto {
  @ApiProperty({ example: 'construction-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建筑工程施工许可证核发', en: 'Construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ type: TitledDto, nullable: true, description: 'Null of a department.', example: { key: 'luzhou-enterprise', title: { zh: '泸州市企业投资项目', en: 'Luzhou enterprise investment' } } })
  workflow!: TitledDto | null;

  @ApiProperty({ type: TitledDto, nullable: true, description: 'Of an item; otherwise null.', example: { key: 'construction', title: { zh: '施工许可', en: 'Construction permit' } } })
  stage!: TitledDto | null;

  @ApiProperty({ type: TitledDto, nullable: true, description: 'Of an item; otherwise null.' })
  department!: TitledDto | null;
}

/** Figures of a period. */
export class FiguresDto extends OverviewAnswerDto {
  @ApiProperty({ type: MonthsDto })
  period!: MonthsDto;

  @ApiProperty(FORMULAS)
  formulas!: Record<string, TitlesDto>;
}
