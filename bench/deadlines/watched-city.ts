import { DEPARTMENTS } from '../workload/city.js';
import type { City } from '../../src/people/city.js';

const PARKS = 5;
const AGENTS_PER_PARK = 8;
const OFFICERS_PER_DEPARTMENT = 2;

/** A city of five parks: agents, two officers for each department and park, of whom one is its head, and a leader for each park. */
export const WATCHED_CITY: City = {
  departments: DEPARTMENTS.map((key) => ({ key, title: { zh: key, en: key } })),
  parks: parks().map((key) => ({ key, title: { zh: key, en: key }, place: '株洲' })),
  people: parks().flatMap((park) => [
    person(`leader-${park}`, [{ role: 'leader', park }]),
    ...numbers(AGENTS_PER_PARK).map((n) => person(`agent-${park}-${n}`, [{ role: 'agent', park }])),
    ...DEPARTMENTS.flatMap((department) =>
      numbers(OFFICERS_PER_DEPARTMENT).map((n) => person(`officer-${park}-${department}-${n}`, [{ role: 'officer', department, park, head: n === 1 }])),
    ),
  ]),
};

function parks(): readonly string[] {
  return numbers(PARKS).map((n) => `park-${n}`);
}

function person(username: string, grants: City['people'][number]['grants']): City['people'][number] {
  return { username, name: username, password: '', grants };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
