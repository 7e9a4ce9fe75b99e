import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const TITLE = { zh: '数据局', en: 'Data Bureau' };

describe('administration of departments and parks', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    await registerProject(app);
  });
  afterAll(() => app.close());

  const admin = () => app.as('admin');
  const recorded = async (subject: string) =>
    (await admin().get(`/api/administration/changes?subject=${subject}`).expect(200)).body.changes.map(({ type }: { type: string }) => type);

  it('a department comes, is called otherwise and goes while nothing uses it', async () => {
    expect((await admin().post('/api/departments').send({ key: 'data', title: TITLE }).expect(201)).body).toEqual({ key: 'data', title: TITLE });
    const renamed = { key: 'data', title: { zh: '大数据局', en: 'Big Data Bureau' } };
    expect((await admin().patch('/api/departments/data').send({ title: renamed.title }).expect(200)).body).toEqual(renamed);
    expect((await app.as('agent').get('/api/departments').expect(200)).body.departments).toContainEqual(renamed);
    expect((await admin().post('/api/departments').send({ key: 'data', title: TITLE }).expect(409)).body).toMatchObject({ reason: 'department-key-taken', errors: [{ field: 'key' }] });
    await admin().delete('/api/departments/data').expect(204);
    await admin().delete('/api/departments/data').expect(404);
    expect(await recorded('department:data')).toEqual(['department.removed', 'department.renamed', 'department.created']);
  });

  it('a department that is used stays', async () => {
    const { body } = await admin().delete('/api/departments/housing').expect(409);
    expect(body).toMatchObject({ reason: 'department-used', usedBy: { workflows: 1, people: 1, channels: 0, orders: 0 } });
    expect(body.usedBy.items).toBeGreaterThan(0);
    expect(body.detail).not.toMatch(/[{}]/);
  });

  it('a department that only leads a stage is used, too', async () => {
    const text = JSON.stringify({ stages: [{ leadDepartment: 'led', items: [{ department: 'other' }] }] });
    await admin().post('/api/departments').send({ key: 'led', title: TITLE }).expect(201);
    await app.pool.query(
      `insert into workflow_version (key, version, content_hash, definition, published_at) values ('led', 1, 'x', $1, now())`, [text],
    );
    expect((await admin().delete('/api/departments/led').expect(409)).body).toMatchObject({ usedBy: { workflows: 1, items: 0 } });
  });

  it('a park comes, changes and goes while nothing uses it', async () => {
    const park = { key: 'riverside', title: { zh: '滨江园', en: 'Riverside Park' }, place: 'luzhou' };
    expect((await admin().post('/api/parks').send(park).expect(201)).body).toEqual(park);
    expect((await admin().patch('/api/parks/riverside').send({ place: 'deyang' }).expect(200)).body).toEqual({ ...park, place: 'deyang' });
    expect((await admin().post('/api/parks').send(park).expect(409)).body).toMatchObject({ reason: 'park-key-taken' });
    await admin().delete('/api/parks/riverside').expect(204);
    expect(await recorded('park:riverside')).toEqual(['park.removed', 'park.changed', 'park.created']);
  });

  it('a park that is used stays', async () => {
    expect((await admin().delete('/api/parks/hightech').expect(409)).body).toMatchObject({ reason: 'park-used', usedBy: { projects: 1, people: 1, channels: 0, orders: 0 } });
  });

  it.each([
    ['post', '/api/departments', { key: 'Data', title: TITLE }, 'key', 'lower-case-key'],
    ['post', '/api/departments', { key: 'data-2', title: { zh: '数据局' } }, 'title.en', 'required'],
    ['post', '/api/parks', { key: 'x', title: TITLE, place: '' }, 'place', 'is-not-empty'],
    ['patch', '/api/departments/housing', { key: 'other', title: TITLE }, 'key', 'unknown-field'],
    ['patch', '/api/parks/hightech', { title: '新' }, 'title', 'is-object'],
  ] as const)('%s %s %p: %s %s', async (method, path, body, field, reason) => {
    expect((await admin()[method](path).send(body).expect(400)).body.errors).toEqual([expect.objectContaining({ field, reason })]);
  });

  it.each(['/api/departments/nothing', '/api/parks/nowhere'])('%s is not there', async (path) => {
    await admin().patch(path).send({ title: TITLE }).expect(404);
    await admin().delete(path).expect(404);
  });

  it.each([
    ['post', '/api/departments'], ['patch', '/api/departments/housing'], ['delete', '/api/departments/housing'],
    ['post', '/api/parks'], ['patch', '/api/parks/hightech'], ['delete', '/api/parks/hightech'],
  ] as const)('%s %s is for administrators', async (method, path) => {
    for (const who of ['agent', 'officer-housing', 'leader']) {
      expect((await app.as(who)[method](path).send({}).expect(403)).body).toMatchObject({ reason: 'role-required' });
    }
    await app.anyone[method](path).expect(401);
  });
});
