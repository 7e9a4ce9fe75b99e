import { WallClock } from '../../src/time/wall-clock.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('/api/testing/now', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ timeTravel: true });
  });
  afterAll(() => app.close());

  const move = (body: object) => app.anyone.put('/api/testing/now').send(body);

  it('moves the clock, which then stands still', async () => {
    expect((await move({ now: '2026-09-30T09:00:00+08:00' }).expect(200)).body).toEqual({ now: '2026-09-30T01:00:00.000Z' });
    expect((await app.anyone.get('/api/testing/now').expect(200)).body).toEqual({ now: '2026-09-30T01:00:00.000Z' });
    expect(app.nest.get(WallClock).now()).toBe(Date.UTC(2026, 8, 30, 1));
  });

  it('lets the clock run again', async () => {
    const before = new Date().toISOString();
    const { body } = await move({ now: null }).expect(200);
    expect(body.now >= before && body.now <= new Date().toISOString()).toBe(true);
    expect(app.nest.get(WallClock).isMoved).toBe(false);
  });

  it('does not sign anybody out', async () => {
    await move({ now: '2036-01-01T00:00:00Z' }).expect(200);
    await app.as('agent').get('/api/session').expect(200);
  });

  it.each([[{}, 'required'], [{ now: 'tomorrow' }, 'instant'], [{ now: '2026-09-30' }, 'instant'], [{ now: 0 }, 'instant']])('refuses %p', async (body, reason) => {
    expect((await move(body).expect(400)).body).toMatchObject({ reason: 'invalid-request', errors: [{ field: 'now', reason }] });
  });
});

describe('/api/testing/now where time travel was not asked for', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is not there', async () => {
    await app.anyone.put('/api/testing/now').send({ now: null }).expect(404);
    await app.anyone.get('/api/testing/now').expect(404);
  });
});
