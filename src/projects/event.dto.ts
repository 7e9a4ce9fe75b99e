import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PAUSE_GROUNDS, type PauseGround } from '../core/workflow/definition.js';
import { EVENT_TYPES, type EventType } from '../core/workflow/event.js';
import { IsInstant } from '../http/is-instant.js';

export class EventDto {
  @ApiProperty({ enum: EVENT_TYPES, example: 'item.accepted' })
  @IsIn(EVENT_TYPES)
  type!: EventType;

  @ApiPropertyOptional({
    description: 'When it took effect (补录), if not now. Never in the future, never before the previous event of the item.',
    format: 'date-time',
    example: '2026-03-02T09:30:00+08:00',
  })
  @IsOptional()
  @IsInstant()
  effectiveAt?: string;
}

export class ItemEventDto extends EventDto {
  @ApiProperty({ description: 'Key of the item in the workflow.', example: 'construction-permit' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  item!: string;
}

export class ItemEventWithReasonDto extends ItemEventDto {
  @ApiProperty({ example: '申请材料不符合法定形式' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

export class SupplementRequestedDto extends ItemEventDto {
  @ApiProperty({ description: 'The complete list of what is missing (一次性告知).', example: ['施工图审查合格书', '授权委托书原件'] })
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(500, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  missing!: string[];
}

export class PausedDto extends ItemEventDto {
  @ApiProperty({ enum: PAUSE_GROUNDS, example: 'expert-review' })
  @IsIn(PAUSE_GROUNDS)
  ground!: PauseGround;

  @ApiProperty({ description: 'Expected length in working days.', example: 10 })
  @IsInt()
  @Min(1)
  @Max(250)
  expectedDays!: number;

  @ApiProperty({ description: 'Number of the written notice to the applicant.', example: '泸审告〔2026〕18号' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  noticeNumber!: string;
}

export class ExtendedDto extends ItemEventWithReasonDto {
  @ApiProperty({ description: 'Days that the limit grows by, in its own unit.', example: 5 })
  @IsInt()
  @Min(1)
  @Max(10)
  days!: number;
}

export class ApprovedDto extends ItemEventDto {
  @ApiProperty({ example: '泸住建许〔2026〕103号' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  decisionNumber!: string;

  @ApiPropertyOptional({ description: 'Where the item yields a certificate: its number.', example: '510502202603020101' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  certificateNumber?: string;
}

export class TerminatedDto extends EventDto {
  @ApiProperty({ example: '企业放弃投资' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

/** The shape of each event. */
export const EVENT_SHAPES: Readonly<Record<EventType, new () => EventDto>> = {
  'item.submitted': ItemEventDto,
  'item.supplement-requested': SupplementRequestedDto,
  'item.supplemented': ItemEventDto,
  'item.accepted': ItemEventDto,
  'item.declined': ItemEventWithReasonDto,
  'item.paused': PausedDto,
  'item.resumed': ItemEventDto,
  'item.extended': ExtendedDto,
  'item.approved': ApprovedDto,
  'item.refused': ItemEventWithReasonDto,
  'item.withdrawn': ItemEventWithReasonDto,
  'item.waived': ItemEventWithReasonDto,
  'project.terminated': TerminatedDto,
};
