import { startTestApp, type Agent, type TestApp } from './test-app.js';

describe('GET /api/calendars', () => {
  let app: TestApp;
  let officer: Agent;
  beforeAll(async () => {
    app = await startTestApp();
    officer = app.as('officer-housing');
  });
  afterAll(() => app.close());

  const ask = async (query: string, key = 'CN') => officer.get(`/api/calendars/${key}/working-days?${query}`);

  it.each([
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-02-14', 5, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2026-09-19', 1, '2026-09-20'],
    ['2018-12-28', 3, '2019-01-03'],
    ['2025-09-26', 20, '2025-10-30'],
    ['2026-10-01', 0, '2026-10-01'],
  ])('finds the date that is %s and %i working days', async (from, add, date) => {
    const response = await ask(`from=${from}&add=${add}`);
    expect(response.body).toEqual({ date, provisional: false });
    expect(response.status).toBe(200);
    const back = await ask(`from=${from}&to=${date}`);
    expect(back.body).toEqual({ workingDays: add, provisional: false });
  });

  it('marks what falls in a year that is not announced as provisional', async () => {
    expect((await ask('from=2026-12-31&add=0')).body).toEqual({ date: '2026-12-31', provisional: false });
    expect((await ask('from=2026-12-31&add=1')).body).toMatchObject({ provisional: true });
    expect((await ask('from=2026-12-30&to=2027-01-05')).body).toMatchObject({ provisional: true });
    expect((await ask('from=2030-03-01&add=0')).body).toMatchObject({ provisional: true });
  });

  it.each([
    ['', ['from']],
    ['from=2026-09-30', ['add', 'to']],
    ['from=2026-09-30&add=3&to=2026-10-10', ['add', 'to']],
    ['from=2026-02-30&add=3', ['from']],
    ['from=2026-9-30&add=3', ['from']],
    ['from=yesterday&add=3', ['from']],
    ['from=2026-09-30&add=-1', ['add']],
    ['from=2026-09-30&add=1.5', ['add']],
    ['from=2026-09-30&add=', ['add']],
    ['from=2026-09-30&add=3e2', ['add']],
    ['from=2026-09-30&add=99999999999999999999', ['add']],
    ['from=2026-09-30&add=10001', ['add']],
    ['from=2100-12-30&add=10', ['add']],
    ['from=1989-12-31&add=1', ['from']],
    ['from=2101-01-01&to=2101-01-02', ['from']],
    ['from=2026-09-30&to=2101-01-02', ['to']],
    ['from=2026-09-30&to=2026-09-29', ['to']],
    ['from=2026-09-30&to=2026-13-01', ['to']],
    ['from=2026-09-30&from=2026-10-01&add=3', ['from']],
    ['from=2026-09-30&add=3&add=4', ['add']],
    ['from=2026-09-30&add=3&until=2026-10-10', ['until']],
    ['from=%00&add=3', ['from']],
  ])('refuses ?%s, naming %j', async (query, fields) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(response.type).toBe('application/problem+json');
    expect(response.body.errors.map(({ field }: { field: string }) => field)).toEqual(fields);
  });

  it('knows no calendar of another key', async () => {
    const response = await ask('from=2026-09-30&add=3', 'XX');
    expect(response.status).toBe(404);
    expect(response.body.reason).toBe('calendar-not-found');
  });

  it('lists the calendars with the announced years', async () => {
    const { body } = await officer.get('/api/calendars');
    expect(body.calendars).toEqual([{ key: 'CN', years: expect.arrayContaining([2004, 2018, 2026]) }]);
    expect(body.calendars[0].years).not.toContain(2027);
  });

  it('shows a year day by day', async () => {
    const { body } = await officer.get('/api/calendars/CN/years/2026');
    expect(body).toMatchObject({ key: 'CN', year: 2026, provisional: false });
    expect(body.days).toHaveLength(365);
    expect(body.days.find(({ date }: { date: string }) => date === '2026-10-10')).toEqual({
      date: '2026-10-10', kind: 'make-up-day', name: '国庆节', working: true, provisional: false,
    });
    expect(body.workingDays).toBe(body.days.filter(({ working }: { working: boolean }) => working).length);
    expect((await officer.get('/api/calendars/CN/years/2028')).body).toMatchObject({ provisional: true });
    expect((await officer.get('/api/calendars/XX/years/2026')).status).toBe(404);
    for (const year of ['1989', '2101', '26', 'next', '2026.5']) {
      const response = await officer.get(`/api/calendars/CN/years/${year}`);
      expect([response.status, response.body.errors[0].field]).toEqual([400, 'year']);
    }
  });

  it('is for people who are signed in', async () => {
    for (const path of ['', '/CN/working-days?from=2026-09-30&add=3', '/CN/years/2026']) {
      expect((await app.anyone.get(`/api/calendars${path}`)).status).toBe(401);
    }
  });
});
