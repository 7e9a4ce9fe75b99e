import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { QueryInteger } from '../../http/from-text.js';

export const DELIVERY_STATES = ['pending', 'sending', 'sent', 'given-up', 'unknown'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
const LONGEST_PAGE = 200;

export class DeliveriesQueryDto {
  @ApiPropertyOptional({ enum: DELIVERY_STATES, description: '`unknown`: the program ended, or the receiver fell silent, while it was being sent.', example: 'given-up' })
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;

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

export class DeliveryDto {
  @ApiProperty({ example: 311 })
  id!: number;

  @ApiProperty({ description: 'Id of the notice.', example: 1042 })
  notice!: number;

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
