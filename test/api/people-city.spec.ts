import supertest from 'supertest';

import { appointAdministrator } from '../../src/people/appoint-administrator.js';
import { establishCity, type City } from '../../src/people/city.js';
import { startTestApp, type TestApp } from './test-app.js';
import { cheapHash } from './test-city.js';

const CITY: City = {
  departments: [{ key: 'housing', title: { zh: '住建局', en: 'Housing' } }],
  parks: [{ key: 'east', title: { zh: '东区', en: 'East' }, place: '德阳' }],
  people: [{ username: 'li.na', name: '李娜', password: 'first-2026', grants: [{ role: 'agent', park: 'east' }] }],
};
const changed = (person: Partial<City['people'][number]>): City => ({ ...CITY, people: [{ ...CITY.people[0]!, ...person }] });

describe('a city', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await establishCity(app.pool, CITY, cheapHash);
  });
  afterAll(() => app.close());

  const signIn = (username: string, password: string) => supertest(app.url).post('/api/session').send({ username, password });
  const rows = async (sql: string) => (await app.pool.query<Record<string, unknown>>(sql)).rows;

  it('is the same when it is established again', async () => {
    const tables = () => Promise.all(['department', 'park', 'person'].map((table) => rows(`select * from ${table} order by 1`)));
    const before = await tables();
    const ids = await establishCity(app.pool, CITY, cheapHash);
    expect(await tables()).toEqual(before);
    expect(await rows(`select role, park_key from role_grant where person_id = '${ids.get('li.na')}'`)).toEqual([{ role: 'agent', park_key: 'east' }]);
  });

  it('leaves people who are there their password', async () => {
    await establishCity(app.pool, changed({ password: 'second-2026', name: '李娜娜' }), cheapHash);
    await signIn('li.na', 'second-2026').expect(401);
    expect((await signIn('li.na', 'first-2026').expect(200)).body).toMatchObject({ user: { name: '李娜娜' } });
  });

  it('gives people the roles that are said, and no others', async () => {
    await establishCity(app.pool, changed({ grants: [{ role: 'leader' }] }), cheapHash);
    const { body } = await signIn('li.na', 'first-2026').expect(200);
    expect(body).toMatchObject({ user: { roles: [{ role: 'leader', department: null, park: null }] } });
  });

  it('is established as a whole or not at all', async () => {
    const impossible = { ...changed({ grants: [{ role: 'agent', park: 'nowhere' }] }), departments: [{ key: 'new', title: { zh: '新', en: 'New' } }] };
    await expect(establishCity(app.pool, impossible, cheapHash)).rejects.toThrow('role_grant_park_key_fkey');
    expect(await rows(`select key from department where key = 'new'`)).toEqual([]);
  });

  it('gets its first administrator, once', async () => {
    const appointment = await appointAdministrator(app.pool, 'chief', '局长');
    if (!appointment.ok) throw new Error(appointment.reason);
    const { body } = await signIn('chief', appointment.password).expect(200);
    expect(body).toMatchObject({ user: { name: '局长', roles: [{ role: 'administrator', department: null, park: null }] } });
    expect(await appointAdministrator(app.pool, 'chief', 'Somebody else')).toEqual({ ok: false, reason: 'username-taken' });
  });
});
