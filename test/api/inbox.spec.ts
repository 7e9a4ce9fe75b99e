import supertest from 'supertest';

import { CalendarStore } from '../../src/calendars/calendar-store.js';
import { civilDate } from '../../src/core/calendar/civil-date.js';
import type { InboxDto, InboxEntryDto } from '../../src/inbox/inbox.dto.js';
import { INBOX_TASKS, type InboxTask } from '../../src/inbox/inbox-task.js';
import { establishCity } from '../../src/people/city.js';
import type { Grant } from '../../src/people/principal.js';
import { Sessions } from '../../src/people/sessions.js';
import type { ProjectView } from '../../src/projects/project-view.js';
import { livelyCity } from './lively-city.js';
import { startTestApp, type Agent, type TestApp } from './test-app.js';
import { cheapHash, testCity } from './test-city.js';

type ItemView = ProjectView['stages'][number]['items'][number];
type Expected = Omit<InboxEntryDto, 'waitingSince' | 'project'> & { project: string };

const ALL_ROUNDER: readonly Grant[] = [
  { role: 'officer', department: 'housing', park: 'hightech' },
  { role: 'officer', department: 'natural-resources', park: null },
  { role: 'leader', department: null, park: 'lingang' },
  { role: 'agent', department: null, park: 'hightech' },
];

