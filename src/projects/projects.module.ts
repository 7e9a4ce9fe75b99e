import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { AnswerRetention } from './answer-retention.js';
import { EventBatchController } from './event-batch.controller.js';
import { HandOver } from './hand-over.js';
import { PreviewRegistration } from './preview-registration.js';
import { ProjectCache } from './project-cache.js';
import { ProjectEventsController } from './project-events.controller.js';
import { ProjectLoader } from './project-loader.js';
import { ProjectReader } from './project-reader.js';
import { ProjectsController } from './projects.controller.js';
import { RecordEvent } from './record-event.js';
import { RecordSilence } from './record-silence.js';
import { RegisterProject } from './register-project.js';
import { RegistrationChecks } from './registration-checks.js';
import { RequestAnswers } from './request-answers.js';
import { TurnMaker } from './turn-maker.js';
import { TurnWriter } from './turn-writer.js';

/** The only writer of project state: projects, items, clock ledgers, deadlines, history and notices. */
@Module({
  imports: [CalendarsModule, WorkflowsModule],
  controllers: [EventBatchController, ProjectEventsController, ProjectsController],
  providers: [
    AnswerRetention, HandOver, PreviewRegistration, ProjectLoader, ProjectCache, ProjectReader, RegisterProject, RegistrationChecks, RecordEvent, RecordSilence, RequestAnswers,
    TurnMaker, TurnWriter,
  ],
  exports: [ProjectLoader, ProjectReader, RecordEvent, RecordSilence, RegisterProject, TurnMaker],
})
export class ProjectsModule {}
