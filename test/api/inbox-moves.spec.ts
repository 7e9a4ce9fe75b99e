import { CalendarStore } from '../../src/calendars/calendar-store.js';
import { civilDate } from '../../src/core/calendar/civil-date.js';
import type { InboxDto } from '../../src/inbox/inbox.dto.js';
import type { MoveDto, MovesDto } from '../../src/inbox/moves.dto.js';
import type { ProjectView } from '../../src/projects/project-view.js';
import { livelyCity } from './lively-city.js';
import { registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const TASKS = ['submit', 'supplement', 'resubmit'] as const;

describe('GET /api/inbox/moves', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await livelyCity(app, { projects: 14, days: 30, seed: 11 });
  }, 120_000);
  afterAll(() => app.close());
  beforeEach(() => app.moveTo('2026-04-15T09:00:00+08:00'));

  const read = async (query = '', who = 'agent') => (await app.as(who).get(`/api/inbox/moves?${query}`).expect(200)).body as MovesDto;
  const place = ({ project, item }: Pick<MoveDto, 'project' | 'item'>) => `${item.department} ${project.id} ${item.key}`;

  it('holds what the inbox has to be submitted or supplemented, with what it needs', async () => {
    for (const who of ['agent', 'agent-2']) {
      const inbox = ((await app.as(who).get('/api/inbox?limit=200').expect(200)).body as InboxDto).entries.filter(({ task }) => (TASKS as readonly string[]).includes(task));
      const { moves } = await read('limit=200', who);
      const said = ({ project, item, task, waitingSince }: Pick<MoveDto, 'project' | 'item' | 'waitingSince'> & { task: string }) => ({ project, item, task, waitingSince });
      expect(moves.map(said)).toEqual(inbox.map(said).sort((a, b) => (place(a) < place(b) ? -1 : 1)));
      expect(new Set(moves.map(({ task }) => task)).size).toBeGreaterThan(1);
      for (const { item, task, event, missing, materials } of moves) {
        expect(event).toBe(task === 'supplement' ? 'item.supplemented' : 'item.submitted');
        expect(missing.length > 0).toBe(item.status === 'supplementing');
        expect(materials.every(({ title, main }) => title.zh !== '' && typeof main === 'boolean')).toBe(true);
      }
    }
  });

  it('says since how many working days, and which supplements are overdue', async () => {
    const { moves, overdueSupplements } = await read('limit=200');
    const asked = moves.filter(({ task }) => task === 'supplement');
    expect(asked.filter(({ overdue }) => overdue)).toHaveLength(overdueSupplements);
    for (const { overdue, waitingDays } of asked) expect(overdue).toBe(waitingDays > 5);
    const calendar = app.nest.get(CalendarStore).get('CN');
    for (const { waitingSince, waitingDays } of moves) expect(waitingDays).toBe(calendar.workingDaysBetween(waitingSince, civilDate('2026-04-15')));
  });

  it('groups all of them by department and by material', async () => {
    const { moves, groups } = await read('limit=200');
    for (const { department, ...counts } of groups.departments) {
      const own = moves.filter(({ item }) => item.department === department);
      expect(counts).toEqual(Object.fromEntries(TASKS.map((task) => [task, own.filter((move) => move.task === task).length])));
    }
    expect(groups.departments.reduce((sum, { submit, supplement, resubmit }) => sum + submit + supplement + resubmit, 0)).toBe(moves.length);
    for (const { key, items } of groups.materials) {
      expect(moves.filter(({ task, materials }) => task !== 'supplement' && materials.some((material) => material.key === key))).toHaveLength(items);
    }
    expect(await read('limit=1')).toMatchObject({ groups });
  });

  it('is the same in small pages, and narrowed down', async () => {
    const { moves } = await read('limit=200');
    const paged: MoveDto[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: MovesDto = await read(`limit=4${next && `&cursor=${next}`}`);
      paged.push(...page.moves);
      next = page.next;
    }
    expect(paged).toEqual(moves);
    const { department } = moves[0]!.item;
    expect((await read(`limit=200&department=${department}`)).moves).toEqual(moves.filter(({ item }) => item.department === department));
    expect((await read('limit=200&task=supplement')).moves).toEqual(moves.filter(({ task }) => task === 'supplement'));
  });

  it('is what can be done: every move is taken', async () => {
    const { id } = await registerProject(app);
    const mine = (await read('limit=200')).moves.filter(({ project }) => project.id === id);
    const page = (await app.as('agent').get(`/api/projects/${id}`).expect(200)).body as ProjectView;
    expect(mine.map(({ item }) => item.key).sort()).toEqual(page.stages.flatMap(({ items }) => items).filter(({ status }) => status === 'ready').map(({ key }) => key).sort());
    for (const { event, item } of mine) await app.as('agent').post(`/api/projects/${id}/events`).send({ type: event, item: item.key }).expect(201);
    expect((await read('limit=200')).moves.filter(({ project }) => project.id === id)).toEqual([]);
  });

  it.each([
    ['limit=0', 'limit'], ['task=chase', 'task'], ['cursor=abc', 'cursor'], [`cursor=${Buffer.from('["moves",1,2,3]').toString('base64url')}`, 'cursor'], ['page=1', 'page'],
  ])('refuses ?%s', async (query, field) => {
    expect((await app.as('agent').get(`/api/inbox/moves?${query}`).expect(400)).body.errors).toEqual([expect.objectContaining({ field })]);
  });

  it('is for agents', async () => {
    for (const who of ['officer-housing', 'leader', 'admin']) await app.as(who).get('/api/inbox/moves').expect(403);
    await app.anyone.get('/api/inbox/moves').expect(401);
  });
});