describe('GET /api/inbox', () => {
  let app: TestApp;
  let allRounder: Agent;
  beforeAll(async () => {
    app = await startTestApp();
    allRounder = await newcomer(app, 'all-rounder', ALL_ROUNDER);
    await livelyCity(app, { projects: 40, days: 45, seed: 11 });
    // So that the roles of one person meet on the same items.
    await app.pool.query(
      `update project set agent_id = (select id from person where username = 'all-rounder')
       where park_key = 'hightech' and id in (select id from project where park_key = 'hightech' order by id limit 12)`,
    );
  }, 180_000);
  afterAll(() => app.close());
  beforeEach(() => app.moveTo('2026-04-15T09:00:00+08:00'));

  const as = (who: string) => (who === 'all-rounder' ? allRounder : app.as(who));
  const read = async (who: string, query = '') => (await as(who).get(`/api/inbox?${query}`).expect(200)).body as InboxDto;

  async function walk(who: string, limit: number): Promise<InboxEntryDto[]> {
    const entries: InboxEntryDto[] = [];
    for (let cursor = ''; ; ) {
      const page = await read(who, `limit=${limit}${cursor}`);
      entries.push(...page.entries);
      if (page.next === null) return entries;
      expect(page.entries).toHaveLength(limit);
      cursor = `&cursor=${page.next}`;
    }
  }

  const PEOPLE: [string, readonly Grant[]][] = [
    ...testCity().people.map(({ username, grants }): [string, readonly Grant[]] => {
      return [username, grants.map((grant) => ({ department: null, park: null, ...grant }))];
    }),
    ['all-rounder', ALL_ROUNDER],
  ];

  it.each(['2026-03-20', '2026-04-03', '2026-04-15', '2026-05-09'])('holds on %s what the projects’ pages say that everybody is waited for', async (day) => {
    app.moveTo(`${day}T09:00:00+08:00`);
    const seen = new Set<InboxTask>();
    for (const [who, grants] of PEOPLE) {
      const expected = await expectedInbox(app, as(who), app.people.get(who) ?? (await idOf(app, who)), grants, day);
      const entries = await walk(who, 200);
      expect(entries.map(({ waitingSince: _, project, ...entry }) => ({ ...entry, project: project.id }))).toEqual(expected);
      const counts = Object.fromEntries(INBOX_TASKS.map((task) => [task, expected.filter((entry) => entry.task === task).length]));
      expect(await read(who, 'limit=1')).toMatchObject({ counts, countsComplete: true });
      for (const { task } of entries) seen.add(task);
    }
    expect(seen.size).toBeGreaterThan(4);
  }, 180_000);

  it('is the same in small pages', async () => {
    for (const who of ['agent', 'agent-2', 'leader', 'officer-natural-resources', 'all-rounder']) {
      const whole = await walk(who, 200);
      expect(whole.length).toBeGreaterThan(2);
      expect(await walk(who, 3)).toEqual(whole);
    }
  });

  it('is of one role alone, if that is asked for', async () => {
    const whole = await walk('all-rounder', 200);
    const ofRole = async (role: string) => (await read('all-rounder', `role=${role}&limit=200`)).entries;
    const [officer, agent, leader] = await Promise.all([ofRole('officer'), ofRole('agent'), ofRole('leader')]);
    expect(officer).toEqual(whole.filter(({ task }) => ['accept', 'decide', 'resume'].includes(task)));
    expect(agent.length).toBeGreaterThan(0);
    expect(new Set(leader.map(({ task }) => task))).toEqual(new Set(['chase']));
    expect(await read('agent', 'role=officer')).toMatchObject({ entries: [], next: null });
  });

  it('holds for an officer all that is paused, if that is asked for', async () => {
    const found = [];
    for (const [who, grants] of PEOPLE.filter(([, held]) => held[0]?.role === 'officer' && held.length === 1)) {
      const { entries, counts } = await read(who, 'paused=all&limit=200');
      const { rows } = await app.pool.query(`select project_id, item_key from item where department_key = $1 and status = 'paused' and act_by is not null order by act_by, project_id, item_key`, [grants[0]!.department]);
      const paused = entries.filter(({ task }) => task === 'resume');
      expect(paused.map(({ project, item }) => [project.id, item.key])).toEqual(rows.map(({ project_id, item_key }) => [project_id, item_key]));
      expect(counts.resume).toBe(rows.length);
      for (const { waitingSince, allowedEvents } of paused) {
        expect(waitingSince <= '2026-04-15').toBe(true);
        expect(allowedEvents).toContain('item.resumed');
      }
      found.push(...paused);
    }
    expect(found.some(({ dueOn }) => dueOn! >= '2026-04-15')).toBe(true);
  });

  it('says since when something waits', async () => {
    for (const [who] of PEOPLE) {
      for (const { waitingSince } of (await read(who, 'limit=200')).entries) expect(waitingSince <= '2026-04-15').toBe(true);
    }
    const { entries } = await read('officer-natural-resources', 'limit=200');
    for (const { project, item, task, waitingSince } of entries) {
      const { rows } = await app.pool.query('select acceptance_period_from, accepted_on from item where project_id = $1 and item_key = $2', [project.id, item.key]);
      if (task === 'accept') expect(waitingSince).toBe(rows[0].acceptance_period_from);
      if (task === 'decide') expect(waitingSince).toBe(rows[0].accepted_on);
    }
  });

  it('counts no further than a thousand, and says so', async () => {
    await app.pool.query(
      `with crowd as (insert into project select (jsonb_populate_record(null::project, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(), 'code', 'crowd-' || n))).*
         from (select * from project where status = 'active' limit 1) as p, generate_series(1, 1100) as n returning id)
       insert into item (project_id, item_key, stage_key, department_key, park_key, status, attempt, supplement_requested, extended, acceptance_period_from, submitted_on, act_by)
       select id, 'archives-acceptance', 'completion', 'archives', 'hightech', 'submitted', 1, false, false, '2026-04-10', '2026-04-10', '2026-04-17' from crowd`,
    );
    const inbox = await read('officer-archives', 'limit=2');
    expect(inbox).toMatchObject({ counts: { accept: 1001, decide: 0 }, countsComplete: false });
    expect(inbox.entries).toHaveLength(2);
    await app.pool.query(`delete from item where project_id in (select id from project where code like 'crowd-%')`);
    await app.pool.query(`delete from project where code like 'crowd-%'`);
  });

  it('holds nothing of a project that has ended', async () => {
    const { rows } = await app.pool.query<{ id: string; who: string }>(
      `select p.id, case p.park_key when 'lingang' then 'leader-lingang' else 'leader' end as who
       from project p where p.status = 'active' and exists (select from item i where i.project_id = p.id and i.status = 'submitted') limit 3`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, who } of rows) await app.as(who).post(`/api/projects/${id}/events`).send({ type: 'project.terminated', reason: '企业放弃投资' }).expect(201);
    const left = await app.pool.query(`select from item i join project p on p.id = i.project_id where p.status <> 'active' and i.act_by is not null`);
    expect(left.rowCount).toBe(0);
  });

  it('is empty for who has nothing to do with items', async () => {
    expect(await read('admin')).toMatchObject({ entries: [], next: null, countsComplete: true });
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['page=2', 'page'],
    ['role=administrator', 'role'],
    ['paused=some', 'paused'],
    ['cursor=', 'cursor'],
    ['cursor=abc', 'cursor'],
    [`cursor=${cursorOf([])}`, 'cursor'],
    [`cursor=${cursorOf(['inbox', '2026-02-30', '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', 'x'])}`, 'cursor'],
    [`cursor=${cursorOf(['inbox', null, 'x', 'x'])}`, 'cursor'],
    [`cursor=${cursorOf(['inbox', null, '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', 'a\u0000'])}`, 'cursor'],
    [`cursor=${cursorOf(['registered', 0, '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c'])}`, 'cursor'],
  ])('refuses ?%s', async (query, field) => {
    for (const who of ['officer-housing', 'admin']) {
      const { body } = await app.as(who).get(`/api/inbox?${query}`).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ field })]);
    }
  });

  it('is for people who are signed in', async () => {
    await app.anyone.get('/api/inbox').expect(401);
  });
});

