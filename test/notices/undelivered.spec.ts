import { ChannelStore } from '../../src/notices/channels/channel-store.js';
import { claimMessage } from '../../src/notices/deliveries/claim-message.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { addChannel, deliveries, post, tell, timing } from './post.js';
import { startReceiver, type Receiver } from './receiver.js';

const START = Date.parse('2026-09-28T10:00:00+08:00');

describe('what could not be sent', () => {
  let app: TestApp;
  let receiver: Receiver;
  beforeAll(async () => {
    app = await startTestApp({ env: { allowPrivateWebhooks: true } });
    receiver = await startReceiver({ errcode: 0 });
  });
  afterAll(async () => {
    await receiver.close();
    await app.close();
  });
  beforeEach(() => {
    app.moveTo(new Date(START).toISOString());
    receiver.received.length = 0;
    receiver.answers = [];
  });
  afterEach(async () => {
    for (const { key } of (await app.as('admin').get('/api/channels')).body.channels) await app.as('admin').delete(`/api/channels/${key}`);
  });
  const states = async (key: string) => (await deliveries(app, `?channel=${key}`)).map(({ state }) => state);
  const rule = (changes: Record<string, unknown>) => ({ rule: { kinds: ['fact', 'alerts', 'order', 'calendar'], leastLevel: 'any', timing: timing(changes) } });

  it('gives up what waits for a channel that is removed', async () => {
    const key = await addChannel(app, { url: receiver.url, ...rule({ when: 'digest' }) });
    await tell(app, 'agent');
    await post(app);
    await app.as('admin').delete(`/api/channels/${key}`).expect(204);
    const [given] = await deliveries(app, `?channel=${key}`);
    expect(given).toMatchObject({ state: 'given-up', lastError: 'the channel was removed' });
    expect((await app.as('admin').post(`/api/deliveries/${given!.id}/retry`).expect(409)).body.reason).toBe('channel-removed');
  });

  it('gives up what waits for a person who is deactivated, and sends it again only when they are back', async () => {
    const digest = await addChannel(app, { url: receiver.url, owner: { kind: 'person', person: app.people.get('officer-water') }, ...rule({ when: 'digest' }) });
    const failed = await addChannel(app, { url: receiver.url, owner: { kind: 'person', person: app.people.get('officer-water') } });
    const other = await addChannel(app, { url: receiver.url, ...rule({ when: 'digest' }) });
    receiver.answers = [{ status: 500 }];
    await tell(app, 'officer-water');
    await tell(app, 'agent');
    await post(app);
    receiver.received.length = 0;
    const { rows } = await app.pool.query<{ name: string }>('update person set active = false where id = $1 returning name', [app.people.get('officer-water')]);
    app.moveTo('2026-09-28T15:00:00+08:00');
    // Even who comes before that is settled takes nothing.
    expect(await claimMessage(app.pool, (await app.nest.get(ChannelStore).find(digest))!, START + 5 * 3_600_000, false)).toBeNull();
    await post(app);
    expect(receiver.received.map(({ body }) => body.channel)).toEqual([other]);
    const [given] = await deliveries(app, `?channel=${digest}`);
    expect([given, (await deliveries(app, `?channel=${failed}`))[0]]).toEqual([1, 2].map(() => expect.objectContaining({ state: 'given-up', lastError: 'the person was deactivated', nextTryAt: null })));
    const refusal = await app.as('admin').post(`/api/deliveries/${given!.id}/retry`).expect(409);
    expect([refusal.body.reason, refusal.body.detail]).toEqual(['person-not-active', expect.stringContaining(rows[0]!.name)]);
    const all = async () => (await app.as('admin').post('/api/deliveries/retry').send({ state: 'given-up', channel: digest }).expect(200)).body;
    expect(await all()).toEqual({ retried: 0, left: 1 });
    await app.pool.query('update person set active = true where id = $1', [app.people.get('officer-water')]);
    expect(await all()).toEqual({ retried: 1, left: 0 });
    await post(app);
    expect(await states(digest)).toEqual(['sent']);
    await app.pool.query('delete from delivery');
  });

  it('sends all again that was given up, or is unknown, through one channel or through every one that there is', async () => {
    const [one, other, gone] = [await addChannel(app, { url: receiver.url }), await addChannel(app, { url: receiver.url }), await addChannel(app, { url: receiver.url })];
    const notices = [await tell(app, 'agent'), await tell(app, 'agent')];
    await app.pool.query('delete from delivery');
    const rows = [[notices[0], one, 'given-up'], [notices[1], one, 'unknown'], [notices[0], other, 'given-up'], [notices[0], gone, 'given-up']];
    for (const row of rows) {
      await app.pool.query(`insert into delivery (notice_id, channel_key, urgent, state, attempts, next_try_at, last_error) values ($1, $2, true, $3, 8, now(), 'HTTP 500')`, row);
    }
    await app.as('admin').delete(`/api/channels/${gone}`).expect(204);
    const undelivered = await app.as('admin').get(`/api/deliveries?state=undelivered&channel=${one}`).expect(200);
    expect(undelivered.body.deliveries.map(({ state, told }: { state: string; told: { title: object; link: string } }) => [state, told.title, told.link])).toEqual([
      ['unknown', { zh: '督办', en: 'Order' }, '/orders'], ['given-up', { zh: '督办', en: 'Order' }, '/orders'],
    ]);
    const channels = (await app.as('admin').get('/api/channels').expect(200)).body.channels;
    expect(channels.map(({ key, givenUp, unknown }: Record<string, unknown>) => [key, givenUp, unknown])).toEqual([[one, 1, 1], [other, 1, 0]]);
    const retry = async (body: object) => (await app.as('admin').post('/api/deliveries/retry').send(body).expect(200)).body;
    expect(await retry({ state: 'given-up', channel: one })).toEqual({ retried: 1, left: 0 });
    expect(await retry({ state: 'given-up' })).toEqual({ retried: 1, left: 1 });
    expect(await retry({ state: 'unknown', channel: other })).toEqual({ retried: 0, left: 0 });
    expect((await deliveries(app)).map(({ channel, state, attempts }) => [channel, state, attempts])).toEqual([
      [gone, 'given-up', 8], [other, 'pending', 0], [one, 'unknown', 8], [one, 'pending', 0],
    ]);
    await app.as('admin').post('/api/deliveries/retry').send({ state: 'sent' }).expect(400);
    await app.pool.query('delete from delivery');
  });
});
