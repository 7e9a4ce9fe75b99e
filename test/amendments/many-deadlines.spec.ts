import pMap from 'p-map';
import type { MovedProject } from '../../src/amendments/moved-project.js';
import type { Principal } from '../../src/people/principal.js';
import { RecordEvent } from '../../src/projects/record-event.js';
import { RegisterProject } from '../../src/projects/register-project.js';
import { publish, registration } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';

const PROJECTS = 1_250;

describe('an amendment with 5,000 open deadlines', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-09-28T09:00:00+08:00');
    await pMap(Array.from({ length: PROJECTS }), () => projectUnderReview(), { concurrency: 32 });
  }, 180_000);
  afterAll(() => app.close());

  test('moves what the preview said, and every row says so', async () => {
    const { rows: open } = await app.pool.query('select count(*) from deadline where open and due_on is not null');
    expect(open[0].count).toBe(5_000);
    // The holiday goes on for two days, and the make-up Saturday is taken back.
    const { body: year } = await app.as('admin').get('/api/calendars/CN/years/2026').expect(200);
    const named = year.days.filter(({ name }: { name: string | null }) => name !== null);
    const days = named
      .filter(({ date }: { date: string }) => date !== '2026-10-10')
      .map(({ date, name, kind }: { date: string; name: string; kind: string }) => ({ date, name, isOffDay: kind === 'holiday' }));
    days.push({ date: '2026-10-08', name: '国庆节', isOffDay: true }, { date: '2026-10-09', name: '国庆节', isOffDay: true });
    const schedule = { year: 2026, papers: ['https://www.gov.cn/notice'], days };

    const { body: preview } = await app.as('admin').put('/api/calendars/CN/years/2026?preview=true').send(schedule).expect(200);
    expect(preview.deadlines).toBe(5_000);
    const { body: applied } = await app.as('admin').put('/api/calendars/CN/years/2026').send(schedule).expect(200);
    expect(applied.moved).toEqual(preview.moved);

    const written = await app.pool.query(
      "select project_id || kind || subject as deadline, due_on from deadline where open and due_on is not null order by 1",
    );
    expect(written.rows).toEqual(
      preview.moved
        .flatMap(({ project, deadlines }: MovedProject) => deadlines.map(({ kind, subject, to }) => ({ deadline: project.id + kind + subject, due_on: to })))
        .sort((a: { deadline: string }, b: { deadline: string }) => (a.deadline < b.deadline ? -1 : 1)),
    );
  }, 180_000);

  async function projectUnderReview(): Promise<void> {
    const agent = principal('agent', 'agent', null);
    const officer = principal('officer-natural-resources', 'officer', 'natural-resources');
    const id = await app.nest.get(RegisterProject).register(agent, registration() as never);
    const events = app.nest.get(RecordEvent);
    const item = 'land-transfer';
    await events.record(agent, id, { event: { type: 'item.submitted', item }, effectiveAt: null, request: null });
    await events.record(officer, id, { event: { type: 'item.accepted', item }, effectiveAt: null, request: null });
  }

  function principal(username: string, role: 'agent' | 'officer', department: string | null): Principal {
    return { id: app.people.get(username)!, username, name: username, grants: [{ role, department, park: null }] };
  }
});
