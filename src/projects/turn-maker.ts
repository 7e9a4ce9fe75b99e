import { Injectable } from '@nestjs/common';
import { CalendarStore } from '../calendars/calendar-store.js';
import { decide } from '../core/workflow/decide.js';
import type { ProjectEvent } from '../core/workflow/event.js';
import { latestEventOf } from '../core/workflow/legality.js';
import type { Refusal } from '../core/workflow/refusal.js';
import { Problem } from '../http/problem.js';
import { OfficeClock } from '../time/office-clock.js';
import { eventAnswer, type EventAnswer } from './event-answer.js';
import type { LoadedProject } from './loaded-project.js';
import { ProjectCache } from './project-cache.js';
import { ProjectQueue } from './project-queue.js';
import { answerRow, type RepeatableRequest } from './request-answers.js';
import { instant } from './instant.js';
import { recalendarRows } from './recalendar-rows.js';
import { turnRows, type TurnRows } from './turn-rows.js';
import { TurnWriter } from './turn-writer.js';

/** What is to be written down as having happened. */
export interface Report {
  readonly event: ProjectEvent;
  /** Epoch milliseconds; null means now. */
  readonly effectiveAt: number | null;
  /** Null when nobody said it: the calendar did. */
  readonly actorId: string | null;
  readonly request: RepeatableRequest | null;
}

/** Another instance can move a project again and again; past this many times something else is wrong. */
const MOST_ATTEMPTS = 50;

/** Decides on a project's current state and writes the turn; whoever comes second is judged by the new state. */
@Injectable()
export class TurnMaker {
  private readonly queue = new ProjectQueue();

  constructor(
    private readonly projects: ProjectCache,
    private readonly writer: TurnWriter,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Works on the project until the work is written. A Problem is thrown only if it was found on the state that the database
   * holds: what this instance remembers of a project may be out of date.
   */
  onCurrent<Answer extends object>(projectId: string, work: (project: LoadedProject) => Promise<Answer | Problem | 'moved'>): Promise<Answer> {
    return this.queue.run(projectId, async () => {
      let project = await this.projects.get(projectId);
      for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts += 1) {
        if (!project) throw Problem.of(404, 'project-not-found');
        const outcome = (await this.isByCalendarInForce(project)) ? await work(project) : await this.reckonAnew(project);
        if (outcome !== 'moved' && !(outcome instanceof Problem)) return outcome;
        if (outcome instanceof Problem && (await this.projects.isCurrent(project))) throw outcome;
        project = await this.projects.reload(projectId);
      }
      throw Problem.of(503, 'project-too-busy');
    });
  }

  /** Brings a project's due days to the calendar in force. True when that is done, false when there is no such project. */
  async recalendar(projectId: string): Promise<boolean> {
    return this.queue.run(projectId, async () => {
      for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts += 1) {
        const project = await this.projects.reload(projectId);
        if (!project) return false;
        if (await this.isByCalendarInForce(project)) return true;
        await this.reckonAnew(project);
      }
      throw Problem.of(503, 'project-too-busy');
    });
  }

  /** One decision and, if it is a turn, one write. */
  async attempt(project: LoadedProject, report: Report): Promise<EventAnswer | Refusal | 'moved'> {
    const { event, actorId, request } = report;
    // Clocks of several instances differ a little: now is never before what another has already written down.
    const recordedAt = Math.max(this.clock.now(), latestEventOf(project.state.items) ?? 0);
    const officeDay = this.clock.dayOf;
    const calendar = this.calendars.get(project.workflow.definition.calendar);
    const effectiveAt = report.effectiveAt ?? recordedAt;
    const { registeredAt } = project;
    const time = { effectiveAt, recordedAt, officeDay, calendarRevision: calendar.revision, registeredAt };
    const decision = decide(project.workflow, project.state, event, time);
    if (!decision.ok) return decision;
    const { rows, next } = turnRows(project, decision, calendar, { actorId, recordedAt, officeDay });
    const answer = eventAnswer(next, decision, recordedAt, calendar, officeDay(recordedAt));
    const answers = request ? [answerRow(request, answer, instant(recordedAt))] : [];
    if ((await this.writeUnlessAnswered({ ...rows, answers })) === 'moved') return 'moved';
    this.projects.put(next);
    return answer;
  }

  private async isByCalendarInForce({ workflow, calendarRevision }: LoadedProject): Promise<boolean> {
    const { calendar } = workflow.definition;
    // Another instance has heard of an amendment before this one.
    if (calendarRevision > this.calendars.get(calendar).revision) await this.calendars.reload();
    return calendarRevision === this.calendars.get(calendar).revision;
  }

  /** Always `moved`: whatever was to be done is done on the project as it stands afterwards. */
  private async reckonAnew(project: LoadedProject): Promise<'moved'> {
    const calendar = this.calendars.get(project.workflow.definition.calendar);
    const { rows, next } = recalendarRows(project, calendar, { actorId: null, recordedAt: this.clock.now(), officeDay: this.clock.dayOf });
    if ((await this.writer.write(rows)) === 'written') this.projects.put(next);
    return 'moved';
  }

  /** The same request may have been answered by another instance in the meantime: then it is looked up, not written twice. */
  private async writeUnlessAnswered(rows: TurnRows): Promise<'written' | 'moved'> {
    try {
      return await this.writer.write(rows);
    } catch (fault) {
      if ((fault as { constraint?: string }).constraint === 'request_answer_pkey') return 'moved';
      throw fault;
    }
  }
}
