import { Module } from '@nestjs/common';
import { CalendarStore } from './calendar-store.js';

@Module({
  providers: [CalendarStore],
  exports: [CalendarStore],
})
export class CalendarsModule {}
