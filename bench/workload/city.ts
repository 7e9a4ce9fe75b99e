import type { City } from '../../src/people/city.js';

export const DEPARTMENTS = ['planning', 'housing', 'environment', 'water', 'fire', 'transport'] as const;
export const PARK = 'lingang';
export const AGENT = 'agent';
export const PASSWORD = 'bench-2026';

export function officerOf(department: string): string {
  return `officer-${department}`;
}

/** One agent whose projects these are, and an officer in every department. */
export const CITY: City = {
  departments: DEPARTMENTS.map((key) => ({ key, title: { zh: key, en: key } })),
  parks: [{ key: PARK, title: { zh: '临港', en: 'Lingang' }, place: '泸州' }],
  people: [
    { username: AGENT, name: '王建国', password: PASSWORD, grants: [{ role: 'agent', park: PARK }] },
    ...DEPARTMENTS.map((department) => ({
      username: officerOf(department),
      name: '李明',
      password: PASSWORD,
      grants: [{ role: 'officer' as const, department, park: PARK }],
    })),
  ],
};

export const USERNAMES: readonly string[] = CITY.people.map(({ username }) => username);
