import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { HealthModule } from '../http/health/health.module.js';
import { WorkflowsModule } from '../workflows/workflows.module.js';
import { Dimensions } from './asked/dimensions.js';
import { Selections } from './asked/selections.js';
import { Bottlenecks } from './bottlenecks/bottlenecks.js';
import { BottlenecksController } from './bottlenecks/bottlenecks.controller.js';
import { CaseNames } from './cases/case-names.js';
import { CaseReader } from './cases/case-reader.js';
import { OpenCases } from './cases/open-cases.js';
import { Compression } from './compression/compression.js';
import { CompressionController } from './compression/compression.controller.js';
import { LightsController } from './lights/lights.controller.js';
import { OverviewLights } from './lights/lights.js';
import { OverviewController } from './now/overview.controller.js';
import { OverviewNow } from './now/overview-now.js';
import { Performance } from './performance/performance.js';
import { PerformanceController } from './performance/performance.controller.js';
import { Trust } from './trust/trust.js';
import { TrustController } from './trust/trust.controller.js';
import { WorkflowWords } from './words/workflow-words.js';
import { Workload } from './workload/workload.js';
import { WorkloadController } from './workload/workload.controller.js';

/** What leaders see, read from the statistics: figures from their sums, and the cases behind each. */
@Module({
  imports: [CalendarsModule, HealthModule, WorkflowsModule],
  controllers: [OverviewController, LightsController, PerformanceController, CompressionController, BottlenecksController, TrustController, WorkloadController],
  providers: [Dimensions, WorkflowWords, Selections, CaseNames, CaseReader, OpenCases, OverviewNow, OverviewLights, Performance, Compression, Bottlenecks, Trust, Workload],
  exports: [OverviewNow, Performance, Compression, Bottlenecks, Trust, Workload],
})
export class OverviewModule {}
