import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { v7 as timeOrderedId } from 'uuid';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import { EARLIEST } from '../core/workflow/decide.js';
import { initialState } from '../core/workflow/initial-state.js';
import { POOL } from '../database/pool.js';
import { Problem, type FieldFault } from '../http/problem.js';
import { holdsRole, type Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import { chainHash, GENESIS } from './history-chain.js';
import { codeFaults } from './registration-faults.js';
import type { RegistrationDto } from './registration.dto.js';
import { instant } from './instant.js';
import { itemRow } from './item-row.js';

/** Opens a project: pins it to a workflow version, writes its items and the first entry of its history. */
@Injectable()
export class RegisterProject {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  /** The id of the new project; throws the Problem that names every field at fault. */
  async register(principal: Principal, dto: RegistrationDto): Promise<string> {
    const recordedAt = this.clock.now();
    const registeredAt = dto.effectiveAt === undefined ? recordedAt : Date.parse(dto.effectiveAt);
    const agentId = dto.agent ?? principal.id;
    refuseOthers(principal, dto, agentId);
    const workflow = await this.workflows.inEffect(dto.workflow, this.clock.dayOf(registeredAt));
    const faults = [
      ...codeFaults(dto),
      ...(registeredAt > recordedAt ? [{ field: 'effectiveAt', reason: 'effective-in-future' }] : []),
      ...(registeredAt < EARLIEST ? [{ field: 'effectiveAt', reason: 'effective-too-early' }] : []),
      ...(workflow ? [] : [{ field: 'workflow', reason: 'unknown-workflow' }]),
      ...(await this.placeFaults(dto, agentId)),
    ];
    if (faults.length > 0 || !workflow) throw Problem.of(400, 'invalid-request', { errors: faults });
    return this.write(principal, dto, { agentId, workflow, registeredAt, recordedAt });
  }

  private async placeFaults({ park, agent }: RegistrationDto, agentId: string): Promise<readonly FieldFault[]> {
    const { rows } = await this.pool.query<{ park: boolean; agent: boolean }>(
      `select exists (select from park where key = $1) as park,
         exists (select from role_grant g join person p on p.id = g.person_id
           where p.id = $2 and p.active and g.role = 'agent' and (g.park_key is null or g.park_key = $1)) as agent`,
      [park, agentId],
    );
    if (!rows[0]!.park) return [{ field: 'park', reason: 'unknown-park' }];
    if (rows[0]!.agent) return [];
    return [{ field: 'agent', reason: agent === undefined ? 'agent-required' : 'not-an-agent-here' }];
  }

  private async write(principal: Principal, dto: RegistrationDto, pinned: Pinned): Promise<string> {
    const { agentId, workflow, registeredAt, recordedAt } = pinned;
    const id = timeOrderedId();
    const { key, version, stages, calendar } = workflow.definition;
    const data = { code: dto.code, name: dto.name, workflow: key, version, park: dto.park, agent: agentId };
    const hash = chainHash(GENESIS, {
      projectId: id, seq: 1, type: 'project.registered', item: null, stage: null, attempt: null,
      effectiveAt: registeredAt, recordedAt, actorId: principal.id, data,
    });
    const state = initialState(workflow);
    const items = workflow.items.map((item) => ({
      ...itemRow(item.definition, state.items[item.index]!, this.calendars.get(calendar)),
      stage_key: stages[item.stageIndex]!.key,
      department_key: item.definition.department,
    }));
    const { applicant } = dto;
    try {
      await this.pool.query(REGISTER, [
        id, dto.code, dto.name, key, version, dto.park, agentId, applicant.name, applicant.creditCode, applicant.contact,
        applicant.phone, dto.investment ?? null, dto.siteArea ?? null, instant(registeredAt), principal.id,
        stages.map(() => null), JSON.stringify(items), instant(recordedAt), JSON.stringify(data), hash,
        this.calendars.get(calendar).revision,
      ]);
    } catch (fault) {
      if ((fault as { constraint?: string }).constraint !== 'project_code_key') throw fault;
      throw Problem.of(409, 'project-code-taken', { about: { code: dto.code }, errors: [{ field: 'code', reason: 'project-code-taken', about: { code: dto.code } }] });
    }
    return id;
  }
}

interface Pinned {
  readonly agentId: string;
  readonly workflow: CompiledWorkflow;
  readonly registeredAt: number;
  readonly recordedAt: number;
}

/** An agent registers projects of its own; a leader or administrator registers for an agent. */
function refuseOthers(principal: Principal, { park }: RegistrationDto, agentId: string): void {
  const forOthers = holdsRole(principal, 'leader', { park }) || holdsRole(principal, 'administrator');
  const forMyself = agentId === principal.id && holdsRole(principal, 'agent', { park });
  if (!forOthers && !forMyself) throw Problem.of(403, 'registration-not-yours');
}

const REGISTER = `
  with registered as (
    insert into project (id, code, name, workflow_key, workflow_version, park_key, agent_id, applicant_name,
      applicant_credit_code, applicant_contact, applicant_phone, investment, site_area, registered_at, registered_by,
      version, status, stage_ended_at, calendar_revision)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1, 'active', $16, $21)
  ), placed as (
    insert into item (project_id, item_key, stage_key, department_key, park_key, status, attempt, supplement_requested, extended)
    select $1, item_key, stage_key, department_key, $6, status, attempt, supplement_requested, extended
    from json_to_recordset($17) as i (item_key text, stage_key text, department_key text, status text, attempt smallint,
      supplement_requested boolean, extended boolean)
  ), said_to_statistics as (
    insert into statistics_due (project_id) values ($1)
  )
  insert into history (project_id, seq, type, effective_at, recorded_at, actor_id, data, hash)
  values ($1, 1, 'project.registered', $14, $18, $15, $19, $20)`;
