import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { projectRoot } from '../../src/config/project-root.js';
import { readSource } from '../architecture/source.js';
import { startTestApp, type TestApp } from './test-app.js';

const SRC = join(projectRoot(), 'src');

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

describe('the OpenAPI document', () => {
  let app: TestApp;
  let document: OpenAPIObject;
  /** Every route under /api that the server answers, but for the document and its page. */
  let routes: { method: string; path: string }[];
  beforeAll(async () => {
    app = await startTestApp({ timeTravel: true });
    document = (await app.anyone.get('/api/openapi.json').expect(200)).body;
    routes = app.nest
      .getHttpAdapter()
      .getInstance()
      .routeTable.routes
      .filter(({ method, pattern }) => method !== 'HEAD' && pattern.startsWith('/api/') && !/^\/api\/(docs|openapi)/.test(pattern))
      .map(({ method, pattern }) => ({ method: method.toLowerCase(), path: pattern.replace(/:(\w+)/g, '{$1}') }));
  });
  afterAll(() => app.close());

  const operationOf = ({ method, path }: { method: string; path: string }) => (document.paths[path] as Record<string, Operation> | undefined)?.[method];
  const routesWhose = (isWrong: (operation: Operation, path: string) => boolean) =>
    routes.filter((route) => isWrong(operationOf(route)!, route.path)).map(({ method, path }) => `${method} ${path}`);
  const isPublic = ({ security }: Operation) => security?.length === 0;

  it('is of version 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
  });

  it('has every route', () => {
    expect(routes.length).toBeGreaterThan(5);
    expect(routes.filter((route) => !operationOf(route))).toEqual([]);
  });

  it('sums up every route', () => {
    expect(routesWhose(({ summary }) => !summary)).toEqual([]);
  });

  it('says of every route what it answers', () => {
    expect(routesWhose(({ responses }) => !Object.keys(responses).some((status) => /^2/.test(status)))).toEqual([]);
  });

  it('says of every route with which problems it answers', () => {
    expect(routesWhose(({ responses }) => !hasProblem(responses, '500'))).toEqual([]);
    expect(routesWhose((operation) => !isPublic(operation) && !hasProblem(operation.responses, '401'))).toEqual([]);
    expect(routesWhose(({ responses, requestBody }) => requestBody !== undefined && !hasProblem(responses, '400'))).toEqual([]);
    expect(routesWhose(({ responses }, path) => path.includes('{') && !hasProblem(responses, '404'))).toEqual([]);
  });

  it('says of every route of a project that it may be none of one’s own', () => {
    const ofProjects = routesWhose((_operation, path) => path.startsWith('/api/projects/{id}'));
    expect(ofProjects.length).toBeGreaterThan(10);
    expect(routesWhose(({ responses }, path) => path.startsWith('/api/projects/{id}') && !hasProblem(responses, '403'))).toEqual([]);
    expect(hasProblem(operationOf({ method: 'post', path: '/api/projects' })!.responses, '403')).toBe(true);
  });

  it('leaves only what comes with a secret, the day, and moving the clock, open to everybody', () => {
    expect(routesWhose(isPublic).sort()).toEqual([
      'get /api/applicant/{token}', 'get /api/calendar.ics', 'get /api/testing/now', 'get /api/today', 'post /api/session', 'post /api/session/set-password', 'put /api/testing/now',
    ]);
  });

  it('gives an example or a type for every field', () => {
    const schemas = Object.entries(document.components!.schemas!) as [string, { properties?: Record<string, object> }][];
    const fields = schemas.flatMap(([name, { properties = {} }]) => Object.entries(properties).map(([field, schema]) => [`${name}.${field}`, schema] as const));
    const known = ['example', '$ref', 'allOf', 'anyOf', 'oneOf', 'items', 'enum', 'format', 'const', 'additionalProperties', 'type'];
    expect(fields.filter(([, schema]) => !known.some((key) => key in schema)).map(([name]) => name)).toEqual([]);
  });

  it('refers to nothing that it does not have', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect(names.filter((name) => !document.components!.schemas![name])).toEqual([]);
  });

  it('knows no two classes by the same name, of which it would describe but one', () => {
    const names = [...readSource(SRC).values()].flatMap((text) => [...text.matchAll(/^(?:export )?class (\w+Dto)\b/gm)].map(([, name]) => name!));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('describes bodies in JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false, formats: { uuid: true, 'date-time': true, date: true, 'uri-reference': true, password: true } });
    ajv.addSchema(document, 'api');
    expect(() => Object.keys(document.components!.schemas!).forEach((name) => ajv.compile({ $ref: `api#/components/schemas/${name}` }))).not.toThrow();
  });

  it('leaves nothing to be filled in, in its examples of problems', () => {
    const details = [...JSON.stringify(document).matchAll(/"detail":"([^"]*)"/g)].map(([, detail]) => detail!);
    expect(details.filter((detail) => /\{\w+\}/.test(detail))).toEqual([]);
  });
});

describe('/api/docs', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is a page that needs nothing from elsewhere', async () => {
    const { text, headers } = await app.anyone.get('/api/docs').expect(200);
    expect(headers['content-security-policy']).toContain(`default-src 'self'`);
    const parts = [...text.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, part]) => part!);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) await app.anyone.get(new URL(part, `${app.url}/api/docs`).pathname).expect(200);
  });

  it('has no script of its own in the page, which the policy would stop', async () => {
    const { text } = await app.anyone.get('/api/docs').expect(200);
    expect([...text.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].filter(([, script]) => script!.trim() !== '')).toEqual([]);
  });

  it('asks no server elsewhere whether the document is valid', async () => {
    const { text } = await app.anyone.get('/api/docs/swagger-ui-init.js').expect(200);
    expect(text).toContain('"validatorUrl": null');
  });
});

function hasProblem(responses: Operation['responses'], status: string): boolean {
  const response = responses[status];
  return response !== undefined && 'content' in response && response.content?.['application/problem+json'] !== undefined;
}
