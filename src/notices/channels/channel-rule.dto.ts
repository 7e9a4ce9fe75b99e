import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsObject, Matches, ValidateNested } from 'class-validator';
import type { Timing } from '../timing/timing.js';
import { NOTICE_KINDS, type NoticeKind } from '../wording/told-notice.js';
import { LEAST_LEVELS, type ChannelRule, type LeastLevel } from './channel.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const WAYS = ['at-once', 'digest'] as const;

export class OfficeHoursDto {
  @ApiProperty({ example: '09:00' })
  @Matches(TIME, { message: 'time-of-day' })
  from!: string;

  @ApiProperty({ example: '18:00' })
  @Matches(TIME, { message: 'time-of-day' })
  to!: string;
}

export class TimingDto implements Timing {
  @ApiProperty({ enum: WAYS, description: 'At once, or gathered into one message at the times of `times`.', example: 'digest' })
  @IsIn(WAYS)
  when!: Timing['when'];

  @ApiProperty({ type: [String], description: 'Of a digest, on working days, within the office hours.', example: ['09:00', '15:00'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ArrayUnique()
  @Matches(TIME, { each: true, message: 'time-of-day' })
  times!: string[];

  @ApiProperty({ type: OfficeHoursDto, description: 'Outside them and on days that do not work it is quiet: what comes then waits.' })
  @IsObject()
  @ValidateNested()
  @Type(() => OfficeHoursDto)
  officeHours!: OfficeHoursDto;

  @ApiProperty({ description: 'Alerts of the highest level are sent at once, also when it is quiet.', example: false })
  @IsBoolean()
  escalatedAtAnyTime!: boolean;
}

export class ChannelRuleDto implements ChannelRule {
  @ApiProperty({ enum: NOTICE_KINDS, isArray: true, description: 'What is sent; nothing, if it is empty.', example: ['fact', 'alerts'] })
  @IsArray()
  @ArrayMaxSize(NOTICE_KINDS.length)
  @ArrayUnique()
  @IsIn(NOTICE_KINDS, { each: true })
  kinds!: NoticeKind[];

  @ApiProperty({ enum: LEAST_LEVELS, description: 'The least grave alerts that are sent. Other notices have no level and are sent whatever this says.', example: 'any' })
  @IsIn(LEAST_LEVELS)
  leastLevel!: LeastLevel;

  @ApiProperty({ type: TimingDto })
  @IsObject()
  @ValidateNested()
  @Type(() => TimingDto)
  timing!: TimingDto;
}
