import type { Pool } from 'pg';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import { Parameters } from '../../database/parameters.js';
import type { Selection } from '../asked/selection.js';
import { departmentTitled, partTitled } from '../words/title-of.js';
import type { OrderedProjectDto, UnansweredOrderDto, UnansweredOrdersDto } from './now.dto.js';

interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly what: string;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly park: string;
  readonly project: (OrderedProjectDto & { readonly workflow: string }) | null;
  readonly item: string | null;
  readonly waitsFor: readonly { readonly department: string | null; readonly person: { readonly id: string; readonly name: string } | null; readonly status: string }[];
}

/** Orders of the parks that somebody still owes an answer to, the oldest first. */
export async function unansweredOrders(pool: Pool, selection: Selection, first: number, calendar: WorkingCalendar): Promise<UnansweredOrdersDto> {
  const [{ rows: counts }, { rows }] = await Promise.all([counted(pool, selection), oldest(pool, selection, first)]);
  return { count: counts[0]!.count, oldest: rows.map((row) => orderView(row, selection, calendar)) };
}

function counted(pool: Pool, selection: Selection) {
  const parameters = new Parameters();
  const text = `select count(*) as count from supervision_order o left join project p on p.id = o.project_id where ${conditions(selection, parameters)}`;
  return pool.query<{ count: number }>(text, parameters.values);
}

function oldest(pool: Pool, selection: Selection, first: number) {
  const parameters = new Parameters();
  return pool.query<OrderRow>(
    `select o.id, o.number, o.what, o.issued_on as "issuedOn", o.due_on as "dueOn", o.park_key as park, o.item_key as item,
       case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'workflow', p.workflow_key) end as project,
       (select json_agg(json_build_object('department', a.department_key, 'status', a.status,
          'person', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end) order by a.position)
        from supervision_addressee a left join person w on w.id = a.person_id where a.order_id = o.id and a.status in ${OWING}) as "waitsFor"
     from supervision_order o left join project p on p.id = o.project_id
     where ${conditions(selection, parameters)} order by o.issued_on, o.id limit ${parameters.add(first)}`,
    parameters.values,
  );
}

const OWING = `('issued', 'acknowledged', 'returned')`;

function conditions({ filter, parkKeys }: Selection, parameters: Parameters): string {
  const { workflow, type, stage, department, agent } = filter;
  const when = (asked: unknown, condition: () => string) => (asked === null ? [] : [condition()]);
  return [
    `o.status = 'issued' and exists (select from supervision_addressee a where a.order_id = o.id and a.status in ${OWING})`,
    ...when(parkKeys, () => `o.park_key = any (${parameters.add(parkKeys)})`),
    ...when(workflow, () => `p.workflow_key = ${parameters.add(workflow!.key)}`),
    ...when(type, () => `exists (select from workflow_version v where v.key = p.workflow_key and v.version = p.workflow_version and v.definition -> 'type' = to_jsonb(${parameters.add(type)}::integer))`),
    ...when(stage, () => `exists (select from item i where i.project_id = o.project_id and i.item_key = o.item_key and i.stage_key = ${parameters.add(stage!.key)})`),
    ...when(department, () => concerns(parameters.add(department!.key))),
    ...when(agent, () => `p.agent_id = ${parameters.add(agent!.id)}`),
  ].join(' and ');
}

/** Given to the department, or about it. */
function concerns(department: string): string {
  return `(o.department_key = ${department} or exists (select from supervision_addressee a where a.order_id = o.id and a.department_key = ${department}))`;
}

function orderView(row: OrderRow, { today, words, departments, parkTitles }: Selection, calendar: WorkingCalendar): UnansweredOrderDto {
  const { id, number, what, issuedOn, dueOn, park, project, item, waitsFor } = row;
  return {
    id, number, what, issuedOn, dueOn,
    waitingDays: calendar.workingDaysBetween(issuedOn, today),
    overdue: dueOn < today,
    park: { key: park, title: parkTitles[park]! },
    project: project && { id: project.id, code: project.code, name: project.name },
    item: project && item !== null ? partTitled(words, project.workflow, 'item', item) : null,
    waitsFor: waitsFor.map(({ department, person, status }) => ({ department: department === null ? null : departmentTitled(departments, department), person, status })),
  };
}
