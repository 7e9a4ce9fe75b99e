import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsNotEmpty, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Titles } from '../../core/workflow/definition.js';
import { CHANNEL_KINDS, type ChannelKind } from '../channels/channel.js';
import { ChannelTitlesDto } from '../channels/channel.dto.js';
import { ChannelRuleDto } from '../channels/channel-rule.dto.js';

export class ChosenRuleDto extends ChannelRuleDto {
  @ApiProperty({ description: 'Key of one of your channels.', example: 'zhang-wei-mail' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  channel!: string;
}

export class PreferencesChangeDto {
  @ApiProperty({ type: [ChosenRuleDto], description: 'One for each channel; those that are not named are left as they are.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique(({ channel }: ChosenRuleDto) => channel)
  @ValidateNested({ each: true })
  @Type(() => ChosenRuleDto)
  rules!: ChosenRuleDto[];
}

export class PreferenceDto extends ChosenRuleDto {
  @ApiProperty({ type: ChannelTitlesDto })
  title!: Titles;

  @ApiProperty({ enum: CHANNEL_KINDS, example: 'smtp' })
  kind!: ChannelKind;

  @ApiProperty({ description: 'The mailbox, or the server of the URL.', example: 'zhang.wei@example.com' })
  target!: string;
}

export class PreferencesDto {
  @ApiProperty({ type: [PreferenceDto], description: 'One for each channel of yours. In the application you are told of everything.' })
  rules!: PreferenceDto[];
}
