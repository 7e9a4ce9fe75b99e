import supertest from 'supertest';

import { Sessions } from '../../src/people/sessions.js';
import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

describe('/api/session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const signIn = (username: string, password = TEST_PASSWORD) => supertest(app.url).post('/api/session').send({ username, password });
  const tokenOf = async (username: string) => ((await signIn(username).expect(200)).body as { token: string }).token;
  /** Of a session that no request has used yet, so that nothing is remembered of it. */
  const unusedToken = (username: string) => app.nest.get(Sessions).open(app.people.get(username)!);
  const whoIs = (token: string) => supertest(app.url).get('/api/session').set('Authorization', `Bearer ${token}`);

  it('answers a token and who has signed in', async () => {
    const { body } = await signIn('agent').expect(200);
    expect(body).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      user: { id: app.people.get('agent'), username: 'agent', name: '高新专员', roles: [{ role: 'agent', department: null, park: 'hightech', head: false }] },
    });
  });

  it('tells who is signed in', async () => {
    const { body } = await whoIs(await tokenOf('officer-housing')).expect(200);
    expect(body).toMatchObject({ user: { username: 'officer-housing', roles: [{ role: 'officer', department: 'housing', park: null }] } });
    expect(body).not.toHaveProperty('token');
  });

  it('keeps nothing that somebody could sign in with', async () => {
    const token = await tokenOf('agent');
    const { rows } = await app.pool.query<{ all: string }>('select string_agg(s::text, $1) as all from session s', ['\n']);
    expect(rows[0]!.all).not.toContain(token);
    expect(rows[0]!.all).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('says the same of a wrong password and of a person who does not exist', async () => {
    const wrong = await signIn('agent', 'wrong').expect(401);
    const nobody = await signIn('nobody', 'wrong').expect(401);
    expect(wrong.body).toMatchObject({ reason: 'wrong-credentials' });
    expect(nobody.body).toEqual(wrong.body);
  });

  it('is over when signed out, at once', async () => {
    const token = await tokenOf('agent');
    await whoIs(token).expect(200);
    await supertest(app.url).delete('/api/session').set('Authorization', `Bearer ${token}`).expect(204);
    await whoIs(token).expect(401);
  });

  it('is one of several: signing out of one leaves the others', async () => {
    const [one, other] = [await tokenOf('agent'), await tokenOf('agent')];
    await supertest(app.url).delete('/api/session').set('Authorization', `Bearer ${one}`).expect(204);
    await whoIs(other).expect(200);
  });

  it('ends with its hours', async () => {
    const token = await unusedToken('agent-2');
    await app.pool.query('update session set expires_at = now() where person_id = $1', [app.people.get('agent-2')]);
    await whoIs(token).expect(401);
  });

  it('lasts as long as the settings say', async () => {
    await tokenOf('agent-2');
    const { rows } = await app.pool.query('select distinct extract(epoch from expires_at - created_at)::int as seconds from session');
    expect(rows).toEqual([{ seconds: 12 * 3600 }]);
  });

  it('clears away the expired ones of who signs in again', async () => {
    await app.pool.query('update session set expires_at = now() where person_id = $1', [app.people.get('agent-2')]);
    await tokenOf('agent-2');
    const { rows } = await app.pool.query('select count(*)::int as n from session where person_id = $1', [app.people.get('agent-2')]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is neither kept nor opened by who has been deactivated', async () => {
    const token = await unusedToken('officer-water');
    await app.pool.query('update person set active = false where username = $1', ['officer-water']);
    await whoIs(token).expect(401);
    expect((await signIn('officer-water').expect(401)).body).toMatchObject({ reason: 'wrong-credentials' });
  });

  it.each(['', 'Bearer', 'Bearer short', 'Basic YTpi', `Bearer ${'x'.repeat(43)}`, `Bearer ${'x'.repeat(5000)}`])('is not opened by Authorization: %p', async (authorization) => {
    const { body, headers } = await supertest(app.url).get('/api/session').set('Authorization', authorization).expect(401);
    expect(body).toMatchObject({ reason: 'not-signed-in', status: 401 });
    expect(headers['www-authenticate']).toBe('Bearer');
  });

  it('asks for username and password', async () => {
    const { body } = await supertest(app.url).post('/api/session').send({ password: 7, extra: true }).expect(400);
    expect(body).toMatchObject({
      reason: 'invalid-request',
      errors: [
        { field: 'extra', reason: 'unknown-field' },
        { field: 'username', reason: 'required' },
        { field: 'password', reason: 'is-string' },
      ],
    });
  });
});
