import { STILL_ESCALATED } from './escalated-alerts.js';

/**
 * $1 are the drafts, $2 is now. An alert that has its order by now is passed over, and so is one whose deadline was met in
 * between. However many drafts there are, the leaders of a park are told once.
 */
export const WRITE_DRAFTS = `
  with given as (
    select r.* from json_to_recordset($1) as r (
      id uuid, alert_id bigint, park_key text, project_id uuid, item_key text, attempt smallint, what text, working_days smallint,
      calendar_key text, to_department text, to_person uuid, hash text)
    join alert a on a.id = r.alert_id
    join deadline d on d.id = a.deadline_id
    where ${STILL_ESCALATED}
  ), drafted as (
    insert into supervision_order (id, park_key, status, version, alert_id, project_id, item_key, attempt, what, working_days, calendar_key, drafted_at)
    select id, park_key, 'draft', 1, alert_id, project_id, item_key, attempt, what, working_days, calendar_key, $2 from given order by alert_id
    on conflict (alert_id) do nothing
    returning id, park_key, alert_id
  ), addressed as (
    insert into supervision_addressee (order_id, position, department_key, person_id, status)
    select id, 0, g.to_department, g.to_person, 'drafted' from drafted join given g using (id)
  ), entered as (
    insert into order_entry (order_id, seq, type, effective_at, recorded_at, data, hash)
    select id, 1, 'order.drafted', $2, $2, jsonb_build_object('alert', g.alert_id), decode(g.hash, 'base64') from drafted join given g using (id)
  ), told as (
    insert into notice (kind, data, audience, park_key, recorded_at)
    select 'order', jsonb_build_object('happened', 'drafted', 'count', count(*),
      'title', jsonb_build_object('zh', '督办令草稿：' || count(*) || '份', 'en', 'Supervision orders drafted: ' || count(*)),
      'text', jsonb_build_object('zh', '预警已升级，已自动拟稿，请签发或撤销。', 'en', 'Alerts have escalated; please issue or discard the drafts.'))
      || case when count(*) = 1 then jsonb_build_object('order', min(id::text), 'number', null) else '{}' end, 'leaders', park_key, $2
    from drafted group by park_key
  )
  select count(*) as drafted from drafted`;
