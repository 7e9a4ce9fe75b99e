import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { AmendCalendar } from './amend-calendar.js';
import { AmendmentGate } from './amendment-gate.js';
import { AmendmentsController } from './amendments.controller.js';
import { CatchUp } from './catch-up.js';

/** Calendars that change while projects run. */
@Module({
  imports: [CalendarsModule, OrdersModule, ProjectsModule],
  controllers: [AmendmentsController],
  providers: [AmendCalendar, AmendmentGate, CatchUp],
})
export class AmendmentsModule {}
