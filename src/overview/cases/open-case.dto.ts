import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Light } from '../../core/clock/light.js';
import { AttemptCaseDto, CasesDto } from './case.dto.js';

export const OPEN_STATES = ['submitted', 'supplementing', 'running', 'paused'] as const;
export type OpenState = (typeof OPEN_STATES)[number];

export const LIGHTS = ['green', 'yellow', 'red', 'blue', 'grey'] as const satisfies readonly Light[];

/** A submission that is not decided yet. */
export class OpenCaseDto extends AttemptCaseDto {
  @ApiProperty({ enum: OPEN_STATES, example: 'running' })
  state!: OpenState;

  @ApiProperty({ enum: LIGHTS, example: 'red' })
  light!: Light;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When its pause is expected to end.', example: null })
  pauseDueOn!: CivilDate | null;

  @ApiProperty({
    description:
      'Overdue: days over; near due: days left, 0 today; both in its unit. Paused beyond what was expected: working days beyond. Workload: working days since it was accepted, or submitted.',
    example: 3,
  })
  days!: number;
}

export class OpenCasesDto extends CasesDto {
  @ApiProperty({ type: [OpenCaseDto] })
  cases!: OpenCaseDto[];
}
