import ICAL from 'ical.js';

import { giveOrder } from '../orders/given-order.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('/api/calendar.ics', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp({ env: { publicUrl: 'https://approvals.example.com' } });
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-09-30T09:00:00+08:00');
    id = (await registerProject(app, { name: '智能装备产业园' })).id;
    await send('agent', { type: 'item.submitted', item: 'land-transfer' });
    await send('officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });
  });
  afterAll(() => app.close());

  const send = (who: string, event: object) => app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  const address = async (who: string) => {
    const { body } = await app.as(who).post('/api/calendar-token').expect(201);
    expect(body.url).toMatch(/^https:\/\/approvals\.example\.com\/api\/calendar\.ics\?token=[\w-]{43}$/);
    return new URL(body.url as string);
  };
  const read = ({ pathname, search }: URL) => app.anyone.get(pathname + search);
  const eventsOf = async (who: string) => {
    const { text } = await read(await address(who)).expect(200);
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };
  const promise = async (who: string) => (await eventsOf(who)).find(({ summary }) => summary.includes('承诺时限'))!;

  it('shows due days as events of a whole day, over National Day, with the id and revision of the deadline', async () => {
    const event = await promise('agent');
    const { rows } = await app.pool.query(`select id, revision from deadline where project_id = $1 and kind = 'promise'`, [id]);
    expect([event.uid, event.sequence]).toEqual([`deadline-${rows[0].id}@approvals.example.com`, rows[0].revision]);
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, '2026-10-10', '2026-10-11']);
    expect(event.summary).toBe('承诺时限到期：国有建设用地使用权出让合同签订 · 智能装备产业园');
    expect(event.component.getFirstPropertyValue('url')).toBe(`https://approvals.example.com/projects/${id}`);
  });

  it('moves an event when its due day moves: same id, higher sequence', async () => {
    const before = await promise('agent');
    app.moveTo('2026-10-08T10:00:00+08:00');
    await send('leader', { type: 'item.extended', item: 'land-transfer', days: 2, reason: '需现场核验' });
    const after = await promise('agent');
    expect([after.uid, after.startDate.toString()]).toEqual([before.uid, '2026-10-13']);
    expect(after.sequence).toBeGreaterThan(before.sequence!);
  });

  it('says when a due day is past', async () => {
    app.moveTo('2026-10-14T10:00:00+08:00');
    expect((await promise('agent')).summary).toMatch(/^【超期】/);
  });

  it('shows an officer what its department has in hand, a leader what is near, and nobody else', async () => {
    app.moveTo('2026-10-08T10:00:00+08:00');
    expect((await eventsOf('officer-natural-resources')).length).toBeGreaterThan(0);
    expect(await promise('leader')).toBeDefined();
    expect((await eventsOf('leader')).length).toBeLessThan((await eventsOf('agent')).length);
    for (const who of ['agent-2', 'leader-lingang', 'officer-water', 'admin']) expect(await eventsOf(who)).toEqual([]);
  });

  it('marks a due day in a year whose schedule is not announced as provisional, until it is', async () => {
    app.moveTo('2026-12-30T10:00:00+08:00');
    const { id: next } = await registerProject(app, { name: '新能源汽车零部件产业园（二期）标准化厂房及配套基础设施建设项目' });
    await app.as('agent').post(`/api/projects/${next}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await app.as('officer-natural-resources').post(`/api/projects/${next}/events`).send({ type: 'item.accepted', item: 'land-transfer' }).expect(201);
    const { text } = await read(await address('agent')).expect(200);
    // RFC 5545: lines of no more than 75 octets, however long the words are.
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = await eventsOf('agent');
    const [mine] = events.filter(({ summary }) => summary.includes('新能源') && summary.includes('承诺时限'));
    expect(mine!.startDate.toString()).toMatch(/^2027-01/);
    expect(mine!.summary).toMatch(/^【暂定】承诺时限到期：/);
    expect(mine!.description).toContain('2027年放假安排尚未公布');
    expect(events.filter(({ summary, startDate }) => summary.startsWith('【暂定】') !== (startDate.year === 2027))).toEqual([]);
  });

  it('names an order by its number, links to it, and shows one of a department to leaders of its park only', async () => {
    app.moveTo('2026-09-30T09:00:00+08:00');
    const about = await giveOrder(app, { subject: { project: id, item: 'land-transfer' }, park: undefined, workingDays: 3 });
    const other = await giveOrder(app, { workingDays: 3 });
    const orders = async (who: string) => (await eventsOf(who)).filter(({ summary }) => summary.startsWith('督办答复')).map((event) => [event.summary, event.component.getFirstPropertyValue('url')]);
    expect((await orders('leader')).sort()).toEqual([
      [`督办答复到期：${about.number} · 智能装备产业园`, `https://approvals.example.com/orders/${about.id}`],
      [`督办答复到期：${other.number}`, `https://approvals.example.com/orders/${other.id}`],
    ].sort());
    expect(await orders('leader-lingang')).toEqual([]);
  });

  it('is kept by nobody but its reader, and told anew only when it has changed', async () => {
    const url = await address('agent');
    const first = await read(url).expect(200);
    expect(first.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=300' });
    const again = await read(url).set('if-none-match', first.headers.etag!).expect(304);
    expect(again.text ?? '').toBe('');
    await read(url).set('if-none-match', '"other"').expect(200);
  });

  it('has one address, which can be changed and given up; the database does not know it', async () => {
    const first = await address('agent');
    const second = await address('agent');
    expect((await read(first).expect(404)).body.reason).toBe('calendar-address-unknown');
    await read(second).expect(200);
    const { rows } = await app.pool.query('select * from calendar_token');
    expect(JSON.stringify(rows)).not.toContain(second.searchParams.get('token'));
    await app.as('agent').delete('/api/calendar-token').expect(204);
    await read(second).expect(404);
    await app.anyone.get('/api/calendar.ics').expect(400);
    await app.anyone.get('/api/calendar.ics?token=x').expect(404);
    await app.anyone.post('/api/calendar-token').expect(401);
  });

  it('is nobody’s who is not active', async () => {
    const url = await address('agent-2');
    await app.pool.query('update person set active = false where id = $1', [app.people.get('agent-2')]);
    await read(url).expect(404);
  });
});
