import { Injectable } from '@nestjs/common';
import type { SilenceEvent } from '../core/workflow/event.js';
import { Problem } from '../http/problem.js';
import type { EventAnswer } from './event-answer.js';
import { TurnMaker } from './turn-maker.js';

/** The road by which the calendar moves a project: what silence has brought about is a turn like any other, said by nobody. */
@Injectable()
export class RecordSilence {
  constructor(private readonly turns: TurnMaker) {}

  /** Throws a Problem (409) when somebody has spoken in the meantime. `effectiveAt` in epoch milliseconds. */
  record(projectId: string, event: SilenceEvent, effectiveAt: number): Promise<EventAnswer> {
    return this.turns.onCurrent(projectId, async (project) => {
      const outcome = await this.turns.attempt(project, { event, effectiveAt, actorId: null, request: null });
      return typeof outcome === 'object' && 'ok' in outcome ? Problem.of(409, outcome.reason, { about: outcome.about }) : outcome;
    });
  }
}
