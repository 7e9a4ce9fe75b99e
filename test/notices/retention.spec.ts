import { createApplication } from '../../src/application.js';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import { WallClock } from '../../src/time/wall-clock.js';
import { NoticeRetention } from '../../src/notices/retention/notice-retention.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { addChannel, post, tell } from './post.js';
import { startReceiver, type Receiver } from './receiver.js';
import { secondInstance } from './second-instance.js';

describe('how long notices are kept', () => {
  let app: TestApp;
  let receiver: Receiver;
  beforeAll(async () => {
    app = await startTestApp({ env: { allowPrivateWebhooks: true, noticeMonths: 12 } });
    receiver = await startReceiver();
  });
  afterAll(async () => {
    await receiver.close();
    await app.close();
  });
  beforeEach(async () => {
    app.moveTo('2026-09-28T10:00:00+08:00');
    await app.pool.query('truncate notice, notice_recipient, notice_gap, delivery, channel');
  });

  const remove = () => app.nest.get(NoticeRetention).removeOld();
  const left = async () => (await app.pool.query<{ id: number }>('select id from notice order by id')).rows.map(({ id }) => id);
  const readAll = (who: string) => app.as(who).post('/api/notices/read').send({ upTo: Number.MAX_SAFE_INTEGER }).expect(200);

  it('a year after it was read a notice is gone, with its deliveries; not a day before', async () => {
    await addChannel(app, { url: receiver.url });
    const id = await tell(app, 'agent');
    await post(app);
    app.moveTo('2026-10-09T10:00:00+08:00');
    await readAll('agent');
    app.moveTo('2026-10-12T10:00:00+08:00');
    const later = await tell(app, 'agent');
    await post(app);
    app.moveTo('2027-10-09T09:59:00+08:00');
    expect([await remove(), await left()]).toEqual([0, [id, later]]);
    app.moveTo('2027-10-09T10:01:00+08:00');
    expect([await remove(), await left()]).toEqual([1, [later]]);
    expect((await app.pool.query('select notice_id from delivery')).rows).toEqual([{ notice_id: later }]);
    const { body } = await app.as('agent').get('/api/notices').expect(200);
    expect([body.notices.length, body.unread]).toEqual([1, 1]);
  });

  it('what is unread, was not sent, or has not been addressed stays, however old it is', async () => {
    await addChannel(app, { url: receiver.url });
    const ids: number[] = [];
    for (let number = 0; number < 5; number += 1) ids.push(await tell(app, 'agent'));
    const unread = await tell(app, 'leader');
    await post(app);
    await readAll('agent');
    await app.pool.query(
      `update delivery set state = (array['pending', 'sending', 'given-up', 'unknown', 'sent'])[array_position($1::bigint[], notice_id)], sent_at = case when notice_id = $2 then sent_at end`,
      [ids, ids[4]],
    );
    const unaddressed = await tell(app, 'agent');
    app.moveTo('2029-10-09T10:00:00+08:00');
    expect(await remove()).toBe(1);
    expect(await left()).toEqual([...ids.slice(0, 4), unread, unaddressed]);
  });

  it('one person’s copy goes while another has not read its own', async () => {
    await app.pool.query(`insert into notice (kind, audience, data, recorded_at) values ('order', 'leaders', '{}', '2026-09-28T02:00:00Z')`);
    await post(app);
    await readAll('leader');
    app.moveTo('2027-10-09T10:00:00+08:00');
    expect(await remove()).toBe(0);
    const { rows } = await app.pool.query('select p.username from notice_recipient r join person p on p.id = r.person_id');
    expect(rows).toEqual([{ username: 'leader-lingang' }]);
  });

  it('thousands go in batches, whoever of several instances begins', async () => {
    await app.pool.query(
      `insert into notice (kind, audience, recipient, data, recorded_at) select 'order', 'person', $1, '{}', '2026-09-28T02:00:00Z' from generate_series(1, 4500)`, [app.people.get('agent')]);
    await post(app);
    await readAll('agent');
    app.moveTo('2028-01-01T10:00:00+08:00');
    const second = await secondInstance(app);
    const removed = await Promise.all([remove(), remove(), second.get(NoticeRetention).removeOld()]);
    expect(removed.reduce((sum, each) => sum + each, 0)).toBe(4500);
    expect(await left()).toEqual([]);
    await second.close();
  });

  it('everything is kept for ever, if that is what is asked for', async () => {
    const keeping = await createApplication({ ...app.nest.get<Env>(ENV), noticeMonths: 0 });
    await keeping.init();
    keeping.get(WallClock).set(Date.parse('2040-01-01T10:00:00+08:00'));
    await tell(app, 'agent');
    await post(app);
    await readAll('agent');
    expect([await keeping.get(NoticeRetention).removeOld(), (await left()).length]).toEqual([0, 1]);
    await keeping.close();
  });
});
