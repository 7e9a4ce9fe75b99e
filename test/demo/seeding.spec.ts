import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import supertest from 'supertest';

import { createApplication } from '../../src/application.js';
import { readDemoEnv } from '../../src/config/demo-env.js';
import { addDays, type CivilDate } from '../../src/core/calendar/civil-date.js';
import { POOL } from '../../src/database/pool.js';
import { seedCity } from '../../src/demo/seeding/seed-city.js';
import { startOfDay } from '../../src/demo/simulation/office-hours.js';
import { runningLights } from '../../src/demo/simulation/outcomes.js';
import type { CityPlan } from '../../src/demo/simulation/plan-city.js';
import { citySummary, type CitySummary } from '../../src/demo/terminal/city-summary.js';
import { welcome } from '../../src/demo/terminal/welcome.js';
import { OfficeClock } from '../../src/time/office-clock.js';
import { WallClock } from '../../src/time/wall-clock.js';
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.js';
import { demoSetting } from './demo-setting.js';

describe('seeding the demo', () => {
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  let pool: Pool;
  let today: CivilDate;
  let plan: CityPlan;
  let summary: CitySummary;
  const steps: number[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    app = await createApplication({ ...readDemoEnv(database.url, { LOG_LEVEL: 'fatal', PORT: '0' }), evaluate: false, postRoom: false });
    await app.listen(0, '127.0.0.1');
    pool = app.get<Pool>(POOL);
    today = app.get(OfficeClock).today();
    const onProgress = (done: number, all: number) => void steps.push(done / all);
    plan = await seedCity(app, { seed: 'demo', today, signal: new AbortController().signal, onProgress });
    summary = await citySummary(app);
  }, 240_000);
  afterAll(async () => {
    await app?.close();
    await database.drop();
  });

  it('enters the whole story, none of it refused', async () => {
    const reports = plan.actions.filter(({ kind }) => kind === 'report');
    const { rows } = await pool.query<{ count: number }>(`select count(*) from history where actor_id is not null and type <> 'project.registered' and type not like 'stage.%' and type <> 'project.completed'`);
    expect(summary).toHaveLength(60);
    expect(rows[0]!.count).toBe(reports.length);
    expect(steps.at(-1)).toBe(1);
  });

  it('leaves the projects as the story leaves them', () => {
    const stateOf = (status: string) => summary.filter((project) => project.status === status).length;
    const planned = (status: string) => plan.projects.filter(({ state }) => state.status === status).length;
    for (const status of ['active', 'completed', 'terminated']) expect(stateOf(status)).toBe(planned(status));
    const lights = summary.filter(({ status }) => status === 'active').map(({ light }) => light);
    expect([...lights].sort()).toEqual([...runningLights(plan)].sort());
    expect(new Set(lights)).toEqual(new Set(['red', 'yellow', 'green', 'blue', 'grey']));
  });

  it('has recorded it over nine months, in order, and gives the clock back', async () => {
    const { rows } = await pool.query<{ first: Date; last: Date; disorder: number }>(
      `select min(recorded_at) as first, max(recorded_at) as last,
         (select count(*) from history a join history b using (project_id) where b.seq = a.seq + 1 and b.recorded_at < a.recorded_at) as disorder
       from history`,
    );
    const { first, last, disorder } = rows[0]!;
    expect(disorder).toBe(0);
    expect(first.toISOString() >= addDays(today, -276)).toBe(true);
    expect(last.toISOString() < today).toBe(true);
    expect(app.get(WallClock).isMoved).toBe(false);
  });

  it('has told of what was near due or overdue on the day, and left nothing to silence', async () => {
    const { rows } = await pool.query<{ level: string; days: number }>('select level, count(distinct raised_on) as days from alert group by level order by level');
    expect(rows.map(({ level }) => level)).toEqual(['escalated', 'near-due', 'overdue']);
    for (const { days } of rows) expect(days).toBeGreaterThan(10);
    const { rows: silence } = await pool.query(`select type from history where type in ('item.deemed-accepted', 'item.consent-presumed')`);
    expect(silence).toEqual([]);
  });

  it('leaves unread only what people were told lately', async () => {
    const { rows } = await pool.query<{ read: number; unread: number; disorder: number; late: number }>(
      `select count(r.read_at) as read, count(*) - count(r.read_at) as unread,
         count(*) filter (where r.read_at < n.recorded_at) as disorder,
         count(*) filter (where r.read_at is null and n.recorded_at < $1) as late
       from notice_recipient r join notice n on n.id = r.notice_id join person p on p.id = r.person_id where p.username = 'agent'`,
      [new Date(startOfDay(addDays(today, -21)))],
    );
    const { read, unread, disorder, late } = rows[0]!;
    expect({ disorder, late }).toEqual({ disorder: 0, late: 0 });
    expect(read).toBeGreaterThan(100);
    expect(unread).toBeLessThan(100);
  });

  it.each(['admin', 'leader', 'agent', 'officer-housing', 'officer-park-committee'])('lets %s sign in with the password that is printed', async (username) => {
    await supertest(await app.getUrl()).post('/api/session').send({ username, password: 'demo-2026' }).expect(({ status }) => expect(status).toBeLessThan(300));
  });

  it('greets with the address, every account and every workflow', async () => {
    const text = await welcome(app, 'http://127.0.0.1:3000', today);
    const { rows } = await pool.query<{ key: string }>('select key from department');
    for (const { key } of rows) expect(text).toContain(`officer-${key} `);
    for (const { definition } of (await demoSetting(today)).workflows) expect(text).toContain(definition.title.zh);
    expect(text).toContain('http://127.0.0.1:3000');
    expect(text).toContain('demo-2026');
    expect(text).not.toContain('--reset tells');
  });

  it('says when its story ended, if that was days ago', async () => {
    const lastWeek = addDays(today, -7);
    expect(await welcome(app, 'http://127.0.0.1:3000', lastWeek)).toContain(`Nobody has worked here since ${lastWeek}`);
  });
});
