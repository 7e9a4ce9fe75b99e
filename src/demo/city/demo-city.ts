import type { City } from '../../people/city.js';
import { officersOf } from './officers.js';
import { PARKS } from './parks.js';
import { ADMINISTRATOR, AGENTS, DEMO_PASSWORD, LEADERS } from './staff.js';

/** The offices, parks and people of the demo. */
export function demoCity(departments: City['departments']): City {
  const staff = [ADMINISTRATOR, ...LEADERS, ...AGENTS, ...officersOf(departments)];
  return { departments, parks: PARKS, people: staff.map((person) => ({ ...person, password: DEMO_PASSWORD })) };
}
