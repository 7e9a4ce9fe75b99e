import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { ITEM_STATUSES, type ItemStatus } from '../core/workflow/state.js';
import { TitlesDto } from '../people/place.dto.js';

export class ItemMaterialDto {
  @ApiProperty({ example: 'site-map' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '现势性地形图及用地红线', en: 'Current topographic map with the site boundary' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'A main material must be there; a secondary one may follow (容缺).', example: true })
  main!: boolean;
}

export class MissingDto {
  @ApiProperty({ type: String, format: 'date', description: 'When the department has said so.', example: '2026-03-04' })
  on!: CivilDate;

  @ApiProperty({ type: [String], example: ['授权委托书原件'] })
  list!: readonly string[];
}

export class ItemMaterialsDto {
  @ApiProperty({ description: 'Key of the item.', example: 'land-planning-permit' })
  item!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建设用地规划许可证核发', en: 'Land-use planning permit' } })
  title!: TitlesDto;

  @ApiProperty({ description: 'Key of its stage.', example: 'land-planning' })
  stage!: string;

  @ApiProperty({ description: 'Key of the department.', example: 'natural-resources' })
  department!: string;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'supplementing' })
  status!: ItemStatus;

  @ApiProperty({ type: [ItemMaterialDto] })
  materials!: readonly ItemMaterialDto[];

  @ApiProperty({ type: MissingDto, nullable: true, description: 'What the department has found missing in the running attempt (一次性告知).' })
  missing!: MissingDto | null;
}

export class ProjectMaterialsDto {
  @ApiProperty({ type: [ItemMaterialsDto], description: 'In the order of the workflow.' })
  items!: ItemMaterialsDto[];
}
