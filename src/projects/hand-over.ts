import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { PROJECT_STATUS_WORDS } from '../core/words/project-statuses.js';
import { latestEventOf } from '../core/workflow/legality.js';
import type { Fact } from '../core/workflow/turn.js';
import { inTransaction } from '../database/in-transaction.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { lockAdministration } from '../people/administration-lock.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { leadsOrAdministers, mayRead } from './authority.js';
import { factRows } from './fact-rows.js';
import type { HandOverDto } from './hand-over.dto.js';
import type { LoadedProject } from './loaded-project.js';
import { ProjectCache } from './project-cache.js';
import { recordTurns } from './record-turns.js';
import { IS_AGENT_HERE } from './registration-checks.js';
import { TurnMaker } from './turn-maker.js';
import { projectRow } from './turn-rows.js';

/** Another agent carries a project from now on (随人调整, 递补). Nothing else of it changes, and its history says why. */
@Injectable()
export class HandOver {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly turns: TurnMaker,
    private readonly projects: ProjectCache,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws the Problem that says why the project is not handed over. */
  async handOver(principal: Principal, projectId: string, wanted: HandOverDto): Promise<void> {
    await this.turns.onCurrent(projectId, (project) => {
      const refusal = refusalOf(principal, project, wanted);
      return refusal ? Promise.resolve(refusal) : this.write(principal, project, wanted);
    });
  }

  private async write(principal: Principal, project: LoadedProject, { agent, reason }: HandOverDto): Promise<LoadedProject | Problem | 'moved'> {
    const next = await inTransaction(this.pool, async (client) => {
      // Nobody is deactivated between being found an agent of the park and being given the project.
      await lockAdministration(client);
      const name = await agentHere(client, project.park, agent);
      if (name === null) return faulty('not-an-agent-here');
      const { rows, next } = this.rowsOf(project, { id: agent.toLowerCase(), name }, { principal, reason });
      if ((await recordTurns(client, [rows])).size === 0) return 'moved';
      await client.query('update project set agent_id = $2 where id = $1', [project.id, agent]);
      return next;
    });
    if (next !== 'moved' && !(next instanceof Problem)) this.projects.put(next);
    return next;
  }

  private rowsOf(project: LoadedProject, agent: LoadedProject['agent'], { principal, reason }: { readonly principal: Principal; readonly reason: string }) {
    const calendar = this.calendars.get(project.workflow.definition.calendar);
    const recordedAt = Math.max(this.clock.now(), latestEventOf(project.state.items) ?? 0);
    const fact: Fact = {
      type: 'project.handed-over',
      item: null,
      stage: null,
      attempt: null,
      effectiveAt: recordedAt,
      data: { from: project.agent.id, fromName: project.agent.name, to: agent.id, toName: agent.name, reason },
    };
    const { facts, notices, seq, head } = factRows(project, [fact], { actorId: principal.id, recordedAt, officeDay: this.clock.dayOf });
    const next: LoadedProject = { ...project, version: seq, head, agent };
    return { next, rows: { turn: projectRow(project, next, calendar), items: [], clock: [], deadlines: [], facts, notices, answers: [] } };
  }
}

function refusalOf(principal: Principal, project: LoadedProject, { agent }: HandOverDto): Problem | null {
  if (!mayRead(principal, project.park)) return Problem.of(403, 'project-not-yours');
  if (!leadsOrAdministers(principal, project)) return Problem.of(403, 'hand-over-not-yours');
  const { status } = project.state;
  if (status !== 'active') return Problem.of(409, 'project-not-active', { about: { status: PROJECT_STATUS_WORDS[status] } });
  return agent.toLowerCase() === project.agent.id ? faulty('same-agent') : null;
}

function faulty(reason: string): Problem {
  return Problem.of(400, 'invalid-request', { errors: [{ field: 'agent', reason }] });
}

/** The name of the person, if it is an active agent of the park. */
async function agentHere(client: PoolClient, park: string, agentId: string): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(`select q.name from person q where q.id = $2 and ${IS_AGENT_HERE}`, [park, agentId]);
  return rows[0]?.name ?? null;
}
