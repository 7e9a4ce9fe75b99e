import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Parameters } from '../database/parameters.js';
import { holdsRole, visibleParks, type Principal } from '../people/principal.js';
import { DUE_ORDER, readPosition } from './order-position.js';
import type { OrdersQueryDto } from './orders-query.dto.js';

/** What orders `o` must be like to be in the list. */
export function orderConditions(principal: Principal, query: OrdersQueryDto, today: CivilDate, parameters: Parameters): readonly string[] {
  const { status, park, department, project, mine, overdue, cursor } = query;
  const is = (column: string, value: string | undefined) => (value === undefined ? [] : [`${column} = ${parameters.add(value)}`]);
  const whether = (asked: string | undefined, condition: () => string) => {
    return asked === undefined ? [] : [`${asked === 'true' ? '' : 'not '}(${condition()})`];
  };
  return [
    ...visible(principal, parameters),
    ...is('o.status', status),
    ...is('o.park_key', park),
    ...is('o.project_id', project),
    ...(department === undefined ? [] : [concerns(parameters.add(department))]),
    ...whether(mine, () => isMine(parameters.add(principal.id))),
    ...whether(overdue, () => isOverdue(parameters.add(today))),
    ...(cursor === undefined ? [] : [after(cursor, parameters)]),
  ];
}

/** The same as `mayRead`: the orders of my parks and those given to me; drafts, and drafts discarded, of the parks that I lead. */
function visible(principal: Principal, parameters: Parameters): readonly string[] {
  if (holdsRole(principal, 'administrator')) return [];
  const parks = visibleParks(principal);
  const led = principal.grants.filter(({ role }) => role === 'leader').map(({ park }) => park);
  const inPark = parks === 'all' ? 'true' : `o.park_key = any (${parameters.add(parks)})`;
  const ledHere = led.includes(null) ? 'true' : `o.park_key = any (${parameters.add(led)})`;
  return [`(o.number is not null and (${inPark} or exists (select from supervision_addressee a where a.order_id = o.id and a.person_id = ${parameters.add(principal.id)})) or ${ledHere})`];
}

function concerns(department: string): string {
  return `(o.department_key = ${department} or exists (select from supervision_addressee a where a.order_id = o.id and a.department_key = ${department}))`;
}

function isMine(me: string): string {
  return `coalesce(o.issuer_id = ${me}, o.drafted_by = ${me}, false) or exists (
    select from supervision_addressee a where a.order_id = o.id and (a.person_id = ${me} or exists (
      select from role_grant g where g.person_id = ${me} and g.role = 'officer' and g.department_key = a.department_key
        and (g.park_key is null or g.park_key = o.park_key))))`;
}

function isOverdue(today: string): string {
  return `o.status = 'issued' and o.due_on < ${today}::date and exists (
    select from supervision_addressee a where a.order_id = o.id and a.status in ('issued', 'acknowledged', 'returned'))`;
}

function after(cursor: string, parameters: Parameters): string {
  const { dueOn, id } = readPosition(cursor);
  return `(${DUE_ORDER}, o.id) > (${parameters.add(dueOn)}::date, ${parameters.add(id)}::uuid)`;
}
