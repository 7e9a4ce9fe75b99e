import { Injectable } from '@nestjs/common';
import { isItemEvent, type ReportedEvent } from '../core/workflow/event.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { mayRead, mayRecord } from './authority.js';
import type { EventAnswer } from './event-answer.js';
import { notYours, refusalProblem } from './event-refusal.js';
import type { LoadedProject } from './loaded-project.js';
import { RequestAnswers, type RepeatableRequest } from './request-answers.js';
import { TurnMaker } from './turn-maker.js';

/** What a person reports to have happened. */
export interface EventReport {
  readonly event: ReportedEvent;
  /** Epoch milliseconds; null means now. */
  readonly effectiveAt: number | null;
  readonly request: RepeatableRequest | null;
}

/** The road by which people move a running project. */
@Injectable()
export class RecordEvent {
  constructor(
    private readonly turns: TurnMaker,
    private readonly answers: RequestAnswers,
  ) {}

  /** The committed turn's answer; throws the Problem that says why the event is refused. */
  record(principal: Principal, projectId: string, report: EventReport): Promise<EventAnswer> {
    const { event, request } = report;
    return this.turns.onCurrent(projectId, async (project) => {
      const first = request && (await this.answers.find<EventAnswer>(request));
      if (first) return first;
      const forbidden = forbids(principal, project, event);
      if (forbidden) return forbidden;
      const outcome = await this.turns.attempt(project, { ...report, actorId: principal.id });
      return typeof outcome === 'object' && 'ok' in outcome ? refusalProblem(outcome, principal, project, event) : outcome;
    });
  }
}

function forbids(principal: Principal, project: LoadedProject, event: ReportedEvent): Problem | null {
  if (!mayRead(principal, project.park)) return Problem.of(403, 'project-not-yours');
  const item = isItemEvent(event) ? project.workflow.indexOf.get(event.item) : null;
  // An item that the workflow does not have is the decision's to refuse: no part can be judged for it.
  if (item === undefined || mayRecord(principal, project, event.type, item)) return null;
  return notYours(principal, project, event);
}
