import { ApiProperty } from '@nestjs/swagger';
import { ADDRESSEE_STATUSES, ORDER_STATUSES, type AddresseeStatus, type OrderStatus } from '../core/orders/order-state.js';
import { ORDER_ACTIONS, type OrderActionType } from '../core/orders/order-action.js';
import { TitlesDto } from '../people/place.dto.js';

const DEPARTMENT = { key: 'housing', title: { zh: '住房和城乡建设局', en: 'Housing and Urban-Rural Development Bureau' } };
const PERSON = { id: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f', name: '李娜' };
const INSTANT = '2026-10-08T01:30:00.000Z';

export class OrderPlaceDto {
  @ApiProperty({ example: 'housing' })
  key!: string;

  @ApiProperty({ type: TitlesDto })
  title!: TitlesDto;
}

export class OrderPersonDto {
  @ApiProperty({ format: 'uuid', example: PERSON.id })
  id!: string;

  @ApiProperty({ example: PERSON.name })
  name!: string;
}

export class OrderProjectDto extends OrderPersonDto {
  @ApiProperty({ example: '2603-510502-04-01-123455' })
  code!: string;
}

export class OrderItemDto extends OrderPlaceDto {
  @ApiProperty({ example: 1 })
  attempt!: number;
}

export class OrderSubjectDto {
  @ApiProperty({ type: OrderProjectDto, nullable: true, example: { id: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', code: '2603-510502-04-01-123455', name: '临港智能装备产业园一期' } })
  project!: OrderProjectDto | null;

  @ApiProperty({ type: OrderItemDto, nullable: true, example: { key: 'construction-permit', title: { zh: '建筑工程施工许可证核发', en: 'Construction permit' }, attempt: 1 } })
  item!: OrderItemDto | null;

  @ApiProperty({ type: OrderPlaceDto, nullable: true, example: null })
  department!: OrderPlaceDto | null;
}

export class OrderAddresseeDto {
  @ApiProperty({ description: 'Key of the department or id of the person.', example: 'housing' })
  key!: string;

  @ApiProperty({ type: OrderPlaceDto, nullable: true, example: DEPARTMENT })
  department!: OrderPlaceDto | null;

  @ApiProperty({ type: OrderPersonDto, nullable: true, example: null })
  person!: OrderPersonDto | null;

  @ApiProperty({ enum: ADDRESSEE_STATUSES, example: 'answered' })
  status!: AddresseeStatus;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: INSTANT })
  acknowledgedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The latest answer.', example: '施工许可证已核发。' })
  answer!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: INSTANT })
  answeredAt!: string | null;

  @ApiProperty({ type: OrderPersonDto, nullable: true, example: PERSON })
  answeredBy!: OrderPersonDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the issuer said to it.', example: null })
  note!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  judgedAt!: string | null;

  @ApiProperty({ description: 'Answered after the due day, or still owing an answer after it.', example: false })
  late!: boolean;

  @ApiProperty({ enum: ORDER_ACTIONS, isArray: true, description: 'What you may do now about, or for, this addressee.', example: ['accept', 'return'] })
  allowedActions!: readonly OrderActionType[];
}

export class OrderDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4d' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Counted for each park and year without gaps; a draft has none.', example: '督〔2026〕高新区3号' })
  number!: string | null;

  @ApiProperty({ enum: ORDER_STATUSES, example: 'issued' })
  status!: OrderStatus;

  @ApiProperty({ type: OrderPlaceDto, example: { key: 'hightech', title: { zh: '高新区', en: 'High-tech Zone' } } })
  park!: OrderPlaceDto;

  @ApiProperty({ type: OrderSubjectDto })
  subject!: OrderSubjectDto;

  @ApiProperty({ description: 'What must be done.', example: '立即办结施工许可证核发，并说明逾期原因。' })
  what!: string;

  @ApiProperty({ description: 'Working days from the day of issue.', example: 3 })
  workingDays!: number;

  @ApiProperty({ description: 'Given to several (联合督办).', example: false })
  joint!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'The alert that it was drafted from.', example: null })
  alert!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-09-30' })
  issuedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-10-10' })
  dueOn!: string | null;

  @ApiProperty({ description: 'A day up to the due day falls in a year whose schedule is not announced.', example: false })
  provisional!: boolean;

  @ApiProperty({ description: 'The due day is over and somebody still owes an answer.', example: false })
  overdue!: boolean;

  @ApiProperty({ type: OrderPersonDto, nullable: true, description: 'Null when it was drafted from an alert.', example: PERSON })
  draftedBy!: OrderPersonDto | null;

  @ApiProperty({ type: OrderPersonDto, nullable: true, example: PERSON })
  issuer!: OrderPersonDto | null;

  @ApiProperty({ format: 'date-time', example: INSTANT })
  draftedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: INSTANT })
  issuedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was closed or cancelled.', example: null })
  endedAt!: string | null;

  @ApiProperty({ type: [OrderAddresseeDto] })
  addressees!: readonly OrderAddresseeDto[];

  @ApiProperty({ enum: ORDER_ACTIONS, isArray: true, description: 'What you may do now.', example: ['cancel'] })
  allowedActions!: readonly OrderActionType[];
}