/** Read off the projects' pages, which know nothing of inboxes. */
async function expectedInbox(app: TestApp, asker: Agent, personId: string, grants: readonly Grant[], today: string): Promise<Expected[]> {
  const holds = (role: string, park: string, department: string | null) =>
    grants.some((grant) => grant.role === role && (grant.park === null || grant.park === park) && grant.department === department);
  const entries: Expected[] = [];
  const { rows } = await app.pool.query<{ id: string }>(`select id from project where status = 'active'`);
  for (const { id } of rows) {
    const { body, status } = await asker.get(`/api/projects/${id}`);
    if (status === 403) continue;
    const project = body as ProjectView;
    for (const stage of project.stages) {
      for (const item of stage.items) {
        const actBy = await departmentsDay(app, id, item);
        const task = taskOf(item, actBy, {
          officer: holds('officer', project.park, item.department),
          agent: project.agent.id === personId && holds('agent', project.park, null),
          leader: holds('leader', project.park, null),
          today,
        });
        if (task === null) continue;
        const { key, title, department, status: itemStatus, attempt, limit, leftDays, light, provisional, allowedEvents } = item;
        const dueOn = ['submit', 'supplement', 'resubmit'].includes(task) ? null : actBy;
        entries.push({
          project: id, task, dueOn, allowedEvents,
          item: { key, title, department, attempt, status: itemStatus, stage: stage.key },
          ...(itemStatus === 'submitted' ? acceptance(app, actBy!, today) : { leftDays, unit: limit.unit, light, provisional: dueOn === null ? false : provisional }),
        });
      }
    }
  }
  const place = ({ dueOn, project, item }: Expected) => [dueOn ?? 'infinity', project, item.key].join(' ');
  return entries.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

interface Parts {
  readonly officer: boolean;
  readonly agent: boolean;
  readonly leader: boolean;
  readonly today: string;
}

function taskOf(item: ItemView, actBy: string | null, { officer, agent, leader, today }: Parts): InboxTask | null {
  const { status, light } = item;
  if (officer && status === 'submitted') return 'accept';
  if (officer && status === 'under-review') return 'decide';
  if (officer && status === 'paused' && actBy! < today) return 'resume';
  if (agent && status === 'ready') return 'submit';
  if (agent && status === 'supplementing') return 'supplement';
  if (agent && ['declined', 'refused', 'withdrawn'].includes(status)) return 'resubmit';
  if (agent && status === 'under-review' && (light === 'yellow' || light === 'red')) return 'chase';
  return leader && actBy !== null && actBy < today ? 'chase' : null;
}

async function departmentsDay(app: TestApp, id: string, item: ItemView): Promise<InboxEntryDto['dueOn']> {
  if (item.status === 'under-review') return item.dueOn;
  if (item.status !== 'submitted' && item.status !== 'paused') return null;
  if (item.status === 'paused' && item.dueOn !== null) return item.dueOn;
  const { rows } = await app.pool.query(
    `select due_on from deadline where project_id = $1 and subject = $2 and attempt = $3 and kind = $4 and open`,
    [id, item.key, item.attempt, item.status === 'submitted' ? 'acceptance' : 'pause'],
  );
  return rows[0].due_on;
}

function acceptance(app: TestApp, dueOn: string, today: string): Pick<Expected, 'leftDays' | 'unit' | 'light' | 'provisional'> {
  const days = (from: string, to: string) => app.nest.get(CalendarStore).get('CN').workingDaysBetween(civilDate(from), civilDate(to));
  const light = dueOn < today ? 'red' : dueOn === today ? 'yellow' : 'green';
  return { leftDays: dueOn < today ? -days(dueOn, today) : days(today, dueOn), unit: 'working-day', light, provisional: false };
}

async function newcomer(app: TestApp, username: string, grants: readonly Grant[]): Promise<Agent> {
  await establishCity(app.pool, { departments: [], parks: [], people: [{ username, name: '多面手', password: '-', grants }] }, cheapHash);
  const token = await app.nest.get(Sessions).open(await idOf(app, username));
  return supertest.agent(app.url).set('Authorization', `Bearer ${token}`);
}

async function idOf(app: TestApp, username: string): Promise<string> {
  return (await app.pool.query('select id from person where username = $1', [username])).rows[0].id;
}

function cursorOf(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
