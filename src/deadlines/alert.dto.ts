import { ApiProperty } from '@nestjs/swagger';
import { TitlesDto } from '../people/place.dto.js';
import { ALERT_LEVELS, type AlertLevel } from './alert-levels.js';

export class AlertedProjectDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-346948' })
  code!: string;

  @ApiProperty({ example: '智能装备产业园一期' })
  name!: string;
}

export class AlertedDeadlineDto {
  @ApiProperty({ enum: ['acceptance', 'promise', 'statutory', 'pause', 'owed-opinion', 'stage', 'target', 'order'], example: 'promise' })
  kind!: string;

  @ApiProperty({ type: AlertedProjectDto, nullable: true, description: 'Null for an order that is about no project.' })
  project!: AlertedProjectDto | null;

  @ApiProperty({ description: 'Key of the item, stage or target; id of the order.', example: 'construction-permit' })
  subject!: string;

  @ApiProperty({ type: TitlesDto, description: 'What the item, stage or target is called; the number of the order.', example: { zh: '建筑工程施工许可证核发', en: 'Construction permit' } })
  title!: TitlesDto;

  @ApiProperty({ type: String, nullable: true, description: 'Key of the item, if it is about one.', example: 'construction-permit' })
  item!: string | null;

  @ApiProperty({ description: 'Which attempt at the item; 0 where it is about none.', example: 1 })
  attempt!: number;

  @ApiProperty({ format: 'date', description: 'The due day that the alert is about.', example: '2026-09-30' })
  dueOn!: string;

  @ApiProperty({ description: 'Grows when the due day moves.', example: 1 })
  revision!: number;

  @ApiProperty({ description: 'The due day falls in a year whose schedule is not announced.', example: false })
  provisional!: boolean;
}

export class AcknowledgerDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;
}

export class AlertDto {
  @ApiProperty({ example: 31_337 })
  id!: number;

  @ApiProperty({ enum: ALERT_LEVELS, example: 'overdue' })
  level!: AlertLevel;

  @ApiProperty({ format: 'date', example: '2026-10-08' })
  raisedOn!: string;

  @ApiProperty({ type: AlertedDeadlineDto })
  deadline!: AlertedDeadlineDto;

  @ApiProperty({ type: AcknowledgerDto, nullable: true, description: 'The first of the people told who has acknowledged it.' })
  acknowledgedBy!: AcknowledgerDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  acknowledgedAt!: string | null;
}

export class AlertsDto {
  @ApiProperty({ type: [AlertDto], description: 'Newest first.' })
  alerts!: AlertDto[];

  @ApiProperty({ type: String, nullable: true, description: 'To be asked for as `cursor`, if there is more.', example: null })
  next!: string | null;
}
