import supertest from 'supertest';

import { MOST_PER_ADDRESS, MOST_PER_PERSON_AND_ADDRESS } from '../../src/people/sign-in-attempts.js';
import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

describe('attempts to sign in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { trustProxy: true } });
  });
  afterAll(() => app.close());

  const attempt = (username: string, password: string, address: string) =>
    supertest(app.url).post('/api/session').set('X-Forwarded-For', address).send({ username, password });
  const fail = async (times: number, username: string, address: string) => {
    for (let n = 0; n < times; n += 1) await attempt(username, 'wrong', address).expect(401);
  };

  it('are refused when one person was tried too often from one address, even with the right password', async () => {
    await fail(MOST_PER_PERSON_AND_ADDRESS, 'agent', '10.0.0.1');
    const refused = await attempt('agent', TEST_PASSWORD, '10.0.0.1').expect(429);
    expect(refused.body).toMatchObject({ reason: 'too-many-attempts', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(600);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(900);
  });

  it('are not refused to the same person elsewhere, nor to somebody else there', async () => {
    await attempt('agent', TEST_PASSWORD, '10.0.0.2').expect(200);
    await attempt('agent-2', TEST_PASSWORD, '10.0.0.1').expect(200);
  });

  it('are forgotten once one succeeds', async () => {
    await fail(MOST_PER_PERSON_AND_ADDRESS - 1, 'leader', '10.0.0.3');
    await attempt('leader', TEST_PASSWORD, '10.0.0.3').expect(200);
    await fail(MOST_PER_PERSON_AND_ADDRESS - 1, 'leader', '10.0.0.3');
    await attempt('leader', TEST_PASSWORD, '10.0.0.3').expect(200);
  });

  it('are refused when one address has tried too many people', async () => {
    const people = Array.from({ length: MOST_PER_ADDRESS }, (_, n) => `nobody-${n}`);
    for (const username of people) await attempt(username, 'wrong', '10.0.0.4').expect(401);
    await attempt('agent-2', TEST_PASSWORD, '10.0.0.4').expect(429);
  });

  it('are counted without a name or an address being kept', async () => {
    const { rows } = await app.pool.query<{ key: string }>('select key from sign_in_attempt');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => !/^(pair|address):[\w-]{43}$/.test(key))).toEqual([]);
  });
});
