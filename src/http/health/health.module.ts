import { Module } from '@nestjs/common';
import type { ReadinessCheck } from './check.js';
import { READINESS_CHECKS } from './check.js';
import { DatabaseCheck } from './database-check.js';
import { EvaluationCheck } from './evaluation-check.js';
import { HealthController } from './health.controller.js';
import { MigrationsCheck } from './migrations-check.js';

@Module({
  controllers: [HealthController],
  providers: [
    DatabaseCheck,
    MigrationsCheck,
    EvaluationCheck,
    {
      provide: READINESS_CHECKS,
      inject: [DatabaseCheck, MigrationsCheck, EvaluationCheck],
      useFactory: (...checks: ReadinessCheck[]) => checks,
    },
  ],
  exports: [EvaluationCheck],
})
export class HealthModule {}
