import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { QueryInteger } from '../http/from-text.js';

const LAST_SEQ = 2_147_483_647;
const LONGEST_PAGE = 1000;

export class TimelineQueryDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'Only what follows this entry.', example: 0 })
  @IsOptional()
  @QueryInteger(0, LAST_SEQ)
  after?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, description: 'How many at most; all, if it is not given.', example: 100 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}

export class ActorDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;
}

export class TimelineEntryDto {
  @ApiProperty({ description: 'Counts from 1 without gaps.', example: 7 })
  seq!: number;

  @ApiProperty({ description: 'An event, or what it brought about.', example: 'item.accepted' })
  type!: string;

  @ApiProperty({ type: String, nullable: true, example: 'construction-permit' })
  item!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The stage that ended.', example: null })
  stage!: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 1 })
  attempt!: number | null;

  @ApiProperty({ format: 'date-time', description: 'When it took effect.', example: '2026-03-02T01:30:00.000Z' })
  effectiveAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was written down; later than effective in a late entry (补录).', example: '2026-03-03T06:12:45.120Z' })
  recordedAt!: string;

  @ApiProperty({ type: ActorDto, nullable: true, description: 'Who recorded it; null when nobody did.' })
  actor!: ActorDto | null;

  @ApiProperty({ type: Object, example: { decisionNumber: '泸住建许〔2026〕103号' } })
  data!: object;
}

export class TimelineDto {
  @ApiProperty({ type: [TimelineEntryDto], description: 'Oldest first.' })
  entries!: TimelineEntryDto[];

  @ApiProperty({ type: Number, nullable: true, description: 'To be asked for as `after`, if there is more.', example: null })
  next!: number | null;
}
