import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { Changes } from './changes.js';
import { InboxController } from './inbox.controller.js';
import { Inbox } from './inbox.js';
import { Moves } from './moves.js';

/** What waits for whom. */
@Module({
  imports: [CalendarsModule, WorkflowsModule],
  controllers: [InboxController],
  providers: [Changes, Inbox, Moves],
})
export class InboxModule {}
