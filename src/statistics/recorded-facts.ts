import type { Pool } from 'pg';
import type { EventTime } from '../core/workflow/event.js';
import type { RecordedFact } from '../core/statistics/recorded-fact.js';
import type { LoadedProject } from '../projects/loaded-project.js';

/** The histories of projects up to the versions in which they were loaded, by project. */
export async function recordedFacts(
  pool: Pool,
  projects: readonly LoadedProject[],
  officeDay: EventTime['officeDay'],
): Promise<ReadonlyMap<string, readonly RecordedFact[]>> {
  const { rows } = await pool.query<FactRow>({
    name: 'recorded-facts',
    text: RECORDED,
    values: [projects.map(({ id }) => id), projects.map(({ version }) => version)],
  });
  const facts = new Map<string, RecordedFact[]>(projects.map(({ id }) => [id, []]));
  for (const { project, type, item, attempt, effectiveAt, recordedAt, actorId } of rows) {
    const [on, recordedOn] = [officeDay(effectiveAt.getTime()), officeDay(recordedAt.getTime())];
    facts.get(project)!.push({ type, item, attempt, on, recordedAt: recordedAt.getTime(), recordedOn, actorId });
  }
  return facts;
}

interface FactRow extends Pick<RecordedFact, 'type' | 'item' | 'attempt' | 'actorId'> {
  readonly project: string;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
}

const RECORDED = `
  select h.project_id as project, h.type, h.item_key as item, h.attempt, h.effective_at as "effectiveAt", h.recorded_at as "recordedAt",
    h.actor_id as "actorId"
  from unnest($1::uuid[], $2::integer[]) as p (id, version)
  join history h on h.project_id = p.id and h.seq <= p.version
  order by h.project_id, h.seq`;
