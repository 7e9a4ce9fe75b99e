import { once } from 'node:events';
import { connect } from 'node:net';

import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

describe('the log', () => {
  const lines: string[] = [];
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { logLevel: 'info' }, log: (line) => lines.push(line) });
  });
  beforeEach(() => {
    lines.length = 0;
  });
  afterAll(() => app.close());

  const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('has one line for each request, with the route and not the address', async () => {
    const { headers } = await app.as('admin').get('/api/agents?park=lingang').expect(200);
    expect(entries()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        requestId: headers['x-request-id'],
        method: 'GET',
        route: '/api/agents',
        status: 200,
        ms: expect.any(Number),
        person: app.people.get('admin'),
        msg: 'request',
      },
    ]);
  });

  it('has a line for what is refused, too', async () => {
    await app.anyone.get('/api/nothing').expect(404);
    await app.anyone.get('/api/parks').expect(401);
    expect(entries()).toMatchObject([{ route: null, status: 404, person: null }, { route: '/api/parks', status: 401, person: null }]);
  });

  it('tells of nobody by name, nor anything that somebody could sign in with', async () => {
    const response = await app.anyone.post('/api/session').send({ username: 'agent', password: TEST_PASSWORD }).expect(200);
    await app.anyone.post('/api/session').send({ username: 'mallory', password: 'guess-1' }).expect(401);
    await app.anyone.get('/api/agents?park=secret-park').expect(401);
    const text = lines.join('');
    const secrets = ['agent"', '高新专员', TEST_PASSWORD, String(response.body.token), 'mallory', 'guess-1', 'secret-park', '127.0.0.1'];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('has the cause of an internal error, by the number of the request', async () => {
    await app.pool.query('alter table department rename to hidden');
    await app.as('admin').get('/api/departments').set('X-Request-Id', 'request-0815').expect(500);
    await app.pool.query('alter table hidden rename to department');
    expect(entries()).toMatchObject([{ level: 'error', requestId: 'request-0815', err: { message: 'relation "department" does not exist' } }, { status: 500 }]);
  });

  it('does not call it an error of ours when somebody hangs up', async () => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    socket.write('POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n');
    await once(socket, 'data');
    socket.write('{');
    socket.destroy();
    await app.anyone.get('/health/live').expect(200);
    await app.anyone.get('/health/live').expect(200);
    expect(entries().filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it.each(['short', 'x'.repeat(65), 'with space', 'a"b\\c-injection'])('does not take %p for the number of a request', async (id) => {
    const { headers } = await app.anyone.get('/health/live').set('X-Request-Id', id).expect(200);
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
