import type { City } from '../../src/people/city.js';

const AGENTS_PER_PARK = 8;
const OFFICERS_PER_DEPARTMENT = 2;

export const PARKS: readonly string[] = numbers(20).map((n) => `park-${String(n).padStart(2, '0')}`);
export const CITY_LEADER = 'city-leader';
export const PARK_LEADER = `leader-${PARKS[0]}`;
export const PARK_AGENT = `agent-${PARKS[0]}-1`;

export function officerOf(department: string): string {
  return `officer-${PARKS[0]}-${department}-1`;
}

/** Twenty parks, each with agents, a leader, and officers for every department. */
export function wideCity(departments: readonly string[]): City {
  return {
    departments: [],
    parks: PARKS.map((key) => ({ key, title: { zh: key, en: key }, place: '泸州' })),
    people: [
      person(CITY_LEADER, [{ role: 'leader' }]),
      ...PARKS.flatMap((park) => [
        person(`leader-${park}`, [{ role: 'leader', park }]),
        ...numbers(AGENTS_PER_PARK).map((n) => person(`agent-${park}-${n}`, [{ role: 'agent', park }])),
        ...departments.flatMap((department) =>
          numbers(OFFICERS_PER_DEPARTMENT).map((n) => person(`officer-${park}-${department}-${n}`, [{ role: 'officer', department, park }])),
        ),
      ]),
    ],
  };
}

function person(username: string, grants: City['people'][number]['grants']): City['people'][number] {
  return { username, name: username, password: '', grants };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
