import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { v7 as timeOrderedId } from 'uuid';
import { CalendarStore } from '../calendars/calendar-store.js';
import { initialState } from '../core/workflow/initial-state.js';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { chainHash, GENESIS } from './history-chain.js';
import { codeTaken, RegistrationChecks, type SoundRegistration } from './registration-checks.js';
import type { RegistrationDto } from './registration.dto.js';
import { instant } from './instant.js';
import { itemRow } from './item-row.js';

/** Opens a project: pins it to a workflow version, writes its items and the first entry of its history. */
@Injectable()
export class RegisterProject {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly checks: RegistrationChecks,
    private readonly calendars: CalendarStore,
  ) {}

  /** The id of the new project; throws the Problem that names every field at fault. */
  async register(principal: Principal, dto: RegistrationDto): Promise<string> {
    return this.write(principal, dto, await this.checks.require(principal, dto));
  }

  private async write(principal: Principal, dto: RegistrationDto, pinned: SoundRegistration): Promise<string> {
    const { agentId, workflow, registeredAt, recordedAt } = pinned;
    const id = timeOrderedId();
    const { key, version, stages, calendar } = workflow.definition;
    const data = { code: dto.code, name: dto.name, workflow: key, version, park: dto.park, agent: agentId };
    const hash = chainHash(GENESIS, {
      ownerId: id, seq: 1, type: 'project.registered', item: null, stage: null, attempt: null,
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
      throw codeTaken(dto.code);
    }
    return id;
  }
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
