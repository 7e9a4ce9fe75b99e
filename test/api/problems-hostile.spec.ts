import { request } from 'node:http';

import supertest from 'supertest';

import { Sessions } from '../../src/people/sessions.js';
import { startTestApp, type TestApp } from './test-app.js';

/** What nobody means well by is answered with a 4xx that says what is wrong: never with a 500, never with an accident. */
describe('a hostile request', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const post = (body: string | Buffer, type = 'application/json') => supertest(app.url).post('/api/session').set('Content-Type', type).send(body);
  const JSON_TYPE = 'application/json';

  it.each([
    ['cut off', '{"username":"agent"'],
    ['that is no JSON', 'username=agent'],
    ['with a comma too many', '{"username":"agent",}'],
    ['with a raw line break in a text', '{"username":"a\nb"}'],
    ['with NaN', '{"username":NaN}'],
    ['with a byte-order mark', '\uFEFF{}'],
  ])('with a body %s is malformed', async (_what, body) => {
    const response = await post(body).expect(400);
    expect(response.body).toMatchObject({ reason: 'malformed-json', type: '/problems/malformed-json' });
  });

  it('with a body that is not UTF-8 is malformed', async () => {
    const body = Buffer.concat([Buffer.from('{"username":"'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('"}')]);
    expect(await sendRaw('POST', '/api/session', { 'content-type': JSON_TYPE }, body)).toMatchObject({ status: 400, body: { reason: 'malformed-json' } });
  });

  it.each(['[]', '"text"', '7', 'null', 'true', '[{"username":"a","password":"b"}]'])('with %s for an object is refused', async (body) => {
    const response = await post(body).expect(400);
    expect(response.body).toMatchObject({ reason: 'invalid-request', errors: [{ field: 'body' }] });
  });

  it.each([
    ['a NUL', '{"username":"a\\u0000b","password":"x"}', 'username'],
    ['half a surrogate pair', '{"username":"a\\ud800","password":"x"}', 'username'],
    ['a NUL in a list', '{"username":["a","\\u0000"],"password":"x"}', 'username[1]'],
    ['a NUL deep inside', '{"username":"a","password":{"a":[{"b":"\\u0000"}]}}', 'password.a[0].b'],
    ['a NUL in a name', '{"username":"a","p\\u0000":1}', 'p\uFFFD'],
  ])('with %s is told the field', async (_what, body, field) => {
    const response = await post(body).expect(400);
    expect(response.body).toMatchObject({ reason: 'invalid-request', errors: [{ field, reason: 'unstorable-text' }] });
  });

  it.each(['{"__proto__":{"isAdmin":true},"username":"a","password":"b"}', '{"\\u005f_proto__":{"isAdmin":true},"username":"a","password":"b"}'])('does not change prototypes: %s', async (body) => {
    const response = await post(body).expect(400);
    expect(response.body).toMatchObject({ errors: [{ field: '__proto__', reason: 'forbidden-key' }] });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('cannot nest without end', async () => {
    const deep = `{"username":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const response = await post(deep).expect(400);
    expect(response.body).toMatchObject({ errors: [{ reason: 'nested-too-deep' }] });
  });

  it('has a body of 1 MiB at most', async () => {
    const fits = JSON.stringify({ username: 'agent', password: 'x'.repeat(1024 * 1024 - 40) });
    expect((await post(fits).expect(400)).body).toMatchObject({ errors: [{ field: 'password', reason: 'max-length' }] });
    expect((await post(`${fits}${' '.repeat(40)}`).expect(413)).body).toMatchObject({ reason: 'body-too-large' });
  });

  it('with a body of more than 1 MiB is refused even if it does not say how long it is', async () => {
    const response = await sendRaw('POST', '/api/session', { 'content-type': JSON_TYPE, 'transfer-encoding': 'chunked' }, Buffer.alloc(1024 * 1024 + 1, ' '));
    expect(response).toMatchObject({ status: 413, body: { reason: 'body-too-large' } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/json-seq', 'nonsense'])('of type %s is not supported', async (type) => {
    expect((await post('{}', type).expect(415)).body).toMatchObject({ reason: 'unsupported-media-type' });
  });

  it('without a body is told so', async () => {
    expect((await supertest(app.url).post('/api/session').set('Content-Type', JSON_TYPE).expect(400)).body).toMatchObject({ errors: [{ field: 'body', reason: 'required' }] });
  });

  it.each(['/api/%', '/api/%zz', '/api/agents%80', '/%c0%af'])('to %s is malformed', async (path) => {
    expect(await sendRaw('GET', path)).toMatchObject({ status: 400, body: { reason: 'malformed-url', instance: path } });
  });

  it.each([
    ['twice', '/api/agents?park=a&park=b', { field: 'park', reason: 'is-string' }],
    ['in brackets', '/api/agents?park[a]=b', { field: 'park[a]', reason: 'unknown-field' }],
    ['that nobody knows', '/api/agents?unknown=1', { field: 'unknown', reason: 'unknown-field' }],
    ['with a NUL', '/api/agents?park=a%00b', { field: 'park', reason: 'unstorable-text' }],
    ['with a prototype', '/api/agents?__proto__=1', { field: '__proto__', reason: 'unknown-field' }],
    ['that is empty', '/api/agents?park=', { field: 'park', reason: 'is-not-empty' }],
  ])('with a parameter %s is told the field', async (_what, path, fault) => {
    const response = await app.as('admin').get(path).expect(400);
    expect(response.body).toMatchObject({ reason: 'invalid-request', errors: [fault] });
  });

  it('with a parameter that cannot be decoded is no accident', async () => {
    const token = await app.nest.get(Sessions).open(app.people.get('admin')!);
    expect(await sendRaw('GET', '/api/agents?park=%ff%zz', { authorization: `Bearer ${token}` })).toMatchObject({ status: 200 });
  });

  it.each(['not-a-uuid', '00000000-0000-0000-0000-00000000000g', '%00', "1';--", '..%2f..%2fetc'])('for a project with the id %s is told so', async (id) => {
    const response = await app.as('admin').get(`/api/projects/${id}`).expect(400);
    expect(response.body).toMatchObject({ reason: 'invalid-request', errors: [{ field: 'id' }] });
  });

  it('with a very long segment is refused', async () => {
    expect((await app.as('admin').get(`/api/projects/${'x'.repeat(5000)}`)).status).toBe(414);
  });

  async function sendRaw(method: string, path: string, headers: Record<string, string> = {}, body?: Buffer) {
    return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
      const { hostname, port } = new URL(app.url);
      const sent = request({ hostname, port, method, path, headers }, (response) => {
        response.setEncoding('utf8').toArray().then((parts) => resolve({ status: response.statusCode, body: JSON.parse(parts.join('')) as unknown }), reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
});
