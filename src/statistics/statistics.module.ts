import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { CheckStatistics } from './check/check-statistics.js';
import { Numbers } from './numbers.js';
import { OutdatedProjects } from './outdated-projects.js';
import { ReckonProjects } from './reckon-projects.js';
import { Reckoner } from './reckoner.js';
import { ReckoningConnection } from './reckoning-connection.js';
import { ReckoningSchedule } from './reckoning-schedule.js';

/** Keeps leaders' figures: rows of each project, and their sums. The only writer of both. */
@Module({
  imports: [CalendarsModule, ProjectsModule],
  providers: [CheckStatistics, Numbers, OutdatedProjects, ReckonProjects, Reckoner, ReckoningConnection, ReckoningSchedule],
  exports: [CheckStatistics, Reckoner],
})
export class StatisticsModule {}
