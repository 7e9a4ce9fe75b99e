import { Body, Controller, Param, ParseUUIDPipe, Post, Req, UseGuards } from '@nestjs/common';
import { EventDto } from './event.dto.js';
import { EventsService } from './events.service.js';
import { SessionGuard, type SignedInRequest } from './session.guard.js';

@Controller('api/projects/:id/events')
@UseGuards(SessionGuard)
export class EventsController {
  constructor(private readonly events: EventsService) {}

  @Post()
  record(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EventDto, @Req() request: SignedInRequest) {
    return this.events.record(id, dto, request.person);
  }
}
