import { Module } from '@nestjs/common';
import { AnnouncedYears } from './announced-years.js';
import { CalendarStore } from './calendar-store.js';
import { PublishYear } from './publish-year.js';
import { TodayController } from './today.controller.js';
import { WorkingDaysController } from './working-days.controller.js';
import { YearVersions } from './year-versions.js';

/** Which days work. */
@Module({
  controllers: [WorkingDaysController, TodayController],
  providers: [AnnouncedYears, CalendarStore, PublishYear, YearVersions],
  exports: [CalendarStore, PublishYear],
})
export class CalendarsModule {}
