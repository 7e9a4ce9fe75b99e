import { Module } from '@nestjs/common';
import { WorkflowStore } from './workflow-store.js';

@Module({
  providers: [WorkflowStore],
  exports: [WorkflowStore],
})
export class WorkflowsModule {}
