import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { ProblemDto } from '../http/problem.dto.js';
import { EventAnswerDto } from './event-answer.dto.js';
import { KEY } from './event-report.js';

const MOST_EVENTS = 100;

/** What every event of a batch has besides its own fields. */
export class BatchedEventDto {
  @ApiProperty({ format: 'uuid', description: 'The project that it happened to.', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  @IsUUID()
  projectId!: string;

  @ApiPropertyOptional({ description: 'The same key with the same content gets the first answer.', example: '7c1e6c0e-accept-planning-permit' })
  @IsOptional()
  @IsString()
  @Matches(KEY, { message: 'idempotency-key' })
  idempotencyKey?: string;
}

export class EventBatchDto {
  @ApiProperty({
    type: 'array',
    items: { type: 'object' },
    minItems: 1,
    maxItems: MOST_EVENTS,
    description: 'Events as they are sent one by one, each with its `projectId` and, if wanted, an `idempotencyKey`.',
    example: [{ projectId: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', type: 'item.accepted', item: 'planning-permit' }],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_EVENTS)
  @IsObject({ each: true })
  events!: object[];
}

export class BatchedAnswerDto {
  @ApiProperty({ description: 'Whether the event was committed.', example: true })
  ok!: boolean;

  @ApiProperty({ type: EventAnswerDto, required: false, description: 'If it was: as it is answered alone.' })
  answer?: EventAnswerDto;

  @ApiProperty({ type: ProblemDto, required: false, description: 'If it was not: why, with the status that it would have had alone.' })
  problem?: object;
}

export class EventBatchAnswerDto {
  @ApiProperty({ description: 'How many were committed.', example: 3 })
  accepted!: number;

  @ApiProperty({ description: 'How many were not.', example: 1 })
  refused!: number;

  @ApiProperty({ type: [BatchedAnswerDto], description: 'In the order in which they were sent.' })
  results!: BatchedAnswerDto[];
}
