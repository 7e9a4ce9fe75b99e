import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { Titles } from '../../core/workflow/definition.js';
import { CHANNEL_KINDS, type ChannelKind, type ChannelOwner } from './channel.js';
import { ChannelRuleDto } from './channel-rule.dto.js';

const OWNER_KINDS = ['person', 'department', 'leaders'] as const;

export class ChannelTitlesDto implements Titles {
  @ApiProperty({ example: '住建局钉钉群' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  zh!: string;

  @ApiProperty({ example: 'DingTalk group of the Housing Bureau' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  en!: string;
}

export class ChannelOwnerDto {
  @ApiProperty({ enum: OWNER_KINDS, description: 'One person, the officers of a department, or the leaders of a park.', example: 'department' })
  @IsIn(OWNER_KINDS)
  kind!: ChannelOwner['kind'];

  @ApiPropertyOptional({ format: 'uuid', description: 'Id of the person.', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  @IsOptional()
  @IsUUID()
  person?: string;

  @ApiPropertyOptional({ description: 'Key of the department.', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Of a department or leaders; null: every park.', example: null })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  park?: string | null;
}

export class ChannelChangeDto {
  @ApiProperty({ type: ChannelTitlesDto })
  @IsObject()
  @ValidateNested()
  @Type(() => ChannelTitlesDto)
  title!: ChannelTitlesDto;

  @ApiPropertyOptional({ description: 'Where to post to; of every kind but smtp. It is a secret as well: the answer shows it without its path.', example: 'https://oapi.dingtalk.com/robot/send?access_token=…' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  url?: string;

  @ApiPropertyOptional({ description: 'Signs what is sent; a webhook needs one, a robot has one if it asks for signatures. Never answered.', example: 'SEC…' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  secret?: string;

  @ApiPropertyOptional({ description: 'The mailbox, of smtp only.', example: 'zhang.wei@example.com' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  address?: string;

  @ApiProperty({ type: ChannelOwnerDto })
  @IsObject()
  @ValidateNested()
  @Type(() => ChannelOwnerDto)
  owner!: ChannelOwnerDto;

  @ApiPropertyOptional({ type: ChannelRuleDto, description: 'Everything, at once, in office hours, unless it is given.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ChannelRuleDto)
  rule?: ChannelRuleDto;

  @ApiPropertyOptional({ default: true, example: true })
  @IsOptional()
  @IsBoolean()
  active?: boolean;
}

export class NewChannelDto extends ChannelChangeDto {
  @ApiProperty({ example: 'housing-dingtalk' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'channel-key' })
  @MaxLength(100)
  key!: string;

  @ApiProperty({ enum: CHANNEL_KINDS, example: 'dingtalk' })
  @IsIn(CHANNEL_KINDS)
  kind!: ChannelKind;
}

export class ChannelDto {
  @ApiProperty({ example: 'housing-dingtalk' })
  key!: string;

  @ApiProperty({ enum: CHANNEL_KINDS, example: 'dingtalk' })
  kind!: ChannelKind;

  @ApiProperty({ type: ChannelTitlesDto })
  title!: Titles;

  @ApiProperty({ description: 'The mailbox, or the server of the URL.', example: 'https://oapi.dingtalk.com' })
  target!: string;

  @ApiProperty({ description: 'Whether what is sent is signed.', example: true })
  hasSecret!: boolean;

  @ApiProperty({ type: ChannelOwnerDto })
  owner!: ChannelOwner;

  @ApiProperty({ type: ChannelRuleDto })
  rule!: ChannelRuleDto;

  @ApiProperty({ example: true })
  active!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Nothing is sent before, because the receiver failed or takes only so much.', example: null })
  restsUntil!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What went wrong last.', example: null })
  lastError!: string | null;
}

export class ListedChannelDto extends ChannelDto {
  @ApiProperty({ type: String, nullable: true, description: 'Of the person whose it is; null of a group’s.', example: null })
  personName!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its receiver has last taken a message, a test included.', example: '2026-09-28T02:00:00.000Z' })
  lastSentAt!: string | null;

  @ApiProperty({ description: 'Deliveries that wait: for the office hours, for a digest, or to be tried again.', example: 3 })
  waiting!: number;

  @ApiProperty({ description: 'Deliveries that were given up.', example: 0 })
  givenUp!: number;

  @ApiProperty({ description: 'Deliveries of which nobody knows whether they arrived.', example: 0 })
  unknown!: number;
}

export class ChannelsDto {
  @ApiProperty({ type: [ListedChannelDto] })
  channels!: ListedChannelDto[];
}

export class ChannelTestDto {
  @ApiProperty({ description: 'Whether the receiver took the test message.', example: true })
  ok!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why not.', example: null })
  error!: string | null;
}
