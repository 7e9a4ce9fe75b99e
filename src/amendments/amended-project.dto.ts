import { ApiProperty } from '@nestjs/swagger';
import type { MovedOrder } from '../orders/moved-order.js';
import type { MovedDeadline } from '../projects/moved-deadlines.js';
import type { MovedProject } from './moved-project.js';

const KINDS = ['acceptance', 'promise', 'statutory', 'pause', 'owed-opinion', 'stage', 'target'] as const satisfies readonly MovedDeadline['kind'][];
const LIGHTS = ['green', 'yellow', 'red', 'blue', 'grey'] as const satisfies readonly MovedDeadline['lightFrom'][];

export class AmendedDeadlineDto {
  @ApiProperty({ enum: KINDS, example: 'promise' })
  kind!: MovedDeadline['kind'];

  @ApiProperty({ description: 'Key of the item, stage or target.', example: 'planning-permit' })
  subject!: string;

  @ApiProperty({ description: 'Of the item; 0 for a stage or target.', example: 1 })
  attempt!: number;

  @ApiProperty({ type: String, nullable: true, example: 'natural-resources' })
  department!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2020-02-03' })
  from!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The same as `from` where only the light changes: near due begins on another day.', example: '2020-02-06' })
  to!: string | null;

  @ApiProperty({ enum: LIGHTS, example: 'yellow' })
  lightFrom!: MovedDeadline['lightFrom'];

  @ApiProperty({ enum: LIGHTS, example: 'green' })
  lightTo!: MovedDeadline['lightTo'];
}

class WorkflowOfAmendedDto {
  @ApiProperty({ example: 'luzhou-enterprise' })
  key!: string;

  @ApiProperty({ example: 1 })
  version!: number;
}

class ProjectOfAmendedDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ example: '2603-510502-04-01-123455' })
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  name!: string;

  @ApiProperty({ type: WorkflowOfAmendedDto })
  workflow!: WorkflowOfAmendedDto;
}

class NumberedOrderDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4d' })
  id!: string;

  @ApiProperty({ example: '督〔2026〕高新区3号' })
  number!: string;
}

export class AmendedOrderDto {
  @ApiProperty({ type: NumberedOrderDto })
  order!: MovedOrder['order'];

  @ApiProperty({ type: String, format: 'date', example: '2020-02-03' })
  from!: MovedOrder['from'];

  @ApiProperty({ type: String, format: 'date', example: '2020-02-06' })
  to!: MovedOrder['to'];

  @ApiProperty({ enum: LIGHTS, description: 'Blue while all have answered.', example: 'yellow' })
  lightFrom!: MovedOrder['lightFrom'];

  @ApiProperty({ enum: LIGHTS, example: 'green' })
  lightTo!: MovedOrder['lightTo'];
}

export class AmendedProjectDto {
  @ApiProperty({ type: ProjectOfAmendedDto })
  project!: MovedProject['project'];

  @ApiProperty({ type: [AmendedDeadlineDto] })
  deadlines!: AmendedDeadlineDto[];
}
