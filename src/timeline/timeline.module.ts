import { Module } from '@nestjs/common';
import { HistoryVerifier } from './history-verifier.js';
import { ReadableProject } from './readable-project.js';
import { TimelineController } from './timeline.controller.js';
import { Timeline } from './timeline.js';

/** Reads the history of a project, and whether it is what was written. */
@Module({
  controllers: [TimelineController],
  providers: [HistoryVerifier, ReadableProject, Timeline],
})
export class TimelineModule {}
