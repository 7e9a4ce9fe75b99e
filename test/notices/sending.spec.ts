import { PostRoom } from '../../src/notices/post-room.js';
import { Addressing } from '../../src/notices/addressing/addressing.js';
import { ChannelStore } from '../../src/notices/channels/channel-store.js';
import { claimMessage } from '../../src/notices/deliveries/claim-message.js';
import { Sending } from '../../src/notices/deliveries/sending.js';
import { backOff, MOST_ATTEMPTS } from '../../src/notices/deliveries/back-off.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { addChannel, deliveries, post, tell, timing } from './post.js';
import { startReceiver, type Receiver } from './receiver.js';
import { secondInstance } from './second-instance.js';

const START = Date.parse('2026-09-28T10:00:00+08:00');

describe('sending', () => {
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

  it('tries again, later and later, as the same message, and gives up visibly', async () => {
    const key = await addChannel(app, { url: receiver.url });
    receiver.answers = Array.from({ length: MOST_ATTEMPTS }, () => ({ status: 500 }));
    await tell(app, 'agent');
    await post(app);
    const waits: number[] = [];
    for (let now = START, attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      const next = Date.parse((await deliveries(app, `?channel=${key}`))[0]!.nextTryAt!);
      app.moveTo(new Date(Math.max(now, next - 1)).toISOString());
      await post(app);
      expect(receiver.received).toHaveLength(attempt);
      waits.push((next - now) / 1000);
      now = next;
      app.moveTo(new Date(now).toISOString());
      await post(app);
      expect(receiver.received).toHaveLength(attempt + 1);
    }
    waits.forEach((wait, at) => expect([wait >= 24 * 2 ** at, wait <= 36 * 2 ** at]).toEqual([true, true]));
    expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    const [given] = await deliveries(app, '?state=given-up');
    expect(given).toMatchObject({ channel: key, state: 'given-up', attempts: MOST_ATTEMPTS, lastError: 'HTTP 500', nextTryAt: null });
    app.moveTo('2026-09-29T10:00:00+08:00');
    await post(app);
    expect(receiver.received).toHaveLength(MOST_ATTEMPTS);

    const retried = await app.as('admin').post(`/api/deliveries/${given!.id}/retry`).expect(200);
    expect(retried.body).toMatchObject({ state: 'pending', attempts: 0 });
    await post(app);
    expect(await states(key)).toEqual(['sent']);
    expect((await app.as('admin').post(`/api/deliveries/${given!.id}/retry`).expect(409)).body.reason).toBe('delivery-not-over');
    expect((await app.as('admin').post('/api/deliveries/999999/retry').expect(404)).body.reason).toBe('delivery-not-found');
    await app.as('admin').post('/api/deliveries/x/retry').expect(400);
  });

  it.each([[1, 0, 24_000], [1, 0.5, 30_000], [1, 1, 36_000], [4, 0.5, 240_000], [20, 0.5, 3_600_000]])('after %i attempts waits, by chance %f, %i ms', (attempts, chance, wait) => {
    expect(backOff(attempts, chance)).toBe(wait);
  });

  it('waits as long as the receiver asks for', async () => {
    const key = await addChannel(app, { url: receiver.url });
    receiver.answers = [{ status: 429, headers: { 'retry-after': '600' } }];
    await tell(app, 'agent');
    await post(app);
    expect((await deliveries(app, `?channel=${key}`))[0]!.nextTryAt).toBe(new Date(START + 600_000).toISOString());
  });

  it('a dead channel delays no other', async () => {
    let release = (): void => undefined;
    const dead = await startReceiver();
    dead.answers = [new Promise<void>((done) => (release = done))];
    const unreachable = await addChannel(app, { url: 'http://127.0.0.1:1/' });
    const silent = await addChannel(app, { url: dead.url });
    const live = await addChannel(app, { url: receiver.url });
    await tell(app, 'agent');
    const run = post(app);
    await receiver.until(1);
    await dead.until(1);
    expect(await states(silent)).toEqual(['sending']);
    await tell(app, 'agent');
    const another = app.nest.get(PostRoom).run();
    await receiver.until(2);
    release();
    await Promise.all([run, another]);
    expect(await states(live)).toEqual(['sent', 'sent']);
    expect((await deliveries(app, `?channel=${unreachable}`)).at(-1)).toMatchObject({ state: 'pending', lastError: 'ECONNREFUSED' });
    await dead.close();
  });

  it('does not say again to a group what it may have heard, and asks a webhook again, which can tell', async () => {
    const robot = await addChannel(app, { kind: 'wecom', url: receiver.url });
    receiver.answers = ['hang-up'];
    await tell(app, 'agent');
    await post(app);
    expect((await deliveries(app, '?state=unknown'))[0]).toMatchObject({ channel: robot, attempts: 1, lastError: 'ECONNRESET' });
    app.moveTo('2026-09-28T12:00:00+08:00');
    await post(app);
    expect(receiver.received).toHaveLength(1);
    await app.as('admin').delete(`/api/channels/${robot}`).expect(204);

    const webhook = await addChannel(app, { url: receiver.url });
    receiver.answers = ['hang-up'];
    await tell(app, 'agent');
    await post(app);
    app.moveTo('2026-09-28T12:01:00+08:00');
    await post(app);
    expect(await states(webhook)).toEqual(['sent']);
    expect(receiver.received[1]!.headers['idempotency-key']).toBe(receiver.received[2]!.headers['idempotency-key']);
  });

  it('sends a webhook again, as the same message, what was being sent when the program ended', async () => {
    const key = await addChannel(app, { url: receiver.url });
    await tell(app, 'agent');
    await app.nest.get(Addressing).addressAll();
    // The program that takes it ends before it comes to send it.
    const message = await claimMessage(app.pool, (await app.nest.get(ChannelStore).find(key))!, START, false);
    await post(app);
    expect([receiver.received, await states(key)]).toEqual([[], ['sending']]);
    app.moveTo('2026-09-28T10:02:00+08:00');
    await post(app);
    expect(await states(key)).toEqual(['sent']);
    expect(receiver.received.map(({ headers }) => headers['idempotency-key'])).toEqual([message!.id]);
  });

  it('leaves to others what waits when it stops, and finishes what it is sending', async () => {
    const key = await addChannel(app, { url: receiver.url });
    for (let number = 0; number < 51; number += 1) await tell(app, 'agent');
    const second = await secondInstance(app);
    let release = (): void => undefined;
    receiver.answers = [new Promise<void>((done) => (release = done))];
    const run = second.get(PostRoom).run();
    await receiver.until(1);
    const closed = second.close();
    release();
    await Promise.all([run, closed]);
    expect((await states(key)).slice(0, 2)).toEqual(['pending', 'sent']);
    await post(app);
    expect(receiver.received).toHaveLength(2);
  });

  it('is not kept from what is urgent by channels that are quiet, or that fail', async () => {
    const keys: string[] = [];
    for (let number = 0; number < 51; number += 1) keys.push(await addChannel(app, { url: receiver.url }));
    await addChannel(app, { key: 'zzz-awake', url: receiver.url, ...rule({ escalatedAtAnyTime: true }) });
    await tell(app, 'agent', { kind: 'alerts', data: { counts: { escalated: 1 }, alerts: [] } });
    await app.nest.get(Addressing).addressAll();
    app.moveTo('2026-09-28T21:00:00+08:00');
    await app.nest.get(Sending).begin();
    await app.nest.get(Sending).idle();
    expect([receiver.received.length, await states('zzz-awake'), await states(keys[0]!)]).toEqual([1, ['sent'], ['pending']]);
  });

  it('shows as unknown what was being sent when the program ended, and sends it only if it is told to', async () => {
    const key = await addChannel(app, { kind: 'wecom', url: receiver.url });
    await tell(app, 'agent');
    let release = (): void => undefined;
    receiver.answers = [new Promise<void>((done) => (release = done))];
    const run = post(app);
    await receiver.until(1);
    // The program that sends it ends here: another one looks after it, much later.
    const second = await secondInstance(app);
    app.moveTo('2026-09-28T10:02:00+08:00');
    await second.get(PostRoom).run();
    expect(await states(key)).toEqual(['sending']);
    const third = await secondInstance(app);
    await third.get(PostRoom).run();
    expect(await states(key)).toEqual(['unknown']);
    expect(receiver.received).toHaveLength(1);
    release();
    await run;
    // It has not ended after all, so that it is known again.
    expect(await states(key)).toEqual(['sent']);
    await Promise.all([second.close(), third.close()]);
  });

  it('never sends twice, however many instances send', async () => {
    const key = await addChannel(app, { url: receiver.url });
    const others = [await secondInstance(app), await secondInstance(app)];
    const rooms = [app.nest, ...others].map((nest) => nest.get(PostRoom));
    for (let round = 0; round < 15; round += 1) {
      for (let number = 0; number < 4; number += 1) await tell(app, 'agent');
      await Promise.all(rooms.flatMap((room) => [room.run(), room.run()]));
    }
    const told = receiver.received.flatMap(({ body }) => body.notices.map(({ id }: { id: number }) => id));
    expect([told.length, new Set(told).size]).toEqual([60, 60]);
    expect((await deliveries(app, `?channel=${key}&limit=200`)).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
    await Promise.all(others.map((nest) => nest.close()));
  });

  it('is quiet over National Day, but for what is escalated if its owner says so', async () => {
    const quiet = await addChannel(app, { url: receiver.url });
    const awake = await addChannel(app, { url: receiver.url, ...rule({ escalatedAtAnyTime: true }) });
    app.moveTo('2026-09-30T18:30:00+08:00');
    await tell(app, 'agent', { kind: 'alerts', data: { counts: { escalated: 1 }, alerts: [] } });
    await tell(app, 'agent', { kind: 'order' });
    for (const instant of ['2026-09-30T18:30', '2026-10-01T10:00', '2026-10-07T17:00', '2026-10-08T08:59']) {
      app.moveTo(`${instant}:00+08:00`);
      await post(app);
    }
    expect([await states(quiet), await states(awake)]).toEqual([['pending', 'pending'], ['pending', 'sent']]);
    app.moveTo('2026-10-08T09:00:00+08:00');
    await post(app);
    expect([await states(quiet), await states(awake)]).toEqual([['sent', 'sent'], ['sent', 'sent']]);
    // What waited comes in one message.
    expect(receiver.received.map(({ body }) => body.notices.length).sort()).toEqual([1, 1, 2]);
    app.moveTo('2026-10-10T10:00:00+08:00');
    await tell(app, 'agent', { kind: 'order' });
    await post(app);
    expect(await states(quiet)).toEqual(['sent', 'sent', 'sent']);
  });

  it('keeps quiet also when it is late: what was due while nothing ran waits for the morning', async () => {
    const key = await addChannel(app, { url: receiver.url, ...rule({ when: 'digest', times: ['15:00'] }) });
    await tell(app, 'agent');
    await post(app);
    app.moveTo('2026-09-28T21:00:00+08:00');
    await post(app);
    expect(await states(key)).toEqual(['pending']);
    app.moveTo('2026-09-29T09:00:00+08:00');
    await post(app);
    expect(await states(key)).toEqual(['sent']);
  });

  it('makes one message of a digest', async () => {
    await addChannel(app, { url: receiver.url, ...rule({ when: 'digest' }) });
    const ids: number[] = [];
    for (const time of ['10:00', '11:30', '14:59']) {
      app.moveTo(`2026-09-28T${time}:00+08:00`);
      ids.push(await tell(app, 'agent'), await tell(app, 'agent'));
      await post(app);
    }
    expect(receiver.received).toEqual([]);
    app.moveTo('2026-09-28T15:00:00+08:00');
    await post(app);
    expect(receiver.received.map(({ body }) => body.notices.map(({ id }: { id: number }) => id))).toEqual([ids]);
  });

  it('does not follow where a receiver sends it', async () => {
    const key = await addChannel(app, { url: receiver.url });
    receiver.answers = [{ status: 307, headers: { location: receiver.url } }];
    await tell(app, 'agent');
    await post(app);
    expect(receiver.received).toHaveLength(1);
    expect((await deliveries(app, `?channel=${key}`))[0]).toMatchObject({ state: 'pending', lastError: 'HTTP 307' });
  });
});
