import { Module } from '@nestjs/common';
import { CalendarsModule } from '../../calendars/calendars.module.js';
import { ProjectLoader } from '../../projects/project-loader.js';
import { WorkflowsModule } from '../../workflows/workflows.module.js';
import { RebuildDeadlines } from './rebuild-deadlines.js';

/** What `npm run deadlines:rebuild` needs of the application. */
@Module({ imports: [CalendarsModule, WorkflowsModule], providers: [ProjectLoader, RebuildDeadlines] })
export class RebuildModule {}
