import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import { POOL } from '../database/pool.js';
import { Problem, type FieldFault } from '../http/problem.js';
import { holdsRole, type Principal } from '../people/principal.js';
import { placedOrderFaults } from './placed-order-faults.js';
import type { PlacedOrderDto } from './placed-order.dto.js';

/** Where an order is placed. */
export interface Scene {
  readonly park: string;
  readonly calendarKey: string;
  /** Of the item that it is about. */
  readonly attempt: number | null;
}

/** Finds what an order names; throws the Problem that names every field at fault. */
@Injectable()
export class PlacedOrderScene {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async find(principal: Principal, dto: PlacedOrderDto): Promise<Scene> {
    const { project, item, department } = dto.subject;
    const { rows } = await this.pool.query<Found>(FOUND, [
      project ?? null, item ?? null, department ?? null, dto.park ?? onlyParkOf(principal),
      dto.addressees.map((addressee) => addressee.department ?? null),
      dto.addressees.map((addressee) => addressee.person ?? null),
    ]);
    const found = rows[0]!;
    const faults = [...placedOrderFaults(dto), ...faultsOf(dto, found)];
    if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
    const park = found.park!;
    if (!holdsRole(principal, 'leader', { park })) throw Problem.of(403, 'order-park-not-yours', { about: { park } });
    return { park, calendarKey: found.calendar ?? COUNTRY_CALENDAR, attempt: found.attempt };
  }
}

interface Found {
  readonly project: boolean;
  readonly calendar: string | null;
  readonly attempt: number | null;
  readonly department: boolean;
  /** Of the project, or the one that was named; null when there is none. */
  readonly park: string | null;
  /** Whether each of the addressees is there. */
  readonly addressees: readonly boolean[];
}

function onlyParkOf({ grants }: Principal): string | null {
  const led = new Set(grants.filter(({ role }) => role === 'leader').map(({ park }) => park));
  return led.size === 1 ? [...led][0]! : null;
}

function faultsOf({ subject, park, addressees }: PlacedOrderDto, found: Found): readonly FieldFault[] {
  const fault = (isFault: boolean, field: string, reason: string) => (isFault ? [{ field, reason }] : []);
  const isThere = subject.project === undefined || found.project;
  return [
    ...fault(!isThere, 'subject.project', 'unknown-project'),
    ...fault(isThere && subject.project !== undefined && subject.item !== undefined && found.attempt === null, 'subject.item', 'unknown-item-of-project'),
    ...fault(subject.department !== undefined && !found.department, 'subject.department', 'unknown-department'),
    ...fault(subject.project === undefined && found.park === null, 'park', park === undefined ? 'required' : 'unknown-park'),
    ...fault(found.project && park !== undefined && park !== found.park, 'park', 'park-of-project'),
    ...addressees.flatMap(({ department }, at) => {
      if (found.addressees[at]) return [];
      return department === undefined ? [{ field: `addressees[${at}].person`, reason: 'not-in-park' }] : [{ field: `addressees[${at}].department`, reason: 'unknown-department' }];
    }),
  ];
}

/** A person is there who is active and holds a role in the park. */
const FOUND = `
  with place as (
    select p.id is not null as project, p.workflow_key, p.workflow_version, coalesce(p.park_key, k.key) as park
    from (values (1)) as one
    left join project p on p.id = $1::uuid
    left join park k on k.key = $4
  )
  select place.project, place.park,
    (select w.definition ->> 'calendar' from workflow_version w where w.key = place.workflow_key and w.version = place.workflow_version) as calendar,
    (select i.attempt from item i where i.project_id = $1 and i.item_key = $2) as attempt,
    exists (select from department d where d.key = $3) as department,
    (select json_agg(case
        when a.department is not null then exists (select from department d where d.key = a.department)
        when a.person is null then true
        else exists (select from person q join role_grant g on g.person_id = q.id
          where q.id = a.person and q.active and (place.park is null or g.park_key is null or g.park_key = place.park)) end order by n)
      from unnest($5::text[], $6::uuid[]) with ordinality as a (department, person, n)) as addressees
  from place`;
