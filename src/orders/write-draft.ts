import type { PoolClient } from 'pg';
import type { PlacedOrderDto } from './placed-order.dto.js';
import type { Scene } from './placed-order-scene.js';
import { instantOf, type OrderRecording } from './order-recording.js';

/** Writes down an order that is not issued yet. */
export async function writeDraft(client: PoolClient, id: string, dto: PlacedOrderDto, scene: Scene, recording: OrderRecording): Promise<void> {
  const { project, item, department } = dto.subject;
  await client.query(DRAFT, [
    id, scene.park, recording.actorId, project ?? null, item ?? null, scene.attempt, department ?? null, dto.what, dto.workingDays,
    scene.calendarKey, instantOf(recording),
  ]);
  await client.query(ADDRESSEES, [
    id,
    dto.addressees.map((addressee) => addressee.department ?? null),
    dto.addressees.map((addressee) => addressee.person ?? null),
  ]);
}

const DRAFT = `
  insert into supervision_order (id, park_key, status, drafted_by, project_id, item_key, attempt, department_key, what, working_days,
    calendar_key, drafted_at)
  values ($1, $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const ADDRESSEES = `
  insert into supervision_addressee (order_id, position, department_key, person_id, status)
  select $1, a.n - 1, a.department, a.person, 'drafted'
  from unnest($2::text[], $3::uuid[]) with ordinality as a (department, person, n)`;
