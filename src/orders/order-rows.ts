import type { Pool, PoolClient } from 'pg';
import type { LoadedOrder } from './loaded-order.js';

/** The order, whoever asks; null when there is none. */
export async function loadOrder(database: Pool | PoolClient, id: string): Promise<LoadedOrder | null> {
  const { rows } = await database.query<LoadedOrder>(orderRows(['o.id = $1'], ''), [id]);
  return rows[0] ?? null;
}

/** The order as nobody else can change it before the transaction ends. */
export async function lockOrder(client: PoolClient, id: string): Promise<LoadedOrder | null> {
  await client.query('select from supervision_order where id = $1 for update', [id]);
  return loadOrder(client, id);
}

/** The orders `o` under these conditions. */
export function orderRows(conditions: readonly string[], tail: string): string {
  return `
    select o.id, o.version, o.number, o.status, o.alert_id as "alertId", o.what, o.working_days as "workingDays",
      o.calendar_key as "calendarKey", o.calendar_revision as "calendarRevision", o.issued_on as "issuedOn", o.due_on as "dueOn",
      ${titled('k')} as park, ${titled('d')} as department, ${named('drafter')} as "draftedBy", ${named('issuer')} as issuer,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'code', p.code) end as project,
      case when o.item_key is not null then json_build_object('key', o.item_key, 'attempt', o.attempt, 'title', (${ITEM_TITLE})) end as item,
      exists (select from role_grant g where g.person_id = issuer.id and issuer.active and g.role = 'leader'
        and (g.park_key is null or g.park_key = o.park_key)) as "issuerServes",
      ${instant('o.drafted_at')} as "draftedAt", ${instant('o.issued_at')} as "issuedAt", ${instant('o.ended_at')} as "endedAt",
      (${ADDRESSEES}) as addressees
    from supervision_order o
    join park k on k.key = o.park_key
    left join project p on p.id = o.project_id
    left join department d on d.key = o.department_key
    left join person drafter on drafter.id = o.drafted_by
    left join person issuer on issuer.id = o.issuer_id
    where ${conditions.join(' and ') || 'true'}
    ${tail}`;
}

function titled(alias: string): string {
  return `case when ${alias}.key is not null then json_build_object('key', ${alias}.key,
    'title', json_build_object('zh', ${alias}.title_zh, 'en', ${alias}.title_en)) end`;
}

function named(alias: string): string {
  return `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
}

function instant(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

const ITEM_TITLE = `
  select jsonb_path_query_first(w.definition, '$.stages[*].items[*] ? (@.key == $key).title', jsonb_build_object('key', o.item_key))
  from workflow_version w where w.key = p.workflow_key and w.version = p.workflow_version`;
const ADDRESSEES = `
  select json_agg(json_build_object('department', ${titled('ad')}, 'person', ${named('ap')}, 'status', a.status,
    'acknowledgedAt', ${instant('a.acknowledged_at')}, 'answer', a.answer, 'answeredAt', ${instant('a.answered_at')},
    'answeredBy', ${named('answerer')}, 'note', a.note, 'judgedAt', ${instant('a.judged_at')}) order by a.position)
  from supervision_addressee a
  left join department ad on ad.key = a.department_key
  left join person ap on ap.id = a.person_id
  left join person answerer on answerer.id = a.answered_by
  where a.order_id = o.id`;
