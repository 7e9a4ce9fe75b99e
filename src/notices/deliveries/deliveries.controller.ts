import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { Roles } from '../../people/roles.js';
import { DELIVERY_TABLE } from './delivery-table.js';
import { DeliveriesDto, DeliveriesQueryDto, DeliveryDto, RetriedDto, RetryDto } from './delivery.dto.js';
import { DeliveryList } from './delivery-list.js';
import { DeliveryRetry } from './delivery-retry.js';
import { RowIdPipe } from '../../http/row-id.pipe.js';

@ApiTags('channels')
@Controller('api/deliveries')
@Roles('administrator')
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveryList,
    private readonly retrying: DeliveryRetry,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What is sent through channels, and what was given up' })
  @Exported(DELIVERY_TABLE)
  @ApiOkResponse({ type: DeliveriesDto })
  list(@Query() query: DeliveriesQueryDto): Promise<DeliveriesDto> {
    return this.deliveries.list(query);
  }

  @Post('retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send again everything that was given up, or everything that is unknown' })
  @ApiOkResponse({ type: RetriedDto })
  retryAll(@Body() those: RetryDto): Promise<RetriedDto> {
    return this.retrying.all(those);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send again what was given up or is unknown',
    description: 'What is unknown may have arrived: nobody but you decides that it is sent again.',
  })
  @ApiParam({ name: 'id', schema: { type: 'integer' }, example: 311 })
  @ApiOkResponse({ type: DeliveryDto })
  @ApiProblems({ 404: ['delivery-not-found'], 409: ['delivery-not-over', 'channel-removed', 'person-not-active'] })
  retry(@Param('id', RowIdPipe) id: number): Promise<DeliveryDto> {
    return this.retrying.one(id);
  }
}
