import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AdministrationModule } from './administration/administration.module.js';
import { AmendmentsModule } from './amendments/amendments.module.js';
import { ApplicantModule } from './applicant/applicant.module.js';
import { CalendarsModule } from './calendars/calendars.module.js';
import { CompressionModule } from './compression/compression.module.js';
import type { Env } from './config/env.js';
import { CoordinationModule } from './coordination/coordination.module.js';
import { DeadlinesModule } from './deadlines/deadlines.module.js';
import { ForecastModule } from './forecast/forecast.module.js';
import { FoundationModule } from './foundation.module.js';
import { HealthModule } from './http/health/health.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PeopleModule } from './people/people.module.js';
import { ProjectListModule } from './project-list/project-list.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { TestingTimeModule } from './testing-time/testing-time.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { WorkflowsModule } from './workflows/workflows.module.js';

@Module({})
export class AppModule {
  static with(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ScheduleModule.forRoot(),
        FoundationModule.with(env),
        HealthModule,
        PeopleModule,
        AdministrationModule,
        CalendarsModule,
        WorkflowsModule,
        ProjectsModule,
        DeadlinesModule,
        ApplicantModule,
        AmendmentsModule,
        OrdersModule,
        NoticesModule,
        StatisticsModule,
        ProjectListModule,
        CoordinationModule,
        OverviewModule,
        ReportsModule,
        InboxModule,
        TimelineModule,
        CompressionModule,
        ForecastModule,
        ...(env.timeTravel ? [TestingTimeModule] : []),
      ],
    };
  }
}
