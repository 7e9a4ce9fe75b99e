import { Module } from '@nestjs/common';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { ProjectListController } from './project-list.controller.js';
import { ProjectList } from './project-list.js';
import { WorkflowVersions } from './workflow-versions.js';

/** Finds projects. */
@Module({
  imports: [WorkflowsModule],
  controllers: [ProjectListController],
  providers: [ProjectList, WorkflowVersions],
})
export class ProjectListModule {}
