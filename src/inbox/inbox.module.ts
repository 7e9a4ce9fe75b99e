import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { InboxController } from './inbox.controller.js';
import { Inbox } from './inbox.js';

/** What waits for whom. */
@Module({
  imports: [CalendarsModule, WorkflowsModule],
  controllers: [InboxController],
  providers: [Inbox],
})
export class InboxModule {}
