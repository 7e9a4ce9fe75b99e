import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { HistoryVerificationDto } from '../projects/history-verification.dto.js';
import { OrderList } from './order-list.js';
import { OrdersDto, OrderWithHistoryDto } from './order-history.dto.js';
import { OrderReader } from './order-reader.js';
import { ORDER_TABLE } from './order-table.js';
import { OrdersQueryDto } from './orders-query.dto.js';
import { OrderVerifier } from './order-verifier.js';
import { PlacedOrderDto } from './placed-order.dto.js';
import { PlaceOrder } from './place-order.js';

@ApiTags('orders')
@Controller('api/orders')
export class OrdersController {
  constructor(
    private readonly placing: PlaceOrder,
    private readonly reader: OrderReader,
    private readonly orders: OrderList,
    private readonly verifier: OrderVerifier,
  ) {}

  @Post()
  @Roles('leader')
  @ApiOperation({
    summary: 'Give a supervision order (督办令), or draft one',
    description: 'By a leader of the park, on a project, an item of it, or a department. It is numbered and becomes due when it is issued.',
  })
  @ApiCreatedResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['role-required', 'order-park-not-yours'] })
  async place(@CurrentPrincipal() principal: Principal, @Body() dto: PlacedOrderDto): Promise<OrderWithHistoryDto> {
    return this.reader.read(principal, await this.placing.place(principal, dto));
  }

  @Get()
  @ApiOperation({
    summary: 'The supervision orders of your parks, and those given to you',
    description: 'By the due day. Filters narrow down together. Page by page: ask again with `next` as `cursor`. Drafts are shown to the leaders of their park.',
  })
  @Exported(ORDER_TABLE)
  @ApiOkResponse({ type: OrdersDto })
  @ApiProblems({ 400: ['invalid-request'] })
  list(@CurrentPrincipal() principal: Principal, @Query() query: OrdersQueryDto): Promise<OrdersDto> {
    return this.orders.list(principal, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One order: how far each addressee has come, its history, and what you may do now' })
  @ApiOkResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['order-not-yours'], 404: ['order-not-found'] })
  read(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<OrderWithHistoryDto> {
    return this.reader.read(principal, id);
  }

  @Get(':id/history/verify')
  @ApiOperation({
    summary: 'Whether an order’s history is what was written',
    description: 'Every entry is chained to the one before by its hash; this reckons all of them anew.',
  })
  @ApiOkResponse({ type: HistoryVerificationDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['order-not-yours'], 404: ['order-not-found'] })
  verify(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<HistoryVerificationDto> {
    return this.verifier.verify(principal, id);
  }

  @Get(':id/print')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-language', 'zh')
  @ApiOperation({ summary: 'The order as a page to be printed on A4' })
  @ApiOkResponse({ description: 'The page.', content: { 'text/html': { schema: { type: 'string' }, example: '<!doctype html>…' } } })
  @ApiProblems({ 400: ['invalid-request'], 403: ['order-not-yours'], 404: ['order-not-found'] })
  print(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<string> {
    return this.reader.print(principal, id);
  }
}
