import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { ClockEntry } from '../core/clock/ledger.js';
import { stageClocks } from '../core/compression/stage-clocks.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import type { ItemState, ProjectState, ProjectStatus } from '../core/workflow/state.js';
import { POOL } from '../database/pool.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import type { Applicant, LoadedProject } from './loaded-project.js';

/** Reads a project as it is written: the item rows are its state, the ledger rows its clocks. */
@Injectable()
export class ProjectLoader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
  ) {}

  /** One statement, hence one snapshot: version, items and ledgers belong together. Null when there is no such project. */
  async load(id: string): Promise<LoadedProject | null> {
    const { rows } = await this.pool.query<ProjectRow>({ name: 'load-project', text: `${LOAD} where p.id = $1`, values: [id] });
    return rows[0] ? this.loaded(rows[0]) : null;
  }

  /** Those of them that there are, in one snapshot. */
  async loadAll(ids: readonly string[]): Promise<readonly LoadedProject[]> {
    const { rows } = await this.pool.query<ProjectRow>({ name: 'load-projects', text: `${LOAD} where p.id = any ($1)`, values: [ids] });
    return Promise.all(rows.map((row) => this.loaded(row)));
  }

  private async loaded(row: ProjectRow): Promise<LoadedProject> {
    const workflow = await this.workflows.find(row.workflow_key, row.workflow_version);
    if (!workflow) throw new Error(`project ${row.id} is pinned to ${row.workflow_key} v${row.workflow_version}, which is not published`);
    const state = stateOf(workflow, row);
    return {
      id: row.id,
      code: row.code,
      name: row.name,
      workflow,
      park: row.park_key,
      agent: { id: row.agent_id, name: row.agent_name },
      applicant: row.applicant,
      investment: row.investment === null ? null : Number(row.investment),
      siteArea: row.site_area === null ? null : Number(row.site_area),
      registeredAt: row.registered_at.getTime(),
      version: row.version,
      head: row.head,
      calendarRevision: row.calendar_revision,
      state,
      clocks: stageClocks(workflow, state.items),
    };
  }

  /** The version that the database holds now; null when there is no such project. */
  async currentVersion(id: string): Promise<number | null> {
    const { rows } = await this.pool.query<{ version: number }>({
      name: 'project-version',
      text: 'select version from project where id = $1',
      values: [id],
    });
    return rows[0]?.version ?? null;
  }
}

interface ProjectRow {
  id: string;
  code: string;
  name: string;
  workflow_key: string;
  workflow_version: number;
  park_key: string;
  agent_id: string;
  agent_name: string;
  applicant: Applicant;
  investment: string | null;
  site_area: string | null;
  registered_at: Date;
  version: number;
  status: ProjectStatus;
  ended_at: Date | null;
  stage_ended_at: readonly (Date | null)[];
  head: Buffer;
  calendar_revision: number;
  items: Readonly<Record<string, Omit<ItemState, 'ledgers'>>>;
  clock: readonly { item: string; attempt: number; kind: ClockEntry['kind']; on: CivilDate; days: number | null; ground: string | null; calendarRevision: number | null }[];
}

const LOAD = `
  select p.id, p.code, p.name, p.workflow_key, p.workflow_version, p.park_key, p.agent_id, agent.name as agent_name,
    json_build_object('name', p.applicant_name, 'creditCode', p.applicant_credit_code,
      'contact', p.applicant_contact, 'phone', p.applicant_phone) as applicant,
    p.investment, p.site_area, p.registered_at, p.version, p.status, p.ended_at, p.stage_ended_at, p.calendar_revision,
    (select h.hash from history h where h.project_id = p.id and h.seq = p.version) as head,
    (select json_object_agg(i.item_key, json_build_object(
        'status', i.status, 'attempt', i.attempt, 'supplementRequested', i.supplement_requested, 'extended', i.extended,
        'consentPresumed', i.consent_presumed,
        'lastEventAt', (extract(epoch from i.last_event_at) * 1000)::bigint,
        'acceptancePeriodFrom', i.acceptance_period_from, 'submittedOn', i.submitted_on, 'acceptedOn', i.accepted_on,
        'decidedOn', i.decided_on)) from item i where i.project_id = p.id) as items,
    (select coalesce(json_agg(json_build_object('item', c.item_key, 'attempt', c.attempt, 'kind', c.kind,
        'on', c.effective_on, 'days', c.days, 'ground', c.ground, 'calendarRevision', c.calendar_revision) order by c.seq), '[]')
      from clock_entry c where c.project_id = p.id) as clock
  from project p join person agent on agent.id = p.agent_id`;

function stateOf(workflow: CompiledWorkflow, row: ProjectRow): ProjectState {
  const ledgers = new Map<string, ClockEntry[][]>();
  for (const { item, attempt, ...entry } of row.clock) {
    const attempts = ledgers.get(item) ?? [];
    ledgers.set(item, attempts);
    while (attempts.length < attempt) attempts.push([]);
    attempts[attempt - 1]!.push(entryOf(entry));
  }
  return {
    status: row.status,
    endedAt: row.ended_at?.getTime() ?? null,
    items: workflow.items.map(({ definition: { key } }) => ({ ...row.items[key]!, ledgers: ledgers.get(key) ?? [] })),
    stages: row.stage_ended_at.map((at) => ({ status: at ? 'ended' : 'open', endedAt: at?.getTime() ?? null })),
  };
}

function entryOf({ kind, on, days, ground, calendarRevision }: Omit<ProjectRow['clock'][number], 'item' | 'attempt'>): ClockEntry {
  switch (kind) {
    case 'paused':
      return { kind, on, ground: ground!, expectedDays: days! };
    case 'extended':
      return { kind, on, days: days! };
    case 'stopped':
      return { kind, on, ...(calendarRevision !== null && { calendarRevision }) };
    default:
      return { kind, on };
  }
}
