import { ApiProperty } from '@nestjs/swagger';
import { ORDER_ENTRY_TYPES, type OrderEntryType } from './order-entries.js';
import { OrderDto, OrderPersonDto } from './order.dto.js';

export class OrderEntryDto {
  @ApiProperty({ description: 'Counts from 1 without gaps.', example: 3 })
  seq!: number;

  @ApiProperty({ enum: ORDER_ENTRY_TYPES, example: 'order.answered' })
  type!: OrderEntryType;

  @ApiProperty({ type: OrderPersonDto, nullable: true, description: 'Null when nobody did it.', example: { id: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f', name: '李娜' } })
  actor!: OrderPersonDto | null;

  @ApiProperty({ format: 'date-time', description: 'When it took effect.', example: '2026-10-09T02:00:00.000Z' })
  effectiveAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was written down.', example: '2026-10-09T02:00:00.000Z' })
  recordedAt!: string;

  @ApiProperty({ type: Object, example: { addressee: 'housing', text: '施工许可证已核发。' } })
  data!: object;
}

export class OrderWithHistoryDto extends OrderDto {
  @ApiProperty({ type: [OrderEntryDto], description: 'Oldest first.' })
  history!: readonly OrderEntryDto[];
}

export class OrdersDto {
  @ApiProperty({ type: [OrderDto], description: 'By the due day; drafts last.' })
  orders!: readonly OrderDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;
}
