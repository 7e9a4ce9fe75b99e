import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { QueryInteger } from '../../http/from-text.js';
import { TitlesDto } from '../../people/place.dto.js';
import { NOTICE_KINDS, type NoticeKind } from '../wording/told-notice.js';

const LONGEST_PAGE = 100;
const MOST_IDS = 1000;
const LAST_ID = Number.MAX_SAFE_INTEGER;

export class NoticesQueryDto {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only what you have not read.', example: 'true' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what is about this project.', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  @IsOptional()
  @IsUUID()
  project?: string;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 30 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}

export class NoticeProjectDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-123459' })
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;
}

export class NoticeItemDto {
  @ApiProperty({ example: 'construction-permit' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '建筑工程施工许可证', en: 'Construction permit' } })
  title!: TitlesDto;
}

export class NoticeDto {
  @ApiProperty({ description: 'Of your copy of the notice. Yours grow in the order in which you were told.', example: 1042 })
  id!: number;

  @ApiProperty({ enum: NOTICE_KINDS, example: 'fact' })
  kind!: NoticeKind;

  @ApiProperty({ format: 'date-time', example: '2026-03-03T06:12:45.120Z' })
  recordedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  readAt!: string | null;

  @ApiProperty({ type: TitlesDto, example: { zh: '建筑工程施工许可证：已受理', en: 'Construction permit: accepted' } })
  title!: TitlesDto;

  @ApiProperty({ type: TitlesDto, example: { zh: '“临港智能装备产业园一期”的“建筑工程施工许可证”于2026年3月3日（周二）受理，开始计时。', en: '"Construction permit" was accepted on Tue 3 Mar 2026; its clock runs.' } })
  text!: TitlesDto;

  @ApiProperty({ type: NoticeProjectDto, nullable: true })
  project!: NoticeProjectDto | null;

  @ApiProperty({ type: NoticeItemDto, nullable: true })
  item!: NoticeItemDto | null;

  @ApiProperty({ description: 'Where to look, from the root of the site.', example: '/projects/0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c?item=construction-permit' })
  link!: string;
}

export class NoticesDto {
  @ApiProperty({ type: [NoticeDto], description: 'Newest first.' })
  notices!: NoticeDto[];

  @ApiProperty({ description: 'How many you have not read, on all pages.', example: 3 })
  unread!: number;

  @ApiProperty({ type: String, nullable: true, description: 'To be asked for as `cursor`, if there is more.', example: null })
  next!: string | null;
}

export class ReadMarkDto {
  @ApiPropertyOptional({ type: [Number], description: 'These; not together with `upTo`.', example: [1042] })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_IDS)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(LAST_ID, { each: true })
  ids?: number[];

  @ApiPropertyOptional({ description: 'This one and all before it.', example: 1042 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LAST_ID)
  upTo?: number;
}

export class UnreadDto {
  @ApiProperty({ description: 'How many you have still not read.', example: 2 })
  unread!: number;
}
