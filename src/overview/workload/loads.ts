import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { NamedPersonDto } from '../asked/selection.dto.js';
import { cellLight } from '../cases/cell-light.js';
import { type Bucket, BUCKETS } from './buckets.js';
import type { LoadCell } from './load-cells.js';
import type { LoadDto, LoadRowDto } from './workload.dto.js';

export function loadOf(cells: readonly LoadCell[], today: CivilDate): LoadDto {
  const ageing = Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Record<Bucket, number>;
  const load: LoadDto = { open: 0, submitted: 0, supplementing: 0, running: 0, paused: 0, overdue: 0, nearDue: 0, ageing };
  for (const cell of cells) {
    const { state, bucket, attempts } = cell;
    const light = cellLight(cell, today);
    load.open += attempts;
    load[state] += attempts;
    if (light === 'red') load.overdue += attempts;
    if (light === 'yellow') load.nearDue += attempts;
    ageing[BUCKETS[bucket]!] += attempts;
  }
  return load;
}

/** Each person's in all parks, the most first. */
export function loadsByPerson(cells: readonly LoadCell[], people: ReadonlyMap<number, NamedPersonDto>, today: CivilDate): LoadRowDto[] {
  const loads = new Map<string, { readonly person: NamedPersonDto; readonly own: LoadCell[] }>();
  for (const cell of cells) {
    const person = people.get(cell.scope)!;
    const load = loads.get(person.id);
    if (load === undefined) loads.set(person.id, { person, own: [cell] });
    else load.own.push(cell);
  }
  const rows = [...loads.values()].map(({ person, own }) => ({ person, ...loadOf(own, today) }));
  return rows.sort((one, other) => other.open - one.open || (one.person.id < other.person.id ? -1 : 1));
}
