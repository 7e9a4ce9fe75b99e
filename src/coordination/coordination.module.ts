import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { CoordinationController } from './coordination.controller.js';
import { ProjectMaterials } from './project-materials.js';
import { ReadableState } from './readable-state.js';

/** One project at a glance: its coordination chart, and what its items need. */
@Module({
  imports: [CalendarsModule, ProjectsModule],
  controllers: [CoordinationController],
  providers: [ProjectMaterials, ReadableState],
})
export class CoordinationModule {}
