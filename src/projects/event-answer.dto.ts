import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import { ITEM_STATUSES, PROJECT_STATUSES, type ItemStatus, type ProjectStatus } from '../core/workflow/state.js';
import type { FactType } from '../core/workflow/turn.js';
import { LIGHTS } from './project-view.dto.js';

export class WrittenFactDto {
  @ApiProperty({ example: 7 })
  seq!: number;

  @ApiProperty({ type: String, description: 'The event, or what it brought about.', example: 'item.accepted' })
  type!: FactType;

  @ApiProperty({ type: String, nullable: true, example: 'planning-permit' })
  item!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  stage!: string | null;
}

export class MovedProjectDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ enum: PROJECT_STATUSES, example: 'active' })
  status!: ProjectStatus;

  @ApiProperty({ example: 7 })
  version!: number;
}

export class MovedItemDto {
  @ApiProperty({ example: 'planning-permit' })
  key!: string;

  @ApiProperty({ enum: ITEM_STATUSES, example: 'under-review' })
  status!: ItemStatus;

  @ApiProperty({ example: 1 })
  attempt!: number;

  @ApiProperty({ enum: LIGHTS, example: 'green' })
  light!: Light;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-03-09' })
  dueOn!: CivilDate | null;

  @ApiProperty({ example: 5 })
  leftDays!: number;

  @ApiProperty({ example: false })
  provisional!: boolean;
}

/** What the sender of an event is told: what was written, and how the item and the project stand now. */
export class EventAnswerDto {
  @ApiProperty({ example: 7 })
  seq!: number;

  @ApiProperty({ format: 'date-time', example: '2026-03-02T02:11:09.120Z' })
  recordedAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-03-02T01:30:00.000Z' })
  effectiveAt!: string;

  @ApiProperty({ type: [WrittenFactDto] })
  facts!: readonly WrittenFactDto[];

  @ApiProperty({ type: MovedProjectDto })
  project!: MovedProjectDto;

  @ApiProperty({ type: MovedItemDto, nullable: true, description: 'Null when the event was about the project itself.' })
  item!: MovedItemDto | null;
}
