import { ApiProperty } from '@nestjs/swagger';
import { TitlesDto } from '../people/place.dto.js';
import { AlertedProjectDto } from './alert.dto.js';

export const DEADLINE_ACTIONS = ['silence', 'draft-order', 'recalendar-order', 'enter-alert'] as const;
/** What follows of a deadline by itself. */
export type DeadlineAction = (typeof DEADLINE_ACTIONS)[number];

export class FailedDeadlineDto {
  @ApiProperty({ example: 90_210 })
  id!: number;

  @ApiProperty({ example: 'acceptance' })
  kind!: string;

  @ApiProperty({ description: 'Key of the item, stage or target; id of the order.', example: 'land-transfer' })
  subject!: string;

  @ApiProperty({ type: TitlesDto, description: 'Of the item, stage or target; the number of the order.', example: { zh: '建设用地使用权出让', en: 'Land transfer' } })
  title!: TitlesDto;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-09-30' })
  dueOn!: string | null;

  @ApiProperty({ type: AlertedProjectDto, nullable: true })
  project!: AlertedProjectDto | null;
}

export class DeadlineFailureDto {
  @ApiProperty({ type: FailedDeadlineDto })
  deadline!: FailedDeadlineDto;

  @ApiProperty({ enum: DEADLINE_ACTIONS, description: 'What silence demands; an order to be drafted of an escalated alert; an order to be brought to an amended calendar; an alert to be entered in the history of its order.', example: 'silence' })
  action!: DeadlineAction;

  @ApiProperty({ example: 3 })
  attempts!: number;

  @ApiProperty({ format: 'date-time', example: '2026-10-08T16:00:00.120Z' })
  firstFailedAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-10-08T16:03:00.090Z' })
  failedAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-10-08T16:07:00.090Z' })
  nextTryAt!: string;

  @ApiProperty({ example: 'the database refused the turn' })
  lastError!: string;
}

export class DeadlineFailuresDto {
  @ApiProperty({ type: [DeadlineFailureDto], description: 'Longest failing first.' })
  failures!: DeadlineFailureDto[];
}
