import { execFileSync } from 'node:child_process';

import { ChannelStore } from '../../src/notices/channels/channel-store.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { addChannel, deliveries, post, tell } from './post.js';
import { startReceiver, type Receiver } from './receiver.js';

const SECRET = 'SEC000000000000000000000000000000000000';
const NOW = Date.parse('2026-09-28T10:00:00+08:00');

describe('robots and webhooks', () => {
  let app: TestApp;
  let receiver: Receiver;
  beforeAll(async () => {
    app = await startTestApp({ env: { allowPrivateWebhooks: true, publicUrl: 'https://approvals.example.com' } });
    receiver = await startReceiver({ errcode: 0, errmsg: 'ok', code: 0, msg: 'success' });
  });
  afterAll(async () => {
    await receiver.close();
    await app.close();
  });
  beforeEach(() => {
    app.moveTo('2026-09-28T10:00:00+08:00');
    receiver.received.length = 0;
    receiver.answers = [];
  });
  afterEach(async () => {
    for (const { key } of (await app.as('admin').get('/api/channels')).body.channels) await app.as('admin').delete(`/api/channels/${key}`);
  });

  const words = { data: { title: { zh: '督办令〔2026〕3号', en: 'Order 3' }, text: { zh: '请于[点此](http://evil.example) 前 *答复*，<at id=all></at> @所有人', en: 'Please answer.' }, order: 'o-3' } };

  it('a webhook gets JSON that it can check the signature of, and knows again', async () => {
    await addChannel(app, { url: receiver.url, secret: SECRET });
    const notice = await tell(app, 'agent', words);
    await post(app);
    const { headers, text, body } = receiver.received[0]!;
    expect(headers['approvals-timestamp']).toBe(String(NOW / 1000));
    expect(headers['approvals-signature']).toBe(`v1=${openssl(SECRET, `${NOW / 1000}.${text}`).toString('hex')}`);
    expect(headers['idempotency-key']).toBe(body.id);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), channel: expect.any(String),
      notices: [{ id: notice, kind: 'order', recordedAt: '2026-09-28T01:00:00.000Z', title: words.data.title, text: words.data.text, project: null, item: null, link: 'https://approvals.example.com/orders/o-3' }],
    });
  });

  it('DingTalk gets markdown, signed in the address', async () => {
    await addChannel(app, { kind: 'dingtalk', url: `${receiver.url}?access_token=t`, secret: SECRET });
    await tell(app, 'agent', words);
    await post(app);
    const { path, body } = receiver.received[0]!;
    const sign = openssl(SECRET, `${NOW}\n${SECRET}`).toString('base64');
    expect(path).toBe(`/hook?access_token=t&timestamp=${NOW}&sign=${encodeURIComponent(sign)}`);
    expect(body.msgtype).toBe('markdown');
    expect(body.markdown.title).toBe('督办令〔2026〕3号');
    expect(body.markdown.text).toContain('[查看](https://approvals.example.com/orders/o-3)');
  });

  it('Feishu gets a card, signed in the body by a key that is timestamp and secret', async () => {
    await addChannel(app, { kind: 'feishu', url: receiver.url, secret: SECRET });
    await tell(app, 'agent', words);
    await post(app);
    const { timestamp, sign, msg_type, card } = receiver.received[0]!.body;
    expect([timestamp, msg_type, card.header.title.content]).toEqual([String(NOW / 1000), 'interactive', '督办令〔2026〕3号']);
    expect(sign).toBe(openssl(`${NOW / 1000}\n${SECRET}`, '').toString('base64'));
    expect(card.elements[0]).toMatchObject({ tag: 'markdown', content: expect.stringContaining('查看') });
  });

  it('WeCom gets markdown of no more bytes than it takes, which says how much is left out', async () => {
    await addChannel(app, { kind: 'wecom', url: `${receiver.url}?key=k` });
    const long = { data: { title: { zh: '督办令', en: 'Order' }, text: { zh: '请按期答复。'.repeat(40), en: '' } } };
    for (let number = 0; number < 20; number += 1) await tell(app, 'agent', long);
    await post(app);
    expect(receiver.received).toHaveLength(1);
    const { path, body } = receiver.received[0]!;
    expect([path, body.msgtype]).toEqual(['/hook?key=k', 'markdown']);
    expect(Buffer.byteLength(body.markdown.content)).toBeLessThanOrEqual(4096);
    expect(body.markdown.content).toMatch(/审批通知：20 条[^]*另有 1\d 条，请登录系统查看。$/);
  });

  it.each(['dingtalk', 'feishu', 'wecom'])('%s shows what people have written as text: no links, no calls to everybody', async (kind) => {
    await addChannel(app, { kind, url: receiver.url });
    await tell(app, 'agent', words);
    await post(app);
    expect(receiver.received[0]!.text).not.toMatch(/\]\(http:\/\/evil|<at|@所有人|\*答复/);
  });

  it.each([
    ['dingtalk', { errcode: 310000, errmsg: 'sign not match' }, 'code 310000 sign not match'],
    ['feishu', { code: 19021, msg: 'sign match fail' }, 'code 19021 sign match fail'],
    ['feishu', { StatusCode: 19024, StatusMessage: 'Key Words Not Found' }, 'code 19024 Key Words Not Found'],
    ['wecom', { errcode: 93000, errmsg: 'invalid webhook url' }, 'code 93000 invalid webhook url'],
  ])('what %s refuses with 200 and %j is not sent, and tried again', async (kind, body, error) => {
    const key = await addChannel(app, { kind, url: receiver.url });
    receiver.answers = [{ body }];
    await tell(app, 'agent', words);
    await post(app);
    expect((await deliveries(app, `?channel=${key}`))[0]).toMatchObject({ state: 'pending', attempts: 1, lastError: error });
    app.moveTo('2026-09-28T10:01:00+08:00');
    await post(app);
    expect((await deliveries(app, `?channel=${key}`))[0]).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
  });

  it.each([
    ['dingtalk', { errcode: 130101, errmsg: 'send too fast' }],
    ['feishu', { code: 11232, msg: 'frequency limited' }],
    ['wecom', { errcode: 45009, errmsg: 'api freq out of limit' }],
  ])('%s is left alone for a minute when it says %j', async (kind, body) => {
    const key = await addChannel(app, { kind, url: receiver.url });
    receiver.answers = [{ body }];
    await tell(app, 'agent', words);
    await post(app);
    app.moveTo('2026-09-28T10:00:59+08:00');
    await tell(app, 'agent', words);
    await post(app);
    expect(receiver.received).toHaveLength(1);
    app.moveTo('2026-09-28T10:01:00+08:00');
    await post(app);
    app.moveTo('2026-09-28T10:01:10+08:00');
    await post(app);
    expect((await deliveries(app, `?channel=${key}`)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it.each(['dingtalk', 'wecom'])('%s is sent no more than twenty messages a minute', async (kind) => {
    await addChannel(app, { kind, url: receiver.url });
    for (let second = 0; second < 60; second += 1) {
      app.moveTo(new Date(NOW + second * 1000).toISOString());
      await tell(app, 'agent', words);
      await post(app);
    }
    expect(receiver.received.length).toBeGreaterThan(10);
    expect(receiver.received.length).toBeLessThanOrEqual(20);
  });

  it('channels that share a robot share the messages that it takes, and its rest', async () => {
    const group = { kind: 'leaders', park: null };
    for (const owner of [undefined, group, group]) await addChannel(app, { kind: 'dingtalk', url: `${receiver.url}?access_token=shared`, ...(owner && { owner }) });
    const both = async () => {
      await tell(app, 'agent', words);
      await app.pool.query(`insert into notice (kind, audience, data, recorded_at) values ('order', 'leaders', '{}', now())`);
      await post(app);
    };
    for (let second = 0; second < 60; second += 1) {
      app.moveTo(new Date(NOW + second * 1000).toISOString());
      await both();
    }
    expect(receiver.received.length).toBeGreaterThan(10);
    expect(receiver.received.length).toBeLessThanOrEqual(20);
    receiver.answers = [{ body: { errcode: 130101, errmsg: 'send too fast' } }];
    app.moveTo(new Date(NOW + 120_000).toISOString());
    await both();
    receiver.received.length = 0;
    app.moveTo(new Date(NOW + 179_000).toISOString());
    await both();
    expect(receiver.received).toEqual([]);
  });

  it.each(['dingtalk', 'wecom'])('a test counts among what %s takes, for every channel of the robot', async (kind) => {
    const [tested] = [await addChannel(app, { kind, url: `${receiver.url}?key=tested` }), await addChannel(app, { kind, url: `${receiver.url}?key=tested` })];
    await app.as('admin').post(`/api/channels/${tested}/test`).expect(200);
    await tell(app, 'agent', words);
    app.moveTo(new Date(NOW + 3_000).toISOString());
    await post(app);
    expect(receiver.received).toHaveLength(1);
    app.moveTo(new Date(NOW + 3_100).toISOString());
    await post(app);
    expect(receiver.received).toHaveLength(2);
  });

  it('a test waits for its turn, but not until a failed channel has rested', async () => {
    const key = await addChannel(app, { kind: 'feishu', url: receiver.url });
    await tell(app, 'agent', words);
    await post(app);
    const channels = app.nest.get(ChannelStore);
    const waitAt = async (now: number) => {
      app.moveTo(new Date(now).toISOString());
      return channels.takeTurn((await channels.find(key))!);
    };
    expect(await waitAt(NOW + 400)).toBe(600);
    expect(await waitAt(NOW + 1_000)).toBe(1_000);
    await app.pool.query(`update channel set rests_until = rests_until + interval '1 minute' where key = $1`, [key]);
    expect(await waitAt(NOW + 2_000)).toBe(1_000);
    expect(await waitAt(NOW + 600_000)).toBe(0);
  });

  it('a group’s robot says once what its officers are told each', async () => {
    const key = await addChannel(app, { kind: 'wecom', url: receiver.url, owner: { kind: 'department', department: 'housing', park: null } });
    const other = await addChannel(app, { kind: 'wecom', url: receiver.url, owner: { kind: 'department', department: 'housing', park: 'lingang' } });
    await app.pool.query(`insert into role_grant (person_id, role, department_key, park_key) values ($1, 'officer', 'housing', 'hightech') on conflict do nothing`, [app.people.get('officer-water')]);
    await app.pool.query(`insert into notice (kind, audience, recipient, park_key, data, recorded_at) values ('order', 'department', 'housing', 'hightech', '{}', now())`);
    await post(app);
    expect(receiver.received).toHaveLength(1);
    expect([await deliveries(app, `?channel=${key}`), await deliveries(app, `?channel=${other}`)].map(({ length }) => length)).toEqual([1, 0]);
  });
});

/** HMAC-SHA256 by another program than ours. */
function openssl(key: string, text: string): Buffer {
  return execFileSync('openssl', ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${Buffer.from(key).toString('hex')}`, '-binary'], { input: text });
}
