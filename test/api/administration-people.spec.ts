import supertest from 'supertest';
import type { PersonDto } from '../../src/administration/person.dto.js';
import { Sessions } from '../../src/people/sessions.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

const NOBODY = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';
const PASSWORD = 'three rivers, one bridge';

describe('administration of people', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());

  const admin = () => app.as('admin');
  const idOf = (username: string) => app.people.get(username)!;
  const read = async (id: string) => (await admin().get(`/api/people/${id}`).expect(200)).body as PersonDto;
  const list = async (query = '') => (await admin().get(`/api/people?${query}`).expect(200)).body as { people: PersonDto[]; next: string | null };
  const usernames = async (query: string) => (await list(query)).people.map(({ username }) => username);
  const signIn = (username: string, password: string) => supertest(app.url).post('/api/session').send({ username, password });
  const whoIs = (token: string) => supertest(app.url).get('/api/session').set('Authorization', `Bearer ${token}`);
  const setPassword = (url: string, newPassword: string) =>
    supertest(app.url).post('/api/session/set-password').send({ token: new URL(url).hash.slice(1), newPassword });
  let newcomers = 0;
  const newcomer = async (...grants: object[]) => {
    newcomers += 1;
    const { body } = await admin().post('/api/people').send({ username: `newcomer.${newcomers}`, name: `新人${newcomers}`, grants }).expect(201);
    return body as { person: PersonDto; passwordLink: { url: string; expiresAt: string } };
  };

  describe('the list', () => {
    it('holds everybody, by username, page by page', async () => {
      const all = await usernames('limit=200');
      expect(all).toEqual([...all].sort());
      expect(all).toEqual(expect.arrayContaining([...app.people.keys()]));
      const paged: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const page: Awaited<ReturnType<typeof list>> = await list(`limit=7${next && `&cursor=${next}`}`);
        paged.push(...page.people.map(({ username }) => username));
        next = page.next;
      }
      expect(paged).toEqual(all);
    });

    it.each([
      ['q=agent', ['agent', 'agent-2']],
      ['q=专员', ['agent', 'agent-2']],
      ['q=%25', []],
      ['role=leader', ['leader', 'leader-lingang']],
      ['role=agent&park=lingang', ['agent-2']],
      ['role=leader&park=hightech', ['leader']],
      ['department=housing', ['officer-housing']],
      ['role=administrator&active=false', []],
    ])('?%s narrows it down', async (query, expected) => {
      expect(await usernames(query)).toEqual(expected);
    });

    it.each([
      ['role=chief', 'role'],
      ['active=1', 'active'],
      ['limit=0', 'limit'],
      ['cursor=abc', 'cursor'],
      [`cursor=${Buffer.from(JSON.stringify(['people', 7])).toString('base64url')}`, 'cursor'],
      ['sort=name', 'sort'],
    ])('refuses ?%s', async (query, field) => {
      expect((await admin().get(`/api/people?${query}`).expect(400)).body.errors).toEqual([expect.objectContaining({ field })]);
    });
  });

  describe('a new person', () => {
    it('sets a password by the link, once, and works with the roles given', async () => {
      const { person, passwordLink } = await newcomer({ role: 'officer', department: 'housing', head: true }, { role: 'agent', park: 'hightech' });
      expect(person).toMatchObject({ active: true, hasPassword: false, activeProjects: 0 });
      expect(person.grants.map(({ id: _, ...grant }) => grant)).toEqual([
        { role: 'officer', department: 'housing', park: null, head: true },
        { role: 'agent', department: null, park: 'hightech', head: false },
      ]);
      await signIn(person.username, PASSWORD).expect(401);
      expect(new URL(passwordLink.url).pathname).toBe('/set-password');
      expect((await setPassword(passwordLink.url, PASSWORD).expect(200)).body).toEqual({ username: person.username });
      const { body } = await signIn(person.username, PASSWORD).expect(200);
      expect((await whoIs(body.token).expect(200)).body).toEqual({
        user: { id: person.id, username: person.username, name: person.name, roles: person.grants.map(({ id: _, ...grant }) => grant) },
        departments: [{ key: 'housing', title: expect.objectContaining({ zh: '住房和城乡建设局' }) }],
        parks: [expect.objectContaining({ key: 'hightech' }), expect.objectContaining({ key: 'lingang' })],
      });
      expect((await setPassword(passwordLink.url, 'another password').expect(404)).body).toMatchObject({ reason: 'password-link-unknown' });
    });

    it.each([
      ['short', 'min-length'],
      [7, 'is-string'],
    ])('is told what is wrong with the password %p', async (newPassword, reason) => {
      const { passwordLink } = await newcomer();
      const { body } = await setPassword(passwordLink.url, newPassword as string).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ field: 'newPassword', reason })]);
    });

    it('does not take the username for a password', async () => {
      const { body: { passwordLink } } = await admin().post('/api/people').send({ username: 'very.long.name', name: '名', grants: null }).expect(201);
      const { body } = await setPassword(passwordLink.url, 'Very.Long.Name').expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ field: 'newPassword', reason: 'same-as-username' })]);
      await setPassword(passwordLink.url, PASSWORD).expect(200);
    });

    it('finds a link that has expired worthless', async () => {
      const { person, passwordLink } = await newcomer();
      await app.pool.query('update password_link set expires_at = now() where person_id = $1', [person.id]);
      await setPassword(passwordLink.url, PASSWORD).expect(404);
    });

    it('leaves nothing in the database that a password could be set with', async () => {
      const { passwordLink } = await newcomer();
      const { rows } = await app.pool.query<{ all: string }>('select string_agg(l::text, $1) as all from password_link l', ['\n']);
      expect(rows[0]!.all).not.toContain(new URL(passwordLink.url).hash.slice(1));
    });

    it('has every fault named', async () => {
      const grants = [{ role: 'officer' }, { role: 'agent', department: 'housing', park: 'nowhere', head: true }, { role: 'officer', department: 'nothing' }];
      const { body } = await admin().post('/api/people').send({ username: 'faulty', name: '误', grants }).expect(400);
      expect(body.errors.map(({ field, reason }: Record<string, string>) => `${field} ${reason}`)).toEqual([
        'grants[0].department required', 'grants[1].department not-of-this-role', 'grants[1].park unknown-park', 'grants[1].head not-of-this-role',
        'grants[2].department unknown-department',
      ]);
      const shape = await admin().post('/api/people').send({ username: 'Li Na', name: '', role: 'agent' }).expect(400);
      expect(shape.body.errors.map(({ field, reason }: Record<string, string>) => `${field} ${reason}`)).toEqual([
        'role unknown-field', 'username username-form', 'name is-not-empty',
      ]);
    });

    it('needs a username that nobody has', async () => {
      const { body } = await admin().post('/api/people').send({ username: 'agent', name: '又一个' }).expect(409);
      expect(body).toMatchObject({ reason: 'username-taken', errors: [{ field: 'username' }] });
    });
  });

  it('changes a name', async () => {
    const { person } = await newcomer();
    expect((await admin().patch(`/api/people/${person.id}`).send({ name: '李娜' }).expect(200)).body).toMatchObject({ name: '李娜', username: person.username });
  });

  describe('deactivating', () => {
    it('ends the sessions at once, and reactivating opens the door again', async () => {
      const { person, passwordLink } = await newcomer({ role: 'leader' });
      await setPassword(passwordLink.url, PASSWORD).expect(200);
      const { body: { token } } = await signIn(person.username, PASSWORD).expect(200);
      await whoIs(token).expect(200);
      expect((await admin().post(`/api/people/${person.id}/deactivate`).expect(200)).body).toMatchObject({ active: false });
      await whoIs(token).expect(401);
      await signIn(person.username, PASSWORD).expect(401);
      await admin().post(`/api/people/${person.id}/password-link`).expect(409);
      expect((await admin().post(`/api/people/${person.id}/reactivate`).expect(200)).body).toMatchObject({ active: true });
      await whoIs(token).expect(401);
      await signIn(person.username, PASSWORD).expect(200);
    });

    it('leaves an administrator, whatever is tried', async () => {
      const me = await read(idOf('admin'));
      const { person: other } = await newcomer({ role: 'administrator' });
      const tries = [
        admin().post(`/api/people/${me.id}/deactivate`),
        admin().delete(`/api/people/${me.id}/grants/${me.grants[0]!.id}`),
        admin().post(`/api/people/${me.id}/password-link`),
      ];
      // The other one has no password yet and could not sign in.
      for (const attempt of tries) expect((await attempt.expect(409)).body).toMatchObject({ reason: 'last-administrator' });
      await app.pool.query(`update person set password_hash = 'x' where id = $1`, [other.id]);
      const grant = other.grants[0]!.id;
      const both = await Promise.all([
        admin().post(`/api/people/${me.id}/deactivate`),
        supertest(app.url).delete(`/api/people/${other.id}/grants/${grant}`).set('Authorization', `Bearer ${await app.nest.get(Sessions).open(other.id)}`),
      ]);
      expect(both.map(({ status }) => status).sort()).not.toEqual([200, 200]);
      const { rows } = await app.pool.query(`select from role_grant g join person p on p.id = g.person_id where p.active and g.role = 'administrator'`);
      expect(rows).toHaveLength(1);
      await app.pool.query('update person set active = true where id = $1', [me.id]);
      await app.pool.query(`insert into role_grant (person_id, role) values ($1, 'administrator') on conflict do nothing`, [me.id]);
      // Whoever was quicker, the administrator's session may be over.
      app.as('admin').set('Authorization', `Bearer ${await app.nest.get(Sessions).open(me.id)}`);
    });

    it('waits until an agent’s projects are handed over, and says which', async () => {
      const project = await registerProject(app);
      for (const attempt of [
        admin().post(`/api/people/${idOf('agent')}/deactivate`),
        admin().delete(`/api/people/${idOf('agent')}/grants/${(await read(idOf('agent'))).grants[0]!.id}`),
      ]) {
        const { body } = await attempt.expect(409);
        expect(body).toMatchObject({ reason: 'agent-has-projects', count: 1, projects: [{ id: project.id, code: project.code, name: project.name, park: 'hightech' }] });
      }
      expect(await read(idOf('agent'))).toMatchObject({ active: true, activeProjects: 1, grants: [{ role: 'agent' }] });
    });
  });

  describe('a password that is reset', () => {
    it('is worthless at once, with every session', async () => {
      const { person, passwordLink } = await newcomer();
      await setPassword(passwordLink.url, PASSWORD).expect(200);
      const { body: { token } } = await signIn(person.username, PASSWORD).expect(200);
      const { body: link } = await admin().post(`/api/people/${person.id}/password-link`).expect(200);
      await whoIs(token).expect(401);
      await signIn(person.username, PASSWORD).expect(401);
      await setPassword(link.url, 'four rivers, no bridge').expect(200);
      await signIn(person.username, 'four rivers, no bridge').expect(200);
    });
  });

  describe('grants', () => {
    it('are given and taken, and count at once', async () => {
      const { person } = await newcomer();
      const token = await app.nest.get(Sessions).open(person.id);
      const roles = async () => (await whoIs(token).expect(200)).body.user.roles;
      expect(await roles()).toEqual([]);
      const given = (await admin().post(`/api/people/${person.id}/grants`).send({ role: 'officer', department: 'housing', park: 'lingang' }).expect(201)).body as PersonDto;
      expect(await roles()).toEqual([{ role: 'officer', department: 'housing', park: 'lingang', head: false }]);
      const grant = given.grants[0]!.id;
      await admin().patch(`/api/people/${person.id}/grants/${grant}`).send({ head: true }).expect(200);
      expect(await roles()).toEqual([{ role: 'officer', department: 'housing', park: 'lingang', head: true }]);
      const again = await admin().post(`/api/people/${person.id}/grants`).send({ role: 'officer', department: 'housing', park: 'lingang' }).expect(409);
      expect(again.body).toMatchObject({ reason: 'grant-held' });
      await admin().delete(`/api/people/${person.id}/grants/${grant}`).expect(200);
      expect(await roles()).toEqual([]);
      expect((await admin().delete(`/api/people/${person.id}/grants/${grant}`).expect(404)).body).toMatchObject({ reason: 'grant-not-found' });
    });

    it('are refused with the field at fault', async () => {
      const { person } = await newcomer({ role: 'leader' });
      for (const [grant, field] of [[{ role: 'king' }, 'role'], [{}, 'role'], [{ role: 'officer' }, 'department'], [{ role: 'agent', park: 'x' }, 'park']] as const) {
        expect((await admin().post(`/api/people/${person.id}/grants`).send(grant).expect(400)).body.errors).toEqual([expect.objectContaining({ field })]);
      }
      const { body } = await admin().patch(`/api/people/${person.id}/grants/${person.grants[0]!.id}`).send({ head: true }).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ field: 'head', reason: 'not-of-this-role' })]);
    });
  });

  describe('the record of changes', () => {
    it('says who has changed what, newest first, and cannot be changed', async () => {
      const { person } = await newcomer({ role: 'leader' });
      await admin().patch(`/api/people/${person.id}`).send({ name: '改名' }).expect(200);
      await admin().delete(`/api/people/${person.id}/grants/${person.grants[0]!.id}`).expect(200);
      await admin().post(`/api/people/${person.id}/deactivate`).expect(200);
      const { body } = await admin().get(`/api/administration/changes?subject=person:${person.id}`).expect(200);
      expect(body.changes.map(({ type }: { type: string }) => type)).toEqual(['person.deactivated', 'grant.taken', 'person.renamed', 'person.created']);
      expect(body.changes[2]).toEqual({
        id: expect.any(Number), at: expect.stringMatching(/Z$/), actor: { id: idOf('admin'), name: '管理员' }, type: 'person.renamed',
        subject: { kind: 'person', key: person.id, name: '改名' }, data: { from: person.name, to: '改名' },
      });
      await expect(app.pool.query('update administrative_change set type = $1', ['x'])).rejects.toThrow('append-only');
      await expect(app.pool.query('delete from administrative_change')).rejects.toThrow('append-only');
    });

    it('is read page by page, and by who did it', async () => {
      const first = (await admin().get('/api/administration/changes?limit=2').expect(200)).body;
      const second = (await admin().get(`/api/administration/changes?limit=2&cursor=${first.next}`).expect(200)).body;
      expect(first.changes.at(-1).id).toBeGreaterThan(second.changes[0].id);
      expect((await admin().get(`/api/administration/changes?actor=${NOBODY}`).expect(200)).body).toEqual({ changes: [], next: null });
      for (const [query, field] of [['subject=project:1', 'subject'], ['actor=me', 'actor'], ['cursor=x', 'cursor']] as const) {
        expect((await admin().get(`/api/administration/changes?${query}`).expect(400)).body.errors).toEqual([expect.objectContaining({ field })]);
      }
    });

    it('has nothing of what was refused', async () => {
      await admin().post(`/api/people/${idOf('agent')}/deactivate`).expect(409);
      expect((await admin().get(`/api/administration/changes?subject=person:${idOf('agent')}`).expect(200)).body.changes).toEqual([]);
    });
  });

  it.each([
    ['get', '/api/people'], ['get', `/api/people/${NOBODY}`], ['post', '/api/people'], ['patch', `/api/people/${NOBODY}`],
    ['post', `/api/people/${NOBODY}/deactivate`], ['post', `/api/people/${NOBODY}/reactivate`], ['post', `/api/people/${NOBODY}/password-link`],
    ['post', `/api/people/${NOBODY}/grants`], ['patch', `/api/people/${NOBODY}/grants/1`], ['delete', `/api/people/${NOBODY}/grants/1`],
    ['get', '/api/administration/changes'],
  ] as const)('%s %s is for administrators', async (method, path) => {
    for (const who of ['agent', 'officer-housing', 'leader']) {
      expect((await app.as(who)[method](path).send({}).expect(403)).body).toMatchObject({ reason: 'role-required', roles: ['administrator'] });
    }
    await app.anyone[method](path).expect(401);
  });

  it.each([
    ['get', `/api/people/${NOBODY}`, {}], ['patch', `/api/people/${NOBODY}`, { name: '名' }], ['post', `/api/people/${NOBODY}/deactivate`, {}],
    ['post', `/api/people/${NOBODY}/grants`, { role: 'leader' }], ['post', `/api/people/${NOBODY}/password-link`, {}],
  ] as const)('%s %s: there is no such person', async (method, path, body) => {
    expect((await admin()[method](path).send(body).expect(404)).body).toMatchObject({ reason: 'person-not-found' });
  });

  it('knows the password of nobody: the test city signs in as before', async () => {
    await signIn('agent', TEST_PASSWORD).expect(200);
  });
});
