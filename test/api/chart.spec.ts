import type { ChartDto, ChartItemDto } from '../../src/coordination/chart.dto.js';
import { livelyCity } from './lively-city.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('the coordination chart and the materials of a project', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());

  const chart = async (id: string, who = 'agent') => (await app.as(who).get(`/api/projects/${id}/chart`).expect(200)).body as ChartDto;
  const itemsOf = ({ stages }: ChartDto) => stages.flatMap(({ items }) => items);
  const itemOf = (of: ChartDto, key: string): ChartItemDto => itemsOf(of).find((item) => item.key === key)!;
  const record = (who: string, id: string, day: string, event: object) => {
    app.moveTo(`${day}T10:00:00+08:00`);
    return app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  };
  const land = { item: 'land-transfer' };

  it('shows when clocks ran and stood still, what was promised, and where it leads to', async () => {
    app.moveTo('2026-09-28T09:00:00+08:00');
    const { id } = await registerProject(app);
    await record('agent', id, '2026-09-28', { type: 'item.submitted', ...land });
    await record('officer-natural-resources', id, '2026-09-29', { type: 'item.accepted', ...land });
    await record('officer-natural-resources', id, '2026-09-30', { type: 'item.paused', ...land, ground: 'publicity', expectedDays: 3, noticeNumber: '1' });
    const paused = await chart(id);
    expect(itemOf(paused, 'land-transfer')).toMatchObject({
      status: 'paused', light: 'blue', submittedOn: '2026-09-28', acceptedOn: '2026-09-29', dueOn: null, promised: null,
      // The pause is expected to end on 10 October, a Saturday that works; two of three days are left then.
      planned: { from: '2026-09-29', to: '2026-10-13' },
      attempts: [{ attempt: 1, segments: [{ from: '2026-09-29', to: '2026-09-30' }], pauses: [{ from: '2026-09-30', to: null, ground: 'publicity', expectedTo: '2026-10-10' }], endedOn: null }],
    });
    await record('officer-natural-resources', id, '2026-10-12', { type: 'item.resumed', ...land });
    const running = await chart(id);
    expect(itemOf(running, 'land-transfer')).toMatchObject({
      light: 'green', dueOn: '2026-10-14', promised: { from: '2026-09-29', to: '2026-10-14' }, planned: { from: '2026-09-29', to: '2026-10-14' },
      attempts: [{ segments: [{ from: '2026-09-29', to: '2026-09-30' }, { from: '2026-10-12', to: null }], pauses: [{ from: '2026-09-30', to: '2026-10-12' }] }],
    });
    expect(itemOf(running, 'land-planning-permit')).toMatchObject({ status: 'waiting', after: ['project-filing', 'land-transfer'], planned: { from: '2026-10-14' }, attempts: [] });
    await record('officer-natural-resources', id, '2026-10-13', { type: 'item.refused', ...land, reason: '不符合规划' });
    await record('agent', id, '2026-10-14', { type: 'item.submitted', ...land });
    await record('officer-natural-resources', id, '2026-10-14', { type: 'item.accepted', ...land });
    const again = itemOf(await chart(id), 'land-transfer');
    expect(again.attempts).toMatchObject([{ attempt: 1, endedOn: '2026-10-13' }, { attempt: 2, segments: [{ from: '2026-10-14', to: null }], endedOn: null }]);
  });

  it('knows the days of its axis', async () => {
    app.moveTo('2026-09-28T09:00:00+08:00');
    const { id } = await registerProject(app);
    const { from, to, restDays, finishOn, today, provisionalFrom } = await chart(id);
    expect([from, today, to]).toEqual(['2026-09-28', '2026-09-28', finishOn]);
    expect(restDays.slice(0, 8)).toEqual(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-11']);
    expect(restDays.every((day) => day >= from && day <= to)).toBe(true);
    expect(provisionalFrom).toBeNull();
    app.moveTo('2026-12-15T09:00:00+08:00');
    expect(await chart(id)).toMatchObject({ from: '2026-09-28', provisionalFrom: '2027-01-01' });
  });

  it('agrees with the projects’ pages', async () => {
    await livelyCity(app, { projects: 6, days: 30, seed: 5 });
    app.moveTo('2026-04-15T09:00:00+08:00');
    const { rows } = await app.pool.query<{ id: string }>('select id from project');
    for (const { id } of rows) {
      const seen = await chart(id, 'admin');
      const { body } = await app.as('admin').get(`/api/projects/${id}`).expect(200);
      const page = body.stages.flatMap(({ items }: { items: object[] }) => items);
      const both = ['key', 'status', 'attempt', 'light', 'dueOn', 'submittedOn', 'acceptedOn', 'decidedOn', 'late', 'after'] as const;
      const pick = (item: Record<string, unknown>) => Object.fromEntries(both.map((name) => [name, item[name]]));
      expect(itemsOf(seen).map((item) => pick({ ...item }))).toEqual(page.map(pick));
      for (const { status, planned, acceptedOn, decidedOn } of itemsOf(seen)) {
        if (status === 'approved') expect(planned).toEqual({ from: acceptedOn, to: decidedOn });
        if (planned) expect(planned.from >= seen.from && planned.to <= seen.to).toBe(true);
      }
    }
  }, 60_000);

  it('lists what items need, and what was found missing', async () => {
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id } = await registerProject(app);
    await record('agent', id, '2026-03-02', { type: 'item.submitted', ...land });
    await record('officer-natural-resources', id, '2026-03-03', { type: 'item.supplement-requested', ...land, missing: ['成交确认书原件'] });
    const { body } = await app.as('agent').get(`/api/projects/${id}/materials`).expect(200);
    const of = (key: string) => body.items.find(({ item }: { item: string }) => item === key);
    expect(of('land-transfer')).toMatchObject({
      status: 'supplementing', stage: 'land-planning', department: 'natural-resources', missing: { on: '2026-03-03', list: ['成交确认书原件'] },
      materials: expect.arrayContaining([{ key: 'deal-confirmation', title: { zh: '成交确认书', en: 'Confirmation of the land deal' }, main: true }]),
    });
    expect(of('project-filing')).toMatchObject({ missing: null });
  });

  it.each(['chart', 'materials'])('%s is for the people of the park', async (what) => {
    const { id } = await registerProject(app);
    expect((await app.as('agent-2').get(`/api/projects/${id}/${what}`).expect(403)).body).toMatchObject({ reason: 'project-not-yours' });
    await app.as('agent').get(`/api/projects/0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c/${what}`).expect(404);
    await app.as('agent').get(`/api/projects/x/${what}`).expect(400);
    await app.anyone.get(`/api/projects/${id}/${what}`).expect(401);
  });
});
