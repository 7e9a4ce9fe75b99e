import { Module } from '@nestjs/common';
import { CheckWorkflow } from './check-workflow.js';
import { PublicationController } from './publication.controller.js';
import { PublishedWorkflows } from './published-workflows.js';
import { PublishWorkflow } from './publish-workflow.js';
import { WorkflowsController } from './workflows.controller.js';
import { WorkflowStore } from './workflow-store.js';

/** Published procedures: checking a definition, publishing it, reading what is published, and the machines made of it. */
@Module({
  controllers: [WorkflowsController, PublicationController],
  providers: [CheckWorkflow, PublishedWorkflows, PublishWorkflow, WorkflowStore],
  exports: [PublishWorkflow, WorkflowStore],
})
export class WorkflowsModule {}
