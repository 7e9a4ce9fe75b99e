import { Module } from '@nestjs/common';
import { OverviewModule } from '../overview/overview.module.js';
import { MonthlyController } from './monthly.controller.js';
import { MonthlyReading } from './monthly-figures.js';
import { OverviewReaders } from './overview-readers.js';

/** What is printed and handed round. */
@Module({
  imports: [OverviewModule],
  controllers: [MonthlyController],
  providers: [MonthlyReading, OverviewReaders],
})
export class ReportsModule {}
