import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { AmendCalendar } from './amend-calendar.js';
import { AmendmentsController } from './amendments.controller.js';
import { CatchUp } from './catch-up.js';

/** Calendars that change while projects run. */
@Module({
  imports: [CalendarsModule, ProjectsModule],
  controllers: [AmendmentsController],
  providers: [AmendCalendar, CatchUp],
})
export class AmendmentsModule {}
