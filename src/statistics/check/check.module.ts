import { Module } from '@nestjs/common';
import { CalendarsModule } from '../../calendars/calendars.module.js';
import { ProjectLoader } from '../../projects/project-loader.js';
import { WorkflowsModule } from '../../workflows/workflows.module.js';
import { Numbers } from '../numbers.js';
import { ReckonProjects } from '../reckon-projects.js';
import { CheckStatistics } from './check-statistics.js';

/** What `npm run statistics:check` needs of the application. */
@Module({ imports: [CalendarsModule, WorkflowsModule], providers: [ProjectLoader, Numbers, ReckonProjects, CheckStatistics], exports: [CheckStatistics] })
export class CheckModule {}
