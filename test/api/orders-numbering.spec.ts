import { act, giveOrder, orderOn } from '../orders/given-order.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('the number of an order', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    app.moveTo('2026-11-02T09:00:00+08:00');
  });
  afterAll(() => app.close());

  it('has no gap and no double, when twenty are issued at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 10 }, () => giveOrder(app, { draft: true })));
    const refused = app.as('leader').post('/api/orders').send(orderOn({ addressees: [{ department: 'x' }] })).expect(400);
    const [issued] = await Promise.all([
      Promise.all([
        ...drafts.map(async ({ id }) => (await act(app, 'leader', id, 'issue')).body),
        ...drafts.map(() => giveOrder(app)),
      ]),
      refused,
    ]);
    const numbers = issued.map(({ number }) => Number(/^督〔2026〕高新区(\d+)号$/.exec(number)![1])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('is counted for each park and each year', async () => {
    expect((await giveOrder(app, { park: 'lingang' })).number).toBe('督〔2026〕临港区1号');
    expect((await giveOrder(app)).number).toBe('督〔2026〕高新区21号');
    app.moveTo('2027-01-01T00:30:00+08:00');
    expect((await giveOrder(app)).number).toBe('督〔2027〕高新区1号');
  });

  it('stays used when the order is cancelled', async () => {
    const { id } = await giveOrder(app);
    await act(app, 'leader', id, 'cancel', { reason: '误发' });
    expect((await giveOrder(app)).number).toBe('督〔2027〕高新区3号');
    await expect(app.pool.query('delete from supervision_order where id = $1', [id])).rejects.toThrow('append-only');
  });

  it('is not given to who issues the same draft a second time at once', async () => {
    const { id } = await giveOrder(app, { draft: true });
    const both = await Promise.all([act(app, 'leader', id, 'issue'), act(app, 'leader', id, 'issue')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await giveOrder(app)).number).toBe('督〔2027〕高新区5号');
  });

  it.each(['update order_entry set data = data', 'delete from order_entry', 'truncate order_entry'])('leaves a history that refuses: %s', async (statement) => {
    await expect(app.pool.query(statement)).rejects.toThrow('append-only');
  });
});
