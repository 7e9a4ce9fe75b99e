import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { CompressionController } from './compression.controller.js';
import { ProjectCompression } from './project-compression.js';
import { ProjectFacts } from './project-facts.js';

/** Reads where the saved days of a project come from. */
@Module({
  imports: [CalendarsModule, ProjectsModule],
  controllers: [CompressionController],
  providers: [ProjectCompression, ProjectFacts],
})
export class CompressionModule {}
