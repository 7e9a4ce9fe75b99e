import supertest, { type Response } from 'supertest';

import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

describe('the cookie of a session', () => {
  let app: TestApp;
  let secure: TestApp;
  beforeAll(async () => {
    [app, secure] = await Promise.all([startTestApp(), startTestApp({ env: { cookieSecure: true } })]);
  });
  afterAll(async () => {
    await app.close();
    await secure.close();
  });

  const signIn = ({ url }: TestApp) => supertest(url).post('/api/session').send({ username: 'agent', password: TEST_PASSWORD });
  const setCookie = (response: Response) => String(response.headers['set-cookie']);
  const newCookie = async () => setCookie(await signIn(app)).split(';')[0]!;
  const signOut = (cookie: string) => supertest(app.url).delete('/api/session').set('Cookie', cookie);

  it('is out of reach of scripts and of other sites', async () => {
    expect(setCookie(await signIn(app))).toMatch(/^session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('goes over HTTPS only, where the settings say so', async () => {
    expect(setCookie(await signIn(secure))).toContain('; Secure');
  });

  it('shows who asks', async () => {
    const { body } = await supertest(app.url).get('/api/session').set('Cookie', await newCookie()).expect(200);
    expect(body).toMatchObject({ user: { username: 'agent' } });
  });

  it('is taken back by signing out', async () => {
    const response = await signOut(await newCookie()).set('Sec-Fetch-Site', 'same-origin').expect(204);
    expect(setCookie(response)).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
  });

  it.each([
    ['no word of where it comes from', {}],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another host of the same site', { 'Sec-Fetch-Site': 'same-site' }],
    ['another origin', { Origin: 'https://evil.example' }],
    ['an origin that is none', { Origin: 'null' }],
    ['another site that claims our origin', { 'Sec-Fetch-Site': 'cross-site', Origin: 'ours' }],
  ])('changes nothing for a request with %s', async (_what, headers: Record<string, string>) => {
    const cookie = await newCookie();
    const given = headers.Origin === 'ours' ? { ...headers, Origin: app.url } : headers;
    expect((await signOut(cookie).set(given).expect(403)).body).toMatchObject({ reason: 'cross-site-request' });
    await supertest(app.url).get('/api/session').set('Cookie', cookie).expect(200);
  });

  it('changes something for a request from our own origin', async () => {
    await signOut(await newCookie()).set('Origin', app.url).expect(204);
  });

  it('counts for nothing beside a bearer token', async () => {
    await supertest(app.url).get('/api/session').set('Cookie', await newCookie()).set('Authorization', 'Bearer wrong').expect(401);
  });
});
