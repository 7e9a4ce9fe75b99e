import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import { EARLIEST } from '../core/workflow/decide.js';
import { POOL } from '../database/pool.js';
import { Problem, type FieldFault } from '../http/problem.js';
import { validateShape } from '../http/validate-shape.js';
import { holdsRole, type Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import { leadsOrAdministers } from './authority.js';
import { RegistrationDto } from './registration.dto.js';

/** A registration that nothing is wrong with, and what it is pinned to. */
export interface SoundRegistration {
  readonly agentId: string;
  readonly workflow: CompiledWorkflow;
  /** Epoch milliseconds. */
  readonly registeredAt: number;
  readonly recordedAt: number;
}

/** Of a registration that has not come to its end. */
export type GivenSoFar = Partial<Omit<RegistrationDto, 'applicant'>> & { readonly applicant?: Partial<RegistrationDto['applicant']> };

/** Whether a project can be registered: the same for one that is, and for one that is only looked at beforehand. */
@Injectable()
export class RegistrationChecks {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly clock: OfficeClock,
  ) {}

  /** What was sent, as a registration; the Problem about its shape names, too, what the fields of a right shape mean wrongly. */
  async read(body: unknown): Promise<RegistrationDto> {
    try {
      return validateShape(RegistrationDto, body);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const errors = problem.content.errors ?? [];
      const { workflow, park, agent = null } = soundTexts(body, errors);
      const known = workflow === undefined || (await this.workflows.inEffect(workflow, this.clock.today()));
      throw Problem.of(400, 'invalid-request', {
        errors: [
          ...errors,
          ...(known ? [] : [{ field: 'workflow', reason: 'unknown-workflow' }]),
          ...(park === undefined ? [] : await this.placeFaults(park, agent, 'not-an-agent-here')),
        ],
      });
    }
  }

  /** Throws the Problem that names every field at fault. */
  async require(principal: Principal, dto: RegistrationDto): Promise<SoundRegistration> {
    const { recordedAt, registeredAt } = this.times(dto);
    const agentId = dto.agent ?? principal.id;
    refuseOthers(principal, dto.park, agentId);
    const workflow = await this.workflows.inEffect(dto.workflow, this.clock.dayOf(registeredAt));
    const faults = [
      ...timeFaults(registeredAt, recordedAt),
      ...(workflow ? [] : [{ field: 'workflow', reason: 'unknown-workflow' }]),
      ...(await this.placeFaults(dto.park, agentId, dto.agent == null ? 'agent-required' : 'not-an-agent-here')),
    ];
    if (faults.length > 0 || !workflow) throw Problem.of(400, 'invalid-request', { errors: faults });
    return { agentId, workflow, registeredAt, recordedAt };
  }

  /** The same of the fields that are given so far; of the others nothing is said. `on` is the day whose workflows are meant. */
  async requireGiven(principal: Principal, dto: GivenSoFar, on: string): Promise<CompiledWorkflow | null> {
    const { recordedAt, registeredAt } = this.times(dto);
    const { park, agent, code } = dto;
    if (park != null) refuseOthers(principal, park, agent ?? principal.id);
    const workflow = dto.workflow == null ? null : await this.workflows.inEffect(dto.workflow, on);
    const faults = [
      ...timeFaults(registeredAt, recordedAt),
      ...(dto.workflow == null || workflow ? [] : [{ field: 'workflow', reason: 'unknown-workflow' }]),
      ...(park == null ? [] : await this.placeFaults(park, agent ?? null, 'not-an-agent-here')),
    ];
    if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
    if (code != null && (await this.isTaken(code))) throw codeTaken(code);
    return workflow;
  }

  private times({ effectiveAt }: GivenSoFar): { readonly recordedAt: number; readonly registeredAt: number } {
    const recordedAt = this.clock.now();
    return { recordedAt, registeredAt: effectiveAt == null ? recordedAt : Date.parse(effectiveAt) };
  }

  private async isTaken(code: string): Promise<boolean> {
    return (await this.pool.query('select from project where code = $1', [code])).rowCount === 1;
  }

  private async placeFaults(park: string, agentId: string | null, reason: string): Promise<readonly FieldFault[]> {
    const { rows } = await this.pool.query<{ park: boolean; agent: boolean }>(
      `select exists (select from park where key = $1) as park, ${IS_AGENT_HERE} as agent`,
      [park, agentId],
    );
    if (!rows[0]!.park) return [{ field: 'park', reason: 'unknown-park' }];
    return agentId === null || rows[0]!.agent ? [] : [{ field: 'agent', reason }];
  }
}

/** Whether the person $2 is active, and an agent in the park $1. */
export const IS_AGENT_HERE = `
  exists (select from role_grant g join person p on p.id = g.person_id
    where p.id = $2 and p.active and g.role = 'agent' and (g.park_key is null or g.park_key = $1))`;

export function codeTaken(code: string): Problem {
  return Problem.of(409, 'project-code-taken', { about: { code }, errors: [{ field: 'code', reason: 'project-code-taken', about: { code } }] });
}

function timeFaults(registeredAt: number, recordedAt: number): readonly FieldFault[] {
  return [
    ...(registeredAt > recordedAt ? [{ field: 'effectiveAt', reason: 'effective-in-future' }] : []),
    ...(registeredAt < EARLIEST ? [{ field: 'effectiveAt', reason: 'effective-too-early' }] : []),
  ];
}

/** An agent registers projects of its own; a leader or administrator registers for an agent. */
function refuseOthers(principal: Principal, park: string, agentId: string): void {
  const forOthers = leadsOrAdministers(principal, { park });
  const forMyself = agentId === principal.id && holdsRole(principal, 'agent', { park });
  if (!forOthers && !forMyself) throw Problem.of(403, 'registration-not-yours');
}

/** The texts with which nothing is wrong so far. */
function soundTexts(body: unknown, errors: readonly FieldFault[]): Readonly<Record<string, string | undefined>> {
  if (typeof body !== 'object' || body === null) return {};
  const atFault = new Set(errors.map(({ field }) => field));
  return Object.fromEntries(Object.entries(body).filter(([field, value]) => typeof value === 'string' && !atFault.has(field)));
}
