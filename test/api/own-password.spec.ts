import supertest from 'supertest';
import { MOST_PER_PERSON_AND_ADDRESS } from '../../src/people/sign-in-attempts.js';
import { Sessions } from '../../src/people/sessions.js';
import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

const PASSWORD = 'three rivers, one bridge';

describe('PUT /api/session/password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const session = (username: string) => app.nest.get(Sessions).open(app.people.get(username)!);
  const whoIs = (token: string) => supertest(app.url).get('/api/session').set('Authorization', `Bearer ${token}`);
  const change = (token: string, body: object) => supertest(app.url).put('/api/session/password').set('Authorization', `Bearer ${token}`).send(body);
  const signIn = (username: string, password: string) => supertest(app.url).post('/api/session').send({ username, password });

  it('changes it; this session goes on, every other one is over', async () => {
    const [here, elsewhere] = [await session('agent'), await session('agent')];
    await whoIs(elsewhere).expect(200);
    await change(here, { oldPassword: TEST_PASSWORD, newPassword: PASSWORD }).expect(204);
    await whoIs(here).expect(200);
    await whoIs(elsewhere).expect(401);
    await signIn('agent', TEST_PASSWORD).expect(401);
    await signIn('agent', PASSWORD).expect(200);
  });

  it.each([
    [{ oldPassword: 'wrong', newPassword: PASSWORD }, 'oldPassword', 'wrong-password'],
    [{ oldPassword: TEST_PASSWORD, newPassword: 'short' }, 'newPassword', 'min-length'],
    [{ oldPassword: TEST_PASSWORD, newPassword: 'Officer-Housing' }, 'newPassword', 'same-as-username'],
    [{ oldPassword: TEST_PASSWORD, newPassword: 'x'.repeat(257) }, 'newPassword', 'max-length'],
    [{ newPassword: PASSWORD }, 'oldPassword', 'required'],
  ])('refuses %p', async (body, field, reason) => {
    const { body: problem } = await change(await session('officer-housing'), body).expect(400);
    expect(problem.errors).toEqual([expect.objectContaining({ field, reason, detail: expect.not.stringMatching(/^[a-z-]+$/) })]);
    await signIn('officer-housing', TEST_PASSWORD).expect(200);
  });

  it('asks for another one than before', async () => {
    const token = await session('agent-2');
    await change(token, { oldPassword: TEST_PASSWORD, newPassword: PASSWORD }).expect(204);
    const { body } = await change(token, { oldPassword: PASSWORD, newPassword: PASSWORD }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ field: 'newPassword', reason: 'same-as-before' })]);
  });

  it('lets nobody guess the old one', async () => {
    const token = await session('leader');
    for (let n = 0; n < MOST_PER_PERSON_AND_ADDRESS; n += 1) await change(token, { oldPassword: `guess ${n}`, newPassword: PASSWORD }).expect(400);
    const { body } = await change(token, { oldPassword: TEST_PASSWORD, newPassword: PASSWORD }).expect(429);
    expect(body).toMatchObject({ reason: 'too-many-attempts' });
  });

  it('is for who is signed in', async () => {
    await app.anyone.put('/api/session/password').send({ oldPassword: TEST_PASSWORD, newPassword: PASSWORD }).expect(401);
  });
});
