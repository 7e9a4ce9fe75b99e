import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { QueryInteger } from '../../http/from-text.js';
import { TitlesDto } from '../../people/place.dto.js';
import { NoticeProjectDto } from '../reading/notice.dto.js';
import { NOTICE_KINDS, type NoticeKind } from '../wording/told-notice.js';

export const DELIVERY_STATES = ['pending', 'sending', 'sent', 'given-up', 'unknown'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
/** Of which somebody has to decide whether they are sent again. */
export const UNDELIVERED = ['given-up', 'unknown'] as const satisfies readonly DeliveryState[];
const STATE_FILTERS = [...DELIVERY_STATES, 'undelivered'] as const;
const LONGEST_PAGE = 200;

export class DeliveriesQueryDto {
  @ApiPropertyOptional({ enum: STATE_FILTERS, description: '`unknown`: the program ended, or the receiver fell silent, while it was being sent. `undelivered`: given up or unknown.', example: 'given-up' })
  @IsOptional()
  @IsIn(STATE_FILTERS)
  state?: (typeof STATE_FILTERS)[number];

  @ApiPropertyOptional({ description: 'Key of a channel.', example: 'housing-dingtalk' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  channel?: string;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}

export class RetryDto {
  @ApiProperty({ enum: UNDELIVERED, description: 'What is unknown may have arrived: whoever asks for it answers for its coming twice.', example: 'given-up' })
  @IsIn(UNDELIVERED)
  state!: (typeof UNDELIVERED)[number];

  @ApiPropertyOptional({ description: 'Key of a channel; otherwise through every channel.', example: 'housing-dingtalk' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  channel?: string;
}

export class RetriedDto {
  @ApiProperty({ description: 'So many are sent again.', example: 12 })
  retried!: number;

  @ApiProperty({ description: 'So many are not, because their channel was removed or their person is deactivated.', example: 0 })
  left!: number;
}

/** What a delivery tells. */
export class DeliveredNoticeDto {
  @ApiProperty({ enum: NOTICE_KINDS, example: 'order' })
  kind!: NoticeKind;

  @ApiProperty({ format: 'date-time', example: '2026-09-28T02:00:00.000Z' })
  recordedAt!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '督办令已签发', en: 'Order issued' } })
  title!: TitlesDto;

  @ApiProperty({ type: NoticeProjectDto, nullable: true })
  project!: NoticeProjectDto | null;

  @ApiProperty({ description: 'Where to look, from the root of the site.', example: '/orders' })
  link!: string;
}

export class DeliveryDto {
  @ApiProperty({ example: 311 })
  id!: number;

  @ApiProperty({ description: 'Id of the notice.', example: 1042 })
  notice!: number;

  @ApiProperty({ type: DeliveredNoticeDto, nullable: true, description: 'What it tells.' })
  told!: DeliveredNoticeDto | null;

  @ApiProperty({ description: 'Key of the channel.', example: 'housing-dingtalk' })
  channel!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Whose channel it is; null: a group’s.', example: null })
  person!: string | null;

  @ApiProperty({ enum: DELIVERY_STATES, example: 'given-up' })
  state!: DeliveryState;

  @ApiProperty({ example: 8 })
  attempts!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it is tried next; null when it is not.', example: null })
  nextTryAt!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'ECONNREFUSED' })
  lastError!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  sentAt!: string | null;
}

export class DeliveriesDto {
  @ApiProperty({ type: [DeliveryDto], description: 'Newest first.' })
  deliveries!: DeliveryDto[];

  @ApiProperty({ type: String, nullable: true, description: 'To be asked for as `cursor`, if there is more.', example: null })
  next!: string | null;
}
