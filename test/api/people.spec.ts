import { startTestApp, type TestApp } from './test-app.js';

describe('who and what there is to choose from', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
  const get = async (username: string, path: string) => (await app.as(username).get(path).expect(200)).body;

  describe('parks', () => {
    it.each([
      ['admin', ['hightech', 'lingang']],
      ['leader', ['hightech', 'lingang']],
      ['officer-housing', ['hightech', 'lingang']],
      ['agent', ['hightech']],
      ['leader-lingang', ['lingang']],
    ])('%s sees %p', async (username, expected) => {
      expect(keys((await get(username, '/api/parks')).parks)).toEqual(expected);
    });

    it('have a title in two languages, and a place', async () => {
      const { parks } = await get('agent', '/api/parks');
      expect(parks).toEqual([{ key: 'hightech', title: { zh: '高新区', en: 'High-tech Zone' }, place: '泸州' }]);
    });
  });

  describe('departments', () => {
    it('are the same for everybody who is signed in', async () => {
      const { departments } = await get('agent', '/api/departments');
      expect(departments).toContainEqual({ key: 'housing', title: { zh: '住房和城乡建设局', en: 'Housing and Urban-Rural Development Bureau' } });
      expect(departments).toEqual((await get('admin', '/api/departments')).departments);
    });
  });

  describe('agents', () => {
    const agent = { id: expect.any(String), name: '高新专员' };
    const agent2 = { id: expect.any(String), name: '临港专员' };

    it.each(['admin', 'leader'])('are all shown to %s', async (username) => {
      const { agents } = await get(username, '/api/agents');
      expect(agents).toHaveLength(2);
      expect(agents).toEqual(expect.arrayContaining([agent, agent2]));
    });

    it('are those of the park that is asked for', async () => {
      expect(await get('leader', '/api/agents?park=lingang')).toEqual({ agents: [{ ...agent2, id: app.people.get('agent-2') }] });
      expect(await get('leader', '/api/agents?park=nowhere')).toEqual({ agents: [] });
    });

    it('are those of one’s own parks', async () => {
      expect(await get('leader-lingang', '/api/agents')).toEqual({ agents: [agent2] });
      expect(await get('agent', '/api/agents')).toEqual({ agents: [agent] });
    });

    it('of another park are not shown', async () => {
      const { body } = await app.as('leader-lingang').get('/api/agents?park=hightech').expect(403);
      expect(body).toMatchObject({ reason: 'park-not-yours' });
    });

    it('are not shown to an officer', async () => {
      const { body } = await app.as('officer-housing').get('/api/agents').expect(403);
      expect(body).toMatchObject({ reason: 'role-required', roles: ['leader', 'agent', 'administrator'] });
    });

    it('who were deactivated are not shown', async () => {
      await app.pool.query('update person set active = false where username = $1', ['agent-2']);
      expect(await get('leader', '/api/agents')).toEqual({ agents: [agent] });
    });
  });

  it.each(['/api/parks', '/api/departments', '/api/agents'])('%s is for who is signed in', async (path) => {
    expect((await app.anyone.get(path).expect(401)).body).toMatchObject({ reason: 'not-signed-in' });
  });
});
