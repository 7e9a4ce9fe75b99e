import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

describe('/api/session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('signs in with a token', async () => {
    const response = await app.anyone.post('/api/session').send({ username: 'agent', password: TEST_PASSWORD });
    expect(response.body).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), user: { id: app.people.get('agent'), username: 'agent', name: '高新专员', roles: [{ role: 'agent', department: null, park: 'hightech' }] } });
    expect(response.status).toBe(200);
  });

  it('tells who is signed in', async () => {
    const response = await app.as('agent').get('/api/session');
    expect(response.body).toMatchObject({ user: { username: 'agent' } });
  });
});
