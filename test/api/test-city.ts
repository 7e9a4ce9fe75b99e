import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hash } from '@node-rs/argon2';
import { parse } from 'yaml';

import { projectRoot } from '../../src/config/project-root.js';
import type { City, CityPerson } from '../../src/people/city.js';

export const TEST_PASSWORD = 'test-2026';

/** A small city: two parks, the departments of the published workflows with an officer each, and who works in the parks. */
export function testCity(): City {
  const { departments } = parse(readFileSync(join(projectRoot(), 'workflows/departments.yaml'), 'utf8')) as Pick<City, 'departments'>;
  return {
    departments,
    parks: [
      { key: 'hightech', title: { zh: '高新区', en: 'High-tech Zone' }, place: '泸州' },
      { key: 'lingang', title: { zh: '临港区', en: 'Lingang Zone' }, place: '泸州' },
    ],
    people: [
      person('admin', '管理员', [{ role: 'administrator' }]),
      person('leader', '分管领导', [{ role: 'leader' }]),
      person('leader-lingang', '临港分管领导', [{ role: 'leader', park: 'lingang' }]),
      person('agent', '高新专员', [{ role: 'agent', park: 'hightech' }]),
      person('agent-2', '临港专员', [{ role: 'agent', park: 'lingang' }]),
      ...departments.map(({ key, title }) => person(`officer-${key}`, `${title.zh}经办人`, [{ role: 'officer', department: key }])),
    ],
  };
}

/** Signing in checks a hash at the cost that it was made with; this one is cheap, because tests sign in again and again. */
export function cheapHash(password: string): Promise<string> {
  return hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 });
}

function person(username: string, name: string, grants: CityPerson['grants']): CityPerson {
  return { username, name, password: TEST_PASSWORD, grants };
}
