import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { ForecastController } from './forecast.controller.js';
import { ForecastReader } from './forecast-reader.js';
import { ItemCases } from './item-cases.js';
import { WhatIf } from './what-if.js';

/** What is to be expected of running projects, and what would come of changes. */
@Module({
  imports: [CalendarsModule, ProjectsModule],
  controllers: [ForecastController],
  providers: [ForecastReader, ItemCases, WhatIf],
})
export class ForecastModule {}
