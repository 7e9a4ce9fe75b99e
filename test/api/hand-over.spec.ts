import { establishCity } from '../../src/people/city.js';
import { Sessions } from '../../src/people/sessions.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type Agent, type TestApp } from './test-app.js';
import { cheapHash } from './test-city.js';
import supertest from 'supertest';

describe('POST /api/projects/:id/hand-over', () => {
  let app: TestApp;
  let successor: string;
  let asSuccessor: Agent;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    const people = await establishCity(app.pool, {
      departments: [], parks: [],
      people: [{ username: 'successor', name: '接任专员', password: 'test-2026', grants: [{ role: 'agent', park: 'hightech' }] }],
    }, cheapHash);
    successor = people.get('successor')!;
    asSuccessor = supertest.agent(app.url).set('Authorization', `Bearer ${await app.nest.get(Sessions).open(successor)}`);
  });
  afterAll(() => app.close());

  const handOver = (who: string, id: string, body: object = { agent: successor, reason: '原专员轮岗' }) => app.as(who).post(`/api/projects/${id}/hand-over`).send(body);
  const submit = (who: Agent, id: string, item: string) => who.post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item });

  it.each(['leader', 'admin'])('by %s gives the project to another agent; the history goes on and says why', async (who) => {
    const { id, version } = await registerProject(app);
    await submit(asSuccessor, id, 'land-transfer').expect(403);
    await submit(app.as('agent'), id, 'land-transfer').expect(201);
    expect((await app.as(who).get(`/api/projects/${id}`).expect(200)).body).toMatchObject({ mayHandOver: true });
    const { body } = await handOver(who, id).expect(200);
    expect(body).toMatchObject({ id, agent: { id: successor, name: '接任专员' }, version: version + 2 });
    await submit(app.as('agent'), id, 'project-filing').expect(403);
    await submit(asSuccessor, id, 'project-filing').expect(201);
    const { body: timeline } = await app.as('agent').get(`/api/projects/${id}/timeline`).expect(200);
    expect(timeline.entries[2]).toMatchObject({
      type: 'project.handed-over', item: null, actor: { id: app.people.get(who) },
      data: { from: app.people.get('agent'), fromName: '高新专员', to: successor, toName: '接任专员', reason: '原专员轮岗' },
    });
    expect((await app.as('agent').get(`/api/projects/${id}/history/verify`).expect(200)).body).toMatchObject({ valid: true, entries: 4 });
    const { rows } = await app.pool.query('select recipient from notice where project_id = $1 and seq = 3 order by recipient', [id]);
    expect(rows.map(({ recipient }) => recipient)).toEqual([app.people.get('agent'), successor].sort());
  });

  it('moves the project in lists, inboxes and statistics’ due', async () => {
    const { id } = await registerProject(app);
    await app.pool.query('delete from statistics_due');
    await handOver('leader', id).expect(200);
    const ids = async (who: Agent) => (await who.get('/api/projects?agent=me&limit=200').expect(200)).body.projects.map((project: { id: string }) => project.id);
    expect(await ids(asSuccessor)).toContain(id);
    expect(await ids(app.as('agent'))).not.toContain(id);
    const { body } = await asSuccessor.get('/api/inbox/moves?limit=200').expect(200);
    expect(body.moves.some(({ project }: { project: { id: string } }) => project.id === id)).toBe(true);
    expect((await app.pool.query('select project_id from statistics_due')).rows).toEqual([{ project_id: id }]);
  });

  it('lets an agent be deactivated who carries nothing any more', async () => {
    await app.pool.query(`update project set agent_id = $1 where agent_id = $2`, [successor, app.people.get('agent')]);
    const { id } = await registerProject(app);
    const deactivate = () => app.as('admin').post(`/api/people/${app.people.get('agent')}/deactivate`);
    expect((await deactivate().expect(409)).body).toMatchObject({ reason: 'agent-has-projects', count: 1 });
    await handOver('admin', id).expect(200);
    await deactivate().expect(200);
    expect((await handOver('admin', id, { agent: app.people.get('agent'), reason: '换回' }).expect(400)).body.errors).toEqual([expect.objectContaining({ field: 'agent', reason: 'not-an-agent-here' })]);
    await app.as('admin').post(`/api/people/${app.people.get('agent')}/reactivate`).expect(200);
    app.as('agent').set('Authorization', `Bearer ${await app.nest.get(Sessions).open(app.people.get('agent')!)}`);
  });

  it('is judged with what others do at the same time: nothing is lost', async () => {
    const { id } = await registerProject(app);
    const answers = await Promise.all([handOver('leader', id), submit(app.as('agent'), id, 'land-transfer'), submit(app.as('agent'), id, 'project-filing'), handOver('admin', id)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await app.as('leader').get(`/api/projects/${id}/history/verify`).expect(200)).body).toMatchObject({ valid: true });
    expect((await app.as('leader').get(`/api/projects/${id}`).expect(200)).body.agent.id).toBe(successor);
  });

  it.each([
    [{ agent: 'x', reason: '轮岗' }, 'agent', 'is-uuid'],
    [{ reason: '轮岗' }, 'agent', 'required'],
    [{ agent: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', reason: '轮岗' }, 'agent', 'not-an-agent-here'],
    [{ agent: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', reason: '' }, 'reason', 'is-not-empty'],
  ])('refuses %p', async (body, field, reason) => {
    const { id } = await registerProject(app);
    expect((await handOver('leader', id, body).expect(400)).body.errors).toEqual([expect.objectContaining({ field, reason })]);
  });

  it('needs another agent of the same park', async () => {
    const { id } = await registerProject(app);
    for (const [who, reason] of [['agent', 'same-agent'], ['agent-2', 'not-an-agent-here'], ['leader', 'not-an-agent-here']] as const) {
      const { body } = await handOver('leader', id, { agent: app.people.get(who), reason: '轮岗' }).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ field: 'agent', reason, detail: expect.not.stringMatching(/^[a-z-]+$/) })]);
    }
  });

  it('is over once the project has ended', async () => {
    const { id } = await registerProject(app);
    await app.as('leader').post(`/api/projects/${id}/events`).send({ type: 'project.terminated', reason: '企业放弃投资' }).expect(201);
    expect((await handOver('leader', id).expect(409)).body).toMatchObject({ reason: 'project-not-active' });
    expect((await app.as('leader').get(`/api/projects/${id}`).expect(200)).body).toMatchObject({ mayHandOver: false });
  });

  it('is for the leaders of the park and administrators', async () => {
    const { id } = await registerProject(app);
    for (const [who, reason] of [['agent', 'role-required'], ['officer-housing', 'role-required'], ['leader-lingang', 'project-not-yours']] as const) {
      expect((await handOver(who, id).expect(403)).body).toMatchObject({ reason });
    }
    expect((await app.as('agent').get(`/api/projects/${id}`).expect(200)).body).toMatchObject({ mayHandOver: false });
    await app.anyone.post(`/api/projects/${id}/hand-over`).send({}).expect(401);
    await handOver('leader', '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c').expect(404);
  });
});
