import type { Pool } from 'pg';
import { CalendarStore } from '../../src/calendars/calendar-store.js';
import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import { WallClock } from '../../src/time/wall-clock.js';
import { startTestApp, type TestApp } from './test-app.js';

const FRIDAY = '2026-03-06' as CivilDate;

describe('the calendars in memory', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('never go back to an older answer of the database that comes in late', async () => {
    const late: { answered: () => void; until: Promise<void> }[] = [];
    const query = async (text: string, values: unknown[]) => {
      const held = late.pop();
      const answer = await app.pool.query(text, values);
      held?.answered();
      await held?.until;
      return answer;
    };
    const store = new CalendarStore({ query } as unknown as Pool, app.nest.get(WallClock));
    await store.reload();
    expect(store.get('CN').isWorkingDay(FRIDAY)).toBe(true);

    let comeIn!: () => void;
    const until = new Promise<void>((resolve) => (comeIn = resolve));
    const answered = new Promise<void>((resolve) => late.push({ answered: resolve, until }));
    const overtaken = store.reload();
    await answered;
    await app.pool.query(`
      insert into calendar_year (calendar_key, year, version, revision, source, papers, days, published_at)
      select 'CN', 2026, 2, 1 + max(revision), 'test', '[]', '[{"name":"休","date":"${FRIDAY}","isOffDay":true}]', now() from calendar_year`);
    await store.reload();
    expect(store.get('CN').isWorkingDay(FRIDAY)).toBe(false);
    comeIn();
    await overtaken;
    expect(store.get('CN').isWorkingDay(FRIDAY)).toBe(false);
  });
});
