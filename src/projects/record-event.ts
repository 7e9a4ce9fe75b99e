import { Injectable } from '@nestjs/common';
import { CalendarStore } from '../calendars/calendar-store.js';
import { decide } from '../core/workflow/decide.js';
import { isItemEvent, type ReportedEvent } from '../core/workflow/event.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { mayRead, mayRecord } from './authority.js';
import { eventAnswer, type EventAnswer } from './event-answer.js';
import { notYours, refusalProblem } from './event-refusal.js';
import type { LoadedProject } from './loaded-project.js';
import { ProjectCache } from './project-cache.js';
import { ProjectQueue } from './project-queue.js';
import { answerRow, RequestAnswers, type RepeatableRequest } from './request-answers.js';
import { instant, turnRows } from './turn-rows.js';
import { TurnWriter } from './turn-writer.js';

/** What a person reports to have happened. */
export interface EventReport {
  readonly event: ReportedEvent;
  /** Epoch milliseconds; null means now. */
  readonly effectiveAt: number | null;
  readonly request: RepeatableRequest | null;
}

/** Another instance can move a project again and again; past this many times something else is wrong. */
const MOST_DECISIONS = 50;

/** The one road by which a running project moves: decide on its state, write the turn, answer. */
@Injectable()
export class RecordEvent {
  private readonly queue = new ProjectQueue();

  constructor(
    private readonly projects: ProjectCache,
    private readonly writer: TurnWriter,
    private readonly answers: RequestAnswers,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  /** The committed turn's answer; throws the Problem that says why the event is refused. */
  record(principal: Principal, projectId: string, report: EventReport): Promise<EventAnswer> {
    return this.queue.run(projectId, () => this.decideUntilWritten(principal, projectId, report));
  }

  private async decideUntilWritten(principal: Principal, projectId: string, report: EventReport): Promise<EventAnswer> {
    let project = await this.projects.get(projectId);
    for (let decisions = 0; decisions < MOST_DECISIONS; decisions += 1) {
      if (!project) throw Problem.of(404, 'project-not-found');
      if (report.request) {
        const first = await this.answers.find<EventAnswer>(report.request);
        if (first) return first;
      }
      const outcome = await this.attempt(principal, project, report);
      if (!(outcome instanceof Problem) && outcome !== 'moved') return outcome;
      // What was remembered may be out of date: a no is said only on the state that the database holds.
      if (outcome instanceof Problem && (await this.projects.isCurrent(project))) throw outcome;
      project = await this.projects.reload(projectId);
    }
    throw Problem.of(503, 'project-too-busy');
  }

  private async attempt(principal: Principal, project: LoadedProject, report: EventReport): Promise<EventAnswer | Problem | 'moved'> {
    const { event, request } = report;
    const recordedAt = this.clock.now();
    const forbidden = this.forbids(principal, project, event);
    if (forbidden) return forbidden;
    const effectiveAt = report.effectiveAt ?? recordedAt;
    const decision = decide(project.workflow, project.state, event, { effectiveAt, recordedAt, officeDay: this.clock.dayOf });
    if (!decision.ok) return refusalProblem(decision, principal, project, event);
    const calendar = this.calendars.get(project.workflow.definition.calendar);
    const { rows, next } = turnRows(project, decision, calendar, { actorId: principal.id, recordedAt, officeDay: this.clock.dayOf });
    const answer = eventAnswer(next, decision, recordedAt, calendar, this.clock.dayOf(recordedAt));
    const answers = request ? [answerRow(request, answer, instant(recordedAt))] : [];
    if ((await this.writeUnlessAnswered({ ...rows, answers })) === 'moved') return 'moved';
    this.projects.put(next);
    return answer;
  }

  private forbids(principal: Principal, project: LoadedProject, event: ReportedEvent): Problem | null {
    if (!mayRead(principal, project.park)) return Problem.of(403, 'project-not-yours');
    const item = isItemEvent(event) ? project.workflow.indexOf.get(event.item) : null;
    // An item that the workflow does not have is the decision's to refuse: no part can be judged for it.
    if (item === undefined || mayRecord(principal, project, event.type, item)) return null;
    return notYours(principal, project, event);
  }

  /** The same request may have been answered by another instance in the meantime: then it is looked up, not written twice. */
  private async writeUnlessAnswered(rows: Parameters<TurnWriter['write']>[0]): Promise<'written' | 'moved'> {
    try {
      return await this.writer.write(rows);
    } catch (fault) {
      if ((fault as { constraint?: string }).constraint === 'request_answer_pkey') return 'moved';
      throw fault;
    }
  }
}
