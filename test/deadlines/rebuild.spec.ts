import { RebuildDeadlines } from '../../src/deadlines/rebuild/rebuild-deadlines.js';
import { describeDifference } from '../../src/deadlines/rebuild/differences.js';
import { ProjectLoader } from '../../src/projects/project-loader.js';
import { CalendarStore } from '../../src/calendars/calendar-store.js';
import { OfficeClock } from '../../src/time/office-clock.js';
import { publish, registerProject } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';

describe('deadlines reckoned anew', () => {
  let app: TestApp;
  let id: string;
  let rebuild: RebuildDeadlines;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    const of = <T>(part: new (...parts: never[]) => T): T => app.nest.get(part, { strict: false });
    rebuild = new RebuildDeadlines(app.pool, of(ProjectLoader), of(CalendarStore), of(OfficeClock));
    app.moveTo('2026-03-02T09:00:00+08:00');
    id = (await registerProject(app)).id;
    await send('agent', { type: 'item.submitted', item: 'land-transfer' });
    await send('officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });
    await send('officer-natural-resources', { type: 'item.paused', item: 'land-transfer', ground: 'tender', expectedDays: 5, noticeNumber: '泸审告〔2026〕18号' });
  });
  afterAll(() => app.close());

  const send = (who: string, event: object) => app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  const table = async () => (await app.pool.query('select * from deadline where project_id = $1 order by kind, subject', [id])).rows;
  const found = async (fix = false) => (await rebuild.run({ fix })).found.flatMap(({ differences }) => differences.map(describeDifference));

  it('are those of the table, in a healthy database', async () => {
    expect(await rebuild.run({ fix: true })).toEqual({ projects: 1, found: [] });
  });

  it.each([
    ['another day', `update deadline set due_on = '2026-03-10', warn_on = '2026-03-10' where kind = 'pause'`, ['pause of land-transfer (attempt 1): due 2026-03-10, near due from 2026-03-10, in the hands of natural-resources, officer-natural-resources, should be due 2026-03-09, near due from 2026-03-09, in the hands of natural-resources, officer-natural-resources']],
    ['a deadline that is gone', `delete from deadline where kind = 'promise'`, ['promise of land-transfer (attempt 1): missing, should be due on no day, near due from no day, in the hands of natural-resources, officer-natural-resources']],
    ['one that was closed', `update deadline set open = false where kind = 'stage'`, [expect.stringMatching(/^stage of .* \(attempt 0\): missing, should be due on no day/)]],
    ['another person', `update deadline set owner_id = null where kind in ('statutory', 'pause')`, [expect.stringMatching(/^statutory .* in the hands of natural-resources, should be .* natural-resources, officer-natural-resources$/), expect.stringMatching(/^pause .*, should be .* natural-resources, officer-natural-resources$/)]],
    ['one that nobody knows of', `insert into deadline (project_id, kind, subject, attempt, due_on) values ($1, 'promise', 'site-survey', 1, '2026-03-06')`, ['promise of site-survey (attempt 1): due 2026-03-06, near due from no day, in the hands of nobody, should be closed']],
  ])('differ by %s, which is mended when asked for', async (_what, damage, differences) => {
    const before = await table();
    await app.pool.query(damage.replace('$1', `'${id}'`));
    const damaged = await table();
    expect(await found()).toEqual(differences);
    expect(await table()).toEqual(damaged);
    expect(await found(true)).toEqual(differences);
    expect(await found()).toEqual([]);
    const told = ({ kind, subject, attempt, owner_id, due_on, warn_on, open }: (typeof before)[number]) => ({ kind, subject, attempt, owner_id, due_on, warn_on, open });
    const open = (rows: typeof before) => rows.filter((row) => row.open).map(told);
    expect(open(await table())).toEqual(open(before));
  });

  it('of a project that has ended are none', async () => {
    await send('agent', { type: 'project.terminated', reason: '企业放弃投资' });
    expect(await found()).toEqual([]);
    await app.pool.query(`update deadline set open = true where kind = 'statutory'`);
    expect(await found(true)).toEqual([expect.stringMatching(/^statutory .* should be closed$/)]);
    expect(await found()).toEqual([]);
  });
});
