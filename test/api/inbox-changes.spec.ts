import type { InboxChangeDto, InboxChangesDto } from '../../src/inbox/changes.dto.js';
import { livelyCity } from './lively-city.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('GET /api/inbox/changes', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await livelyCity(app, { projects: 12, days: 35, seed: 3 });
  }, 120_000);
  afterAll(() => app.close());

  const read = async (who: string, query = '') => (await app.as(who).get(`/api/inbox/changes?${query}`).expect(200)).body as InboxChangesDto;
  const name = ({ project, seq }: Pick<InboxChangeDto, 'project' | 'seq'>) => `${project.id} ${seq}`;

  it.each([
    ['2026-04-02T09:00:00+08:00', 1, '2026-03-31T16:00:00.000Z'],
    // Monday: since Friday. After the holiday of Qingming (4 to 6 April): since 3 April.
    ['2026-03-30T09:00:00+08:00', 1, '2026-03-26T16:00:00.000Z'],
    ['2026-04-07T09:00:00+08:00', 1, '2026-04-02T16:00:00.000Z'],
    ['2026-04-07T09:00:00+08:00', 2, '2026-04-01T16:00:00.000Z'],
  ])('at %s, %p working days back, begins at %s', async (now, days, since) => {
    app.moveTo(now);
    expect((await read('officer-housing', `days=${days}`)).since).toBe(since);
  });

  it('holds, newest first, every fact about items of the department', async () => {
    app.moveTo('2026-04-10T18:00:00+08:00');
    for (const department of ['natural-resources', 'housing', 'development-reform']) {
      const { since, changes } = await read(`officer-${department}`, 'days=30&limit=200');
      const { rows } = await app.pool.query<{ name: string }>(
        `select h.project_id || ' ' || h.seq as name from history h join item i on i.project_id = h.project_id and i.item_key = h.item_key
         where i.department_key = $1 and h.recorded_at >= $2 order by h.recorded_at desc, h.project_id desc, h.seq desc limit 200`,
        [department, since],
      );
      expect(rows.length).toBeGreaterThan(3);
      expect(changes.map(name)).toEqual(rows.map((row) => row.name));
      for (const { item, actor, byMe } of changes) {
        expect(item).toMatchObject({ department, title: { zh: expect.any(String) } });
        expect(byMe).toBe(actor?.id === app.people.get(`officer-${department}`));
      }
    }
  });

  it('holds for an agent what has happened to its own projects', async () => {
    app.moveTo('2026-04-10T18:00:00+08:00');
    const { since, changes } = await read('agent', 'days=30&limit=200');
    const { rows } = await app.pool.query<{ name: string }>(
      `select h.project_id || ' ' || h.seq as name from history h join project p on p.id = h.project_id
       where p.agent_id = $1 and h.recorded_at >= $2 order by h.recorded_at desc, h.project_id desc, h.seq desc limit 200`,
      [app.people.get('agent'), since],
    );
    expect(changes.map(name)).toEqual(rows.map((row) => row.name));
    expect(new Set(changes.map(({ type }) => type)).size).toBeGreaterThan(3);
    const { item } = changes.find((change) => change.item)!;
    const narrowed = (await read('agent', `days=30&limit=200&department=${item!.department}`)).changes;
    const own = changes.filter((change) => change.item?.department === item!.department);
    expect(narrowed.slice(0, own.length)).toEqual(own);
    expect(narrowed.every((change) => change.item?.department === item!.department)).toBe(true);
  });

  it('is the same in small pages', async () => {
    app.moveTo('2026-04-10T18:00:00+08:00');
    const whole = (await read('officer-natural-resources', 'days=5&limit=200')).changes;
    const paged: InboxChangeDto[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: InboxChangesDto = await read('officer-natural-resources', `days=5&limit=5${next && `&cursor=${next}`}`);
      paged.push(...page.changes);
      next = page.next;
    }
    expect(paged).toEqual(whole);
  });

  it.each([
    ['days=0', 'days'], ['days=31', 'days'], ['days=x', 'days'], ['cursor=abc', 'cursor'], ['limit=201', 'limit'],
    [`cursor=${Buffer.from('["changes",1e300,"0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c",1]').toString('base64url')}`, 'cursor'],
    [`cursor=${Buffer.from('["changes",1,"x",1]').toString('base64url')}`, 'cursor'],
  ])('refuses ?%s', async (query, field) => {
    expect((await app.as('agent').get(`/api/inbox/changes?${query}`).expect(400)).body.errors).toEqual([expect.objectContaining({ field })]);
  });

  it('holds for a leader what has happened in the parks', async () => {
    app.moveTo('2026-04-10T18:00:00+08:00');
    const { since, changes } = await read('leader-lingang', 'days=30&limit=200');
    const { rows } = await app.pool.query<{ name: string }>(
      `select h.project_id || ' ' || h.seq as name from history h join project p on p.id = h.project_id
       where p.park_key = 'lingang' and h.recorded_at >= $1 order by h.recorded_at desc, h.project_id desc, h.seq desc limit 200`,
      [since],
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(changes.map(name)).toEqual(rows.map((row) => row.name));
    expect((await read('leader-lingang', 'role=officer')).changes).toEqual([]);
  });

  it('is not for administrators', async () => {
    await app.as('admin').get('/api/inbox/changes').expect(403);
    await app.anyone.get('/api/inbox/changes').expect(401);
  });
});
