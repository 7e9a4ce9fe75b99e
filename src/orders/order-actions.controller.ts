import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OrderActionType } from '../core/orders/order-action.js';
import { ApiProblems } from '../http/api-problems.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { ActOnOrder, type Said } from './act-on-order.js';
import { OptionalBody } from './optional-body.js';
import { AcceptanceDto, AddressedDto, AnswerDto, CancellationDto, ReturnDto } from './order-action.dto.js';
import { OrderWithHistoryDto } from './order-history.dto.js';
import { OrderReader } from './order-reader.js';

const FORBIDDEN = ['order-not-yours', 'order-action-not-yours'];
const MISSING = ['order-not-found'];
const OVER = ['order-closed', 'order-cancelled'];

@ApiTags('orders')
@Controller('api/orders/:id')
export class OrderActionsController {
  constructor(
    private readonly acting: ActOnOrder,
    private readonly reader: OrderReader,
  ) {}

  @Post('issue')
  @HttpCode(200)
  @ApiOperation({ summary: 'Issue a draft', description: 'By a leader of the park, who becomes its issuer.' })
  @ApiOkResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: FORBIDDEN, 404: MISSING, 409: ['order-already-issued', ...OVER] })
  issue(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string) {
    return this.act(principal, id, 'issue');
  }

  @Post('acknowledge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Acknowledge an order', description: 'By the addressee: an officer of the department, or the person.' })
  @ApiBody({ type: AddressedDto, required: false })
  @ApiOkResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: FORBIDDEN, 404: MISSING, 409: ['order-already-acknowledged', 'order-already-answered', 'order-already-accepted', 'order-not-issued', ...OVER] })
  acknowledge(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @OptionalBody(AddressedDto) { addressee }: AddressedDto) {
    return this.act(principal, id, 'acknowledge', { addressee });
  }

  @Post('answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer an order', description: 'By the addressee, once it is acknowledged, and again when the answer was returned.' })
  @ApiOkResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: FORBIDDEN, 404: MISSING, 409: ['order-not-acknowledged', 'order-already-answered', 'order-already-accepted', 'order-not-issued', ...OVER] })
  answer(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Body() { addressee, text }: AnswerDto) {
    return this.act(principal, id, 'answer', { addressee, text });
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept an answer', description: 'By the issuer. With the last answer accepted the order is closed.' })
  @ApiBody({ type: AcceptanceDto, required: false })
  @ApiOkResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: FORBIDDEN, 404: MISSING, 409: ['order-not-answered', 'order-already-accepted', 'order-not-issued', ...OVER] })
  accept(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @OptionalBody(AcceptanceDto) { addressee, note }: AcceptanceDto) {
    return this.act(principal, id, 'accept', { addressee, text: note });
  }

  @Post('return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Return an answer, which has to be given again', description: 'By the issuer. The due day stays.' })
  @ApiOkResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: FORBIDDEN, 404: MISSING, 409: ['order-not-answered', 'order-already-accepted', 'order-not-issued', ...OVER] })
  return(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Body() { addressee, reason }: ReturnDto) {
    return this.act(principal, id, 'return', { addressee, text: reason });
  }

  @Post('cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel an order, or discard a draft', description: 'By the issuer; a draft by any leader of the park. A number that was given out stays used.' })
  @ApiOkResponse({ type: OrderWithHistoryDto })
  @ApiProblems({ 400: ['invalid-request'], 403: FORBIDDEN, 404: MISSING, 409: OVER })
  cancel(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Body() { reason }: CancellationDto) {
    return this.act(principal, id, 'cancel', { text: reason });
  }

  private async act(principal: Principal, id: string, type: OrderActionType, said?: Said): Promise<OrderWithHistoryDto> {
    await this.acting.act(principal, id, type, said);
    return this.reader.read(principal, id);
  }
}
