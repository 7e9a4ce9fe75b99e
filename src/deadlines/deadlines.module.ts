import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { AcknowledgeAlert } from './acknowledge-alert.js';
import { ActOnSilence } from './act-on-silence.js';
import { ActionFailures } from './action-failures.js';
import { Alerts } from './alerts.js';
import { AlertsController } from './alerts.controller.js';
import { DeadlineFailuresController } from './deadline-failures.controller.js';
import { DeemedAcceptances } from './deemed-acceptances.js';
import { BATCH_SIZE, EvaluateDeadlines } from './evaluate-deadlines.js';
import { EvaluationConnection } from './evaluation-connection.js';
import { EvaluationSchedule } from './evaluation-schedule.js';
import { Evaluations } from './evaluations.js';
import { EvaluationsController } from './evaluations.controller.js';
import { PresumedConsents } from './presumed-consents.js';
import { DEADLINES_PER_BATCH } from './raise-alerts.js';
import { RebuildDeadlines } from './rebuild/rebuild-deadlines.js';

/** Watches every deadline: what is near due or overdue is told once to the right people, what silence demands is done. */
@Module({
  imports: [CalendarsModule, ProjectsModule, WorkflowsModule],
  controllers: [AlertsController, EvaluationsController, DeadlineFailuresController],
  providers: [
    AcknowledgeAlert, ActOnSilence, ActionFailures, Alerts, DeemedAcceptances, EvaluateDeadlines, EvaluationConnection,
    EvaluationSchedule, Evaluations, PresumedConsents, RebuildDeadlines, { provide: BATCH_SIZE, useValue: DEADLINES_PER_BATCH },
  ],
  exports: [ActionFailures, EvaluateDeadlines, RebuildDeadlines],
})
export class DeadlinesModule {}
