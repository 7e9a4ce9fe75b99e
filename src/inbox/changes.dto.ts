import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { QueryInteger } from '../http/from-text.js';
import { TitlesDto } from '../people/place.dto.js';
import { INBOX_ROLES, type InboxRole } from './inbox-scope.js';
import { InboxProjectDto } from './inbox.dto.js';

const LONGEST_PAGE = 200;
const MOST_DAYS = 30;

export class InboxChangesQueryDto {
  @ApiPropertyOptional({ enum: INBOX_ROLES, description: 'Only what concerns you in this role.', example: 'officer' })
  @IsOptional()
  @IsIn(INBOX_ROLES)
  role?: InboxRole;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST_DAYS, default: 1, description: 'From how many working days before today on; 1 is since the last working day.' })
  @IsOptional()
  @QueryInteger(1, MOST_DAYS)
  days?: number;

  @ApiPropertyOptional({ description: 'Only items of this department.', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}

export class ChangedItemDto {
  @ApiProperty({ example: 'construction-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建筑工程施工许可证核发', en: 'Construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ example: 'housing' })
  department!: string;
}

export class ChangedStageDto {
  @ApiProperty({ example: 'construction' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '施工许可', en: 'Construction permit' } })
  title!: TitlesDto;
}

export class ChangeMakerDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;
}

export class InboxChangeDto {
  @ApiProperty({ type: InboxProjectDto })
  project!: InboxProjectDto;

  @ApiProperty({ description: 'Number of the entry in the project’s history.', example: 7 })
  seq!: number;

  @ApiProperty({ description: 'An event, or what it brought about.', example: 'item.submitted' })
  type!: string;

  @ApiProperty({ type: ChangedItemDto, nullable: true })
  item!: ChangedItemDto | null;

  @ApiProperty({ type: ChangedStageDto, nullable: true, description: 'The stage that ended.' })
  stage!: ChangedStageDto | null;

  @ApiProperty({ type: Number, nullable: true, example: 1 })
  attempt!: number | null;

  @ApiProperty({ format: 'date-time', description: 'When it took effect.', example: '2026-03-02T01:30:00.000Z' })
  effectiveAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was written down.', example: '2026-03-02T01:30:00.000Z' })
  recordedAt!: string;

  @ApiProperty({ type: ChangeMakerDto, nullable: true, description: 'Who recorded it; null when the calendar brought it about.' })
  actor!: ChangeMakerDto | null;

  @ApiProperty({ description: 'Recorded by yourself.', example: false })
  byMe!: boolean;

  @ApiProperty({ type: Object, example: {} })
  data!: object;
}

export class InboxChangesDto {
  @ApiProperty({ format: 'date-time', description: 'From when on.', example: '2026-02-27T16:00:00.000Z' })
  since!: string;

  @ApiProperty({ type: [InboxChangeDto], description: 'Newest first.' })
  changes!: InboxChangeDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;
}
