import { Module } from '@nestjs/common';
import { AnnouncedYears } from './announced-years.js';
import { CalendarStore } from './calendar-store.js';
import { WorkingDaysController } from './working-days.controller.js';

/** Which days work. */
@Module({
  controllers: [WorkingDaysController],
  providers: [AnnouncedYears, CalendarStore],
  exports: [CalendarStore],
})
export class CalendarsModule {}
