import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { Reckoner } from '../../src/statistics/reckoner.js';
import { livelyCity, WORKFLOWS } from './lively-city.js';
import { startTestApp, type TestApp } from './test-app.js';

const PEOPLE = ['admin', 'leader', 'agent', 'officer-natural-resources'];

describe('answers to those who read', () => {
  let app: TestApp;
  let document: OpenAPIObject;
  let validatorOf: (path: string) => ValidateFunction | null;
  beforeAll(async () => {
    app = await startTestApp();
    await livelyCity(app, { projects: 12, days: 60, seed: 20261122 });
    await app.as('admin').post('/api/evaluations').expect(201);
    await app.nest.get(Reckoner).run();
    document = (await app.anyone.get('/api/openapi.json').expect(200)).body;
    validatorOf = validators(document);
  }, 60_000);
  afterAll(() => app.close());

  it('have every field that the document requires and none that it does not know', async () => {
    const differing = new Set<string>();
    const never = new Set<string>();
    const projects = (await app.as('leader').get('/api/projects?limit=50').expect(200)).body.projects as { id: string }[];
    for (const path of Object.keys(document.paths)) {
      const validate = validatorOf(path);
      if (!validate) continue;
      let answered = 0;
      for (const address of addresses(path, projects.map(({ id }) => id), app.people.get('agent')!)) {
        for (const username of PEOPLE) {
          const { status, body } = await app.as(username).get(address);
          if (status !== 200) continue;
          answered += 1;
          if (!validate(body)) differing.add(`${path}: ${validate.errors!.map(({ instancePath, message, params }) => `${instancePath.replace(/\/\d+/g, '/*')} ${message} ${JSON.stringify(params)}`)[0]}`);
        }
      }
      if (answered === 0) never.add(path);
    }
    expect([...differing]).toEqual([]);
    // A link for an applicant and an order are nobody's here.
    expect([...never].sort()).toEqual(['/api/applicant/{token}', '/api/orders/{id}', '/api/orders/{id}/history/verify', '/api/overview/trust/cases']);
  }, 120_000);
});

/** Checks by the document, and strictly: what a schema does not name is not there. */
function validators(document: OpenAPIObject): (path: string) => ValidateFunction | null {
  const ajv = new Ajv2020({ strict: false, formats: { uuid: true, 'date-time': true, date: true, 'uri-reference': true, password: true } });
  const closed = structuredClone(document) as unknown as { components: { schemas: Record<string, { properties?: object; additionalProperties?: unknown }> } };
  for (const schema of Object.values(closed.components.schemas)) if (schema.properties) schema.additionalProperties ??= false;
  ajv.addSchema(closed, 'api');
  return (path) => {
    const content = (document.paths[path]!.get?.responses['200'] as { content?: Record<string, unknown> } | undefined)?.content;
    if (!content?.['application/json']) return null;
    return ajv.compile({ $ref: `api#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema` });
  };
}

function addresses(path: string, projects: readonly string[], person: string): readonly string[] {
  const filled = path
    .replace('/people/{id}', `/people/${person}`)
    .replace('{item}', 'land-planning-permit')
    .replace('/calendars/{key}', '/calendars/CN')
    .replace('{key}', WORKFLOWS[0])
    .replace('{version}', '1')
    .replace('{year}', '2026')
    .replace('/working-days', '/working-days?from=2026-09-30&add=3');
  return filled.includes('/projects/{id}') ? projects.map((id) => filled.replace('{id}', id)) : [filled];
}
