import type { ListedProjectDto, ProjectListDto } from '../../src/project-list/listed-project.dto.js';
import type { ProjectView } from '../../src/projects/project-view.js';
import { livelyCity } from './lively-city.js';
import { startTestApp, type TestApp } from './test-app.js';

const LAST_DAY = '2026-04-20T09:00:00+08:00';

describe('GET /api/projects', () => {
  let app: TestApp;
  let views: ProjectView[];
  beforeAll(async () => {
    app = await startTestApp();
    await livelyCity(app, { projects: 40, days: 45, seed: 7 });
    app.moveTo(LAST_DAY);
    views = await pages(await everyId());
  }, 180_000);
  afterAll(() => app.close());
  beforeEach(() => app.moveTo(LAST_DAY));

  const list = async (query = '', who = 'admin') => (await app.as(who).get(`/api/projects?${query}`).expect(200)).body as ProjectListDto;
  const ids = async (query: string, who = 'admin') => (await list(`limit=200&${query}`, who)).projects.map(({ id }) => id).sort();
  const idsOf = (wanted: (view: ProjectView) => boolean) => views.filter(wanted).map(({ id }) => id).sort();
  const pages = async (of: readonly string[]) => {
    const all: ProjectView[] = [];
    for (const id of of) all.push((await app.as('admin').get(`/api/projects/${id}`).expect(200)).body);
    return all;
  };
  const everyId = async () => (await app.pool.query<{ id: string }>('select id from project order by id')).rows.map(({ id }) => id);

  it('is tried on a city where enough has happened', () => {
    const lights = new Set(views.map(({ light }) => light));
    const statuses = new Set(views.map(({ status }) => status));
    expect([...lights].sort()).toEqual(['blue', 'green', 'grey', 'red', 'yellow']);
    expect(statuses.size).toBeGreaterThan(1);
  });

  it.each(['2026-03-16', '2026-04-03', '2026-04-20', '2026-05-08'])('says on %s what each project’s page says', async (day) => {
    app.moveTo(`${day}T09:00:00+08:00`);
    const onPages = (await pages(await everyId())).map(asListed);
    const { projects } = await list('limit=200');
    expect(projects.sort(byId)).toEqual(onPages.sort(byId));
  });

  it('says of each project whose turn it is, if asked', async () => {
    const { projects } = await list('limit=200&with=turns');
    const turnsOf = ({ status, stages }: ProjectView) =>
      stages.flatMap(({ items }) => items).flatMap((item) => {
        const { key, title, department, conditional } = item;
        if (status !== 'active' || ['waiting', 'approved', 'waived'].includes(item.status)) return [];
        const who = ['submitted', 'under-review', 'paused'].includes(item.status) ? 'department' : 'agent';
        return [{ item: { key, title, department, conditional }, status: item.status, who, dueOn: item.status === 'under-review' ? item.dueOn : expect.anything() }];
      });
    const byProject = new Map(projects.map(({ id, turns }) => [id, turns!.map((turn) => ({ ...turn, dueOn: turn.dueOn ?? '-' }))]));
    for (const view of views) expect(byProject.get(view.id)).toEqual(turnsOf(view));
    expect((await list()).projects[0]).not.toHaveProperty('turns');
    await app.as('admin').get('/api/projects?with=everything').expect(400);
  });

  describe('filters', () => {
    it.each(['active', 'completed', 'terminated'])('by status %s', async (status) => {
      expect(await ids(`status=${status}`)).toEqual(idsOf((view) => view.status === status));
    });

    it.each(['green', 'yellow', 'red', 'blue', 'grey'])('by light %s', async (light) => {
      expect(await ids(`light=${light}`)).toEqual(idsOf((view) => view.light === light));
    });

    it.each(['luzhou-enterprise', 'zigong-hightech-small', 'nothing'])('by workflow %s', async (workflow) => {
      expect(await ids(`workflow=${workflow}`)).toEqual(idsOf((view) => view.workflow.key === workflow));
    });

    it('by the type of the workflow that a project is pinned to', async () => {
      const { rows } = await app.pool.query<{ key: string; version: number; type: number }>(`select key, version, (definition ->> 'type')::integer as type from workflow_version`);
      const typeOf = ({ workflow }: ProjectView) => rows.find(({ key, version }) => key === workflow.key && version === workflow.version)!.type;
      expect(new Set(views.map(typeOf)).size).toBeGreaterThan(1);
      for (let type = 1; type <= 10; type++) expect(await ids(`type=${type}`)).toEqual(idsOf((view) => typeOf(view) === type));
      expect(await ids('type=4&workflow=luzhou-enterprise')).toEqual([]);
    });

    it('by an open stage', async () => {
      const keys = new Set(views.flatMap(({ stages }) => stages.map(({ key }) => key)));
      for (const stage of [...keys, 'nothing']) {
        const isOpen = (view: ProjectView) => view.status === 'active' && view.stages.some(({ key, status }) => key === stage && status === 'open');
        expect(await ids(`stage=${stage}`)).toEqual(idsOf(isOpen));
      }
    });

    it('by a department whose turn it is', async () => {
      for (const department of ['natural-resources', 'housing', 'utilities', 'archives', 'nothing']) {
        const waits = (view: ProjectView) =>
          view.status === 'active' &&
          view.stages.some(({ items }) => items.some((item) => item.department === department && ['submitted', 'under-review', 'paused'].includes(item.status)));
        expect(await ids(`department=${department}`)).toEqual(idsOf(waits));
      }
    });

    it('by agent, who may ask for its own', async () => {
      const agent = app.people.get('agent')!;
      const own = idsOf((view) => view.agent.id === agent);
      expect(own.length).toBeGreaterThan(0);
      expect(await ids(`agent=${agent}`)).toEqual(own);
      expect(await ids(`agent=${agent.toUpperCase()}`)).toEqual(own);
      expect(await ids('agent=me', 'agent')).toEqual(own);
      expect(await ids('agent=me', 'leader')).toEqual([]);
    });

    it('by park', async () => {
      for (const park of ['hightech', 'lingang', 'nowhere']) expect(await ids(`park=${park}`)).toEqual(idsOf((view) => view.park === park));
    });

    it.each(['产业园', '100%', '%', '仓储_', '_', '2603-510502', '泸州智造', 'zzz', '\\', "'", '%_%'])('by the text %s, which means itself', async (q) => {
      const has = (view: ProjectView) => [view.name, view.code, view.applicant.name].some((text) => text.toLowerCase().includes(q));
      expect(await ids(`q=${encodeURIComponent(q)}`)).toEqual(idsOf(has));
    });

    it('together', async () => {
      const both = idsOf((view) => view.light === 'red' && view.park === 'hightech' && view.workflow.key === 'luzhou-enterprise');
      expect(await ids('light=red&park=hightech&workflow=luzhou-enterprise&status=active&q=')).toEqual(both);
    });
  });

  describe('order and pages', () => {
    const compare = (a: string | null, b: string | null) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
    const KEYS: Record<string, (row: ListedProjectDto) => string | null> = {
      registered: ({ registeredOn }) => registeredOn,
      due: ({ dueOn }) => dueOn,
      name: ({ name }) => name,
      code: ({ code }) => code,
    };

    it.each(['registered', '-registered', 'due', '-due', 'name', '-name', 'code', '-code'])('%s: every project once, in order, page by page', async (sort) => {
      const key = KEYS[sort.replace('-', '')]!;
      const descends = sort === 'registered' || (sort.startsWith('-') && sort !== '-registered');
      const whole = (await list(`sort=${sort}&limit=200`)).projects;
      expect(whole).toHaveLength(views.length);
      for (const [at, row] of whole.slice(1).entries()) {
        const [before, after] = [key(whole[at]!), key(row)];
        expect(before !== null && after !== null && descends ? compare(after, before) : compare(before, after)).toBeLessThanOrEqual(0);
      }
      for (const limit of [1, 7]) expect(await walk(sort, limit)).toEqual(whole);
    });

    async function walk(sort: string, limit: number): Promise<ListedProjectDto[]> {
      const rows: ListedProjectDto[] = [];
      for (let cursor = ''; ; ) {
        const { projects, next } = await list(`sort=${sort}&limit=${limit}${cursor}`);
        rows.push(...projects);
        if (next === null) return rows;
        expect(projects).toHaveLength(limit);
        cursor = `&cursor=${next}`;
      }
    }

    it('loses and repeats nothing when projects are registered within the same moment', async () => {
      await app.pool.query(`update project set registered_at = '2026-03-02T01:00:00.123456Z' where id in (select id from project limit 20)`);
      expect((await walk('registered', 3)).length).toBe(views.length);
      expect(new Set((await walk('-registered', 3)).map(({ id }) => id)).size).toBe(views.length);
    });

    it('shows 50, newest first, unless asked otherwise', async () => {
      expect(await list('limit=50&sort=registered')).toEqual(await list());
    });
  });

  describe('refuses', () => {
    const cursorOf = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const ID = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';

    it.each([
      ['status=open', 'status'],
      ['light=pink', 'light'],
      ['status=active&status=completed', 'status'],
      ['agent=nobody', 'agent'],
      ['sort=size', 'sort'],
      ['limit=0', 'limit'],
      ['type=0', 'type'],
      ['type=11', 'type'],
      ['type=industrial', 'type'],
      ['limit=201', 'limit'],
      ['limit=ten', 'limit'],
      ['offset=10', 'offset'],
      ['q=%00', 'q'],
      [`q=${'x'.repeat(101)}`, 'q'],
      ['q[a]=b', 'q[a]'],
      ['cursor=', 'cursor'],
      ['cursor=%F0%9F%92%A3', 'cursor'],
      ['cursor=abc', 'cursor'],
    ])('?%s', async (query, field) => {
      const { body } = await app.as('admin').get(`/api/projects?${query}`).expect(400);
      expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
    });

    it.each([
      [{}], [[]], ['text'], [null], [['registered']], [['registered', 1, ID, 1]], [['registered', 1, 'x']], [['registered', 1, `${ID}' or true`]],
      [['registered', '2026-03-02', ID]], [['registered', 1.5, ID]], [['registered', 1e300, ID]], [['registered', null, ID]], [['due', '2026-03-02', ID]],
      [['registered', Number.MAX_SAFE_INTEGER, 7]],
    ])('a cursor that says %j', async (parts) => {
      const { body } = await app.as('admin').get(`/api/projects?cursor=${cursorOf(parts)}`).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ field: 'cursor', reason: 'cursor' })]);
    });

    it.each([
      ['due', ['due', '2026-02-30', ID]],
      ['due', ['-due', '2026-02-03', ID]],
      ['name', ['name', 'a\u0000b', ID]],
      ['name', ['name', '\ud800', ID]],
      ['code', ['code', null, ID]],
    ])('in the order of %s a cursor that says %j', async (sort, parts) => {
      await app.as('admin').get(`/api/projects?sort=${sort}&cursor=${cursorOf(parts)}`).expect(400);
    });

    it('takes the ends of what a cursor may say', async () => {
      for (const value of [0, -1, 9_000_000_000_000_000, -9_000_000_000_000_000]) {
        await app.as('admin').get(`/api/projects?cursor=${cursorOf(['registered', value, ID])}`).expect(200);
      }
      await app.as('admin').get(`/api/projects?sort=due&cursor=${cursorOf(['due', null, ID])}`).expect(200);
      await app.as('admin').get(`/api/projects?sort=name&cursor=${cursorOf(['name', "'", ID])}`).expect(200);
    });
  });

  it('shows everybody the projects of their parks', async () => {
    const lingang = idsOf(({ park }) => park === 'lingang');
    expect(await ids('', 'agent-2')).toEqual(lingang);
    expect(await ids('', 'leader-lingang')).toEqual(lingang);
    expect(await ids('park=hightech', 'leader-lingang')).toEqual([]);
    expect(await ids('', 'agent')).toEqual(idsOf(({ park }) => park === 'hightech'));
    expect(await ids('', 'officer-housing')).toEqual(idsOf(() => true));
    await app.anyone.get('/api/projects').expect(401);
  });
});

function asListed({ id, code, name, status, light, workflow, park, agent, applicant, registeredOn, stages }: ProjectView): ListedProjectDto {
  const items = stages.flatMap((stage) => stage.items);
  const open = status === 'active' ? items.filter((item) => item.status === 'under-review' || item.status === 'paused') : [];
  const due = open.flatMap(({ dueOn }) => dueOn ?? []).sort();
  return {
    id, code, name, status, light, workflow, park, agent, registeredOn,
    applicant: { name: applicant.name },
    openStages: status === 'active' ? stages.filter((stage) => stage.status === 'open').map(({ key, title }) => ({ key, title })) : [],
    dueOn: due[0] ?? null,
    items: {
      running: open.filter((item) => item.status === 'under-review').length,
      paused: open.filter((item) => item.status === 'paused').length,
      overdue: open.filter(({ light: shown }) => shown === 'red').length,
    },
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
