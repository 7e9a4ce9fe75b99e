import { Module } from '@nestjs/common';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { ProjectListController } from './project-list.controller.js';
import { ProjectList } from './project-list.js';
import { StagePlaces } from './stage-places.js';

/** Finds projects. */
@Module({
  imports: [WorkflowsModule],
  controllers: [ProjectListController],
  providers: [ProjectList, StagePlaces],
})
export class ProjectListModule {}
