import { LiveStreams, MOST_STREAMS_OF_A_PERSON } from '../../src/notices/live/live-streams.js';
import { EventSourceClient } from '../notices/event-source.js';
import { post, tell } from '../notices/post.js';
import { secondInstance } from '../notices/second-instance.js';
import { PostRoom } from '../../src/notices/post-room.js';
import { Sessions } from '../../src/people/sessions.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';
import { TEST_PASSWORD } from './test-city.js';

describe('GET /api/stream', () => {
  let app: TestApp;
  const open: EventSourceClient[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    app.moveTo('2026-09-28T10:00:00+08:00');
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());
  afterEach(async () => {
    await Promise.all(open.splice(0).map((client) => client.close()));
  });

  const signIn = (username: string) => app.nest.get(Sessions).open(app.people.get(username)!);
  const listen = async (username: string, headers: Record<string, string> = {}) => {
    const client = await EventSourceClient.open(app, { authorization: `Bearer ${await signIn(username)}`, ...headers });
    open.push(client);
    return client;
  };
  const spread = async () => {
    await post(app);
    await app.nest.get(LiveStreams).tellNews();
  };
  const notices = ({ heard }: EventSourceClient) => heard.filter(({ event }) => event === 'notice').map(({ data }) => data.id);

  it('tells a person of its own notices as they come, as /api/notices lists them', async () => {
    const [agent, other] = [await listen('agent'), await listen('agent-2')];
    expect(agent.response.statusCode).toBe(200);
    expect(agent.response.headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' });
    expect(agent.response.headers['x-content-type-options']).toBe('nosniff');
    await tell(app, 'agent');
    await tell(app, 'agent');
    await spread();
    await agent.until(2);
    const { body } = await app.as('agent').get('/api/notices?limit=2').expect(200);
    expect(agent.heard).toEqual([...body.notices].reverse().map((notice: { id: number }) => ({ event: 'notice', id: String(notice.id), data: notice })));
    await tell(app, 'agent-2');
    await spread();
    await other.until(1);
    expect([agent.heard.length, other.heard.length]).toEqual([2, 1]);
  });

  it('goes on after Last-Event-ID, and misses nothing in between', async () => {
    const first = await listen('agent');
    await tell(app, 'agent');
    await spread();
    await first.until(1);
    await first.close();
    for (let number = 0; number < 230; number += 1) await tell(app, 'agent');
    await spread();
    const resumed = await listen('agent', { 'last-event-id': first.heard[0]!.id! });
    for (let round = 0; round < 3; round += 1) await app.nest.get(LiveStreams).tellNews();
    await resumed.until(230);
    const ids = notices(resumed);
    expect(ids).toEqual([...ids].sort((one, two) => one - two));
    expect([ids.length, new Set(ids).size]).toEqual([230, 230]);
    expect(ids[0]).toBeGreaterThan(Number(first.heard[0]!.id));
  });

  it('begins with what is new, when there is no sensible Last-Event-ID', async () => {
    await tell(app, 'agent');
    await spread();
    const clients = [await listen('agent'), await listen('agent', { 'last-event-id': 'nonsense' })];
    await app.nest.get(LiveStreams).tellNews();
    await tell(app, 'agent');
    await spread();
    for (const client of clients) {
      await client.until(1);
      expect(client.heard).toHaveLength(1);
    }
  });

  it('does not wait for ever with an id that no notice has yet', async () => {
    const client = await listen('agent', { 'last-event-id': '999999999999' });
    await tell(app, 'agent');
    await spread();
    await client.until(1);
  });

  it('tells who may look into a park that a project in it has moved', async () => {
    const { id } = await registerProject(app);
    await spread();
    const [leader, elsewhere] = [await listen('leader'), await listen('leader-lingang')];
    await app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await spread();
    await leader.until(1);
    expect(leader.heard).toEqual([{ event: 'project', id: null, data: { id, version: 2 } }]);
    await app.pool.query(
      `insert into notice (kind, audience, recipient, project_id, data, recorded_at) values ('order', 'person', $1, $2, '{}', now())`, [app.people.get('leader-lingang'), id]);
    await spread();
    await elsewhere.until(1);
    expect(elsewhere.heard.map(({ event }) => event)).toEqual(['notice']);
  });

  it('tells also of what another instance has done', async () => {
    const agent = await listen('agent');
    const second = await secondInstance(app);
    await tell(app, 'agent');
    await second.get(PostRoom).run();
    await app.nest.get(LiveStreams).tellNews();
    await agent.until(1);
    await second.close();
  });

  it('beats, so that nobody takes silence for the end', async () => {
    const agent = await listen('agent');
    app.nest.get(LiveStreams).beat();
    await agent.when(() => agent.comments === 1);
  });

  it('ends when the session does', async () => {
    const token = await signIn('agent');
    const client = await EventSourceClient.open(app, { authorization: `Bearer ${token}` });
    await app.anyone.delete('/api/session').set('authorization', `Bearer ${token}`).expect(204);
    await app.nest.get(LiveStreams).tellNews();
    await client.end();
  });

  it('takes the cookie of a browser', async () => {
    const session = await app.anyone.post('/api/session').send({ username: 'agent', password: TEST_PASSWORD }).expect(200);
    const cookie = session.headers['set-cookie']![0]!.split(';')[0]!;
    const client = await EventSourceClient.open(app, { cookie });
    expect(client.response.statusCode).toBe(200);
    open.push(client);
  });

  it(`lets a person listen ${MOST_STREAMS_OF_A_PERSON} times, and again when one has gone`, async () => {
    const clients = [];
    for (let number = 0; number < MOST_STREAMS_OF_A_PERSON; number += 1) clients.push(await listen('officer-water'));
    const refused = await listen('officer-water');
    expect([refused.response.statusCode, refused.response.headers['retry-after']]).toEqual([429, '30']);
    expect((await listen('officer-housing')).response.statusCode).toBe(200);
    const { size } = app.nest.get(LiveStreams);
    await clients[0]!.close();
    while (app.nest.get(LiveStreams).size === size) await new Promise(setImmediate);
    expect((await listen('officer-water')).response.statusCode).toBe(200);
  });

  it('is for people who are signed in, and answers HEAD without a stream', async () => {
    await app.anyone.get('/api/stream').expect(401);
    await app.as('agent').head('/api/stream').expect(200);
    expect((await app.as('agent').post('/api/stream').expect(405)).body.reason).toBe('method-not-allowed');
  });

  it('tells by itself, where the post room is on', async () => {
    const running = await startTestApp({ env: { postRoom: true } });
    const token = await running.nest.get(Sessions).open(running.people.get('agent')!);
    const client = await EventSourceClient.open(running, { authorization: `Bearer ${token}` });
    await tell(running, 'agent');
    await client.until(1);
    await client.close();
    await running.close();
  });

  it('tells by itself also where the post room is off, of what another instance has addressed', async () => {
    const client = await listen('agent');
    await tell(app, 'agent');
    await post(app);
    await client.until(1);
  });

  it('ends when the application closes, which does not wait for it', async () => {
    const closing = await startTestApp();
    const token = await closing.nest.get(Sessions).open(closing.people.get('agent')!);
    const client = await EventSourceClient.open(closing, { authorization: `Bearer ${token}` });
    await Promise.all([client.end(), closing.close()]);
  });
});
