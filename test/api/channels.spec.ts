import { startReceiver, type Receiver } from '../notices/receiver.js';
import { addChannel, post, tell, timing } from '../notices/post.js';
import { startTestApp, type TestApp } from './test-app.js';

const TITLE = { zh: '住建局钉钉群', en: 'DingTalk of Housing' };

describe('/api/channels', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const admin = () => app.as('admin');
  const dingtalk = (changes: object = {}) => ({
    key: 'housing-dingtalk', kind: 'dingtalk', title: TITLE, url: 'https://oapi.dingtalk.com/robot/send?access_token=top-secret-token', secret: 'SEC-hidden',
    owner: { kind: 'department', department: 'housing', park: 'hightech' }, ...changes,
  });
  const faultsOf = async (body: object) =>
    (await admin().post('/api/channels').send(body).expect(400)).body.errors.map(({ field, reason, detail }: Record<string, string>) => (expect(detail).not.toBe(reason), `${field} ${reason}`));

  it('sets up a channel, lists, changes and removes it, and never tells its secrets', async () => {
    const created = await admin().post('/api/channels').send(dingtalk()).expect(201);
    expect(created.body).toEqual({
      key: 'housing-dingtalk', kind: 'dingtalk', title: TITLE, target: 'https://oapi.dingtalk.com', hasSecret: true, active: true, restsUntil: null, lastError: null,
      owner: { kind: 'department', department: 'housing', park: 'hightech' },
      rule: { kinds: ['fact', 'alerts', 'order', 'calendar'], leastLevel: 'any', timing: timing() },
    });
    const changed = await admin()
      .put('/api/channels/housing-dingtalk')
      .send({ title: TITLE, owner: { kind: 'leaders', park: null }, active: false, rule: { kinds: ['order'], leastLevel: 'overdue', timing: timing({ when: 'digest' }) } })
      .expect(200);
    expect(changed.body).toMatchObject({ hasSecret: true, active: false, owner: { kind: 'leaders', park: null }, rule: { kinds: ['order'], leastLevel: 'overdue' } });
    const { rows } = await app.pool.query(`select settings from channel where key = 'housing-dingtalk'`);
    expect(rows[0].settings).toEqual({ url: dingtalk().url, secret: 'SEC-hidden' });
    const listed = await admin().get('/api/channels').expect(200);
    expect(listed.body.channels).toHaveLength(1);
    expect(listed.body.channels[0]).toMatchObject({ lastSentAt: null, waiting: 0, givenUp: 0, unknown: 0 });
    await admin().put('/api/channels/housing-dingtalk').send({ title: TITLE, owner: { kind: 'leaders', park: null }, active: false, rule: changed.body.rule, secret: 'SEC-hidden-2' }).expect(200);
    await admin().put('/api/channels/housing-dingtalk').send({ title: TITLE, owner: { kind: 'leaders', park: null }, active: false, rule: changed.body.rule }).expect(200);
    for (const { text } of [created, changed, listed]) expect(text).not.toMatch(/top-secret|SEC-hidden/);
    expect((await admin().post('/api/channels').send(dingtalk()).expect(409)).body.reason).toBe('channel-key-taken');
    await admin().delete('/api/channels/housing-dingtalk').expect(204);
    const record = await admin().get('/api/administration/changes?subject=channel:housing-dingtalk').expect(200);
    expect(record.text).not.toMatch(/top-secret|SEC-hidden/);
    expect(record.body.changes.map(({ type, data }: { type: string; data: object }) => [type, data])).toEqual([
      ['channel.removed', expect.objectContaining({ title: TITLE, kind: 'dingtalk', target: 'https://oapi.dingtalk.com' })],
      ['channel.changed', { from: {}, to: {}, renewed: ['secret'] }],
      ['channel.changed', {
        from: expect.objectContaining({ active: true, owner: { kind: 'department', department: 'housing', park: 'hightech' } }),
        to: { active: false, owner: { kind: 'leaders', park: null }, rule: changed.body.rule },
        renewed: [],
      }],
      ['channel.created', expect.objectContaining({ title: TITLE, active: true })],
    ]);
    expect((await admin().get('/api/administration/changes?subject=channel').expect(200)).body.changes).toHaveLength(4);
    expect((await admin().get('/api/administration/changes?subject=park').expect(200)).body.changes).toEqual([]);
    for (const request of [admin().put('/api/channels/housing-dingtalk').send({ title: TITLE, owner: { kind: 'leaders' } }), admin().delete('/api/channels/housing-dingtalk'), admin().post('/api/channels/housing-dingtalk/test')]) {
      expect((await request.expect(404)).body.reason).toBe('channel-not-found');
    }
  });

  it('names every fault', async () => {
    expect(await faultsOf(dingtalk({ url: undefined, address: 'a@example.com', owner: { kind: 'department', department: 'nowhere', person: app.people.get('agent') } }))).toEqual([
      'url required', 'address not-of-this-kind', 'owner.person not-of-this-kind', 'owner.department unknown-department',
    ]);
    expect(await faultsOf(dingtalk({ kind: 'webhook', secret: undefined, owner: { kind: 'person' } }))).toEqual(['secret required', 'owner.person required']);
    expect(await faultsOf(dingtalk({ kind: 'smtp', url: undefined, secret: undefined, owner: { kind: 'leaders', park: 'nowhere' } }))).toEqual(['address required', 'owner.park unknown-park']);
    expect(await faultsOf(dingtalk({ key: 'Not A Key', kind: 'telegram' }))).toEqual(['kind is-in', 'key channel-key'].sort((one) => (one.startsWith('key') ? -1 : 1)));
    const rule = (changes: Record<string, unknown>) => ({ kinds: ['fact'], leastLevel: 'any', timing: timing(changes) });
    expect(await faultsOf(dingtalk({ rule: rule({ times: ['08:00', '18:00', '12:00'] }) }))).toEqual(['rule.timing.times[0] outside-office-hours', 'rule.timing.times[1] outside-office-hours']);
    expect(await faultsOf(dingtalk({ rule: rule({ officeHours: { from: '18:00', to: '09:00' } }) }))).toEqual(['rule.timing.officeHours.to before-opening']);
    expect(await faultsOf(dingtalk({ rule: rule({ times: ['9:00'] }) }))).toEqual(['rule.timing.times[0] time-of-day']);
  });

  it.each([
    ['ftp://example.com/x', 'web-address'],
    ['file:///etc/passwd', 'web-address'],
    ['https://user:password@example.com/', 'web-address'],
    ['nonsense', 'web-address'],
    ['http://127.0.0.1:9000/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://localhost/', 'private-address'],
    ['http://robot.localhost./', 'private-address'],
    ['http://10.1.2.3/', 'private-address'],
    ['http://172.16.0.1/', 'private-address'],
    ['http://192.168.1.1/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://[fd00::1]/', 'private-address'],
    ['http://[fe80::1]/', 'private-address'],
    ['http://[64:ff9b::7f00:1]/', 'private-address'],
    ['http://0.0.0.0/', 'private-address'],
  ])('refuses to post to %s', async (url, reason) => {
    expect(await faultsOf(dingtalk({ url }))).toEqual([`url ${reason}`]);
  });

  it('is for administrators', async () => {
    for (const who of ['agent', 'leader', 'officer-housing']) {
      for (const request of [
        app.as(who).get('/api/channels'), app.as(who).post('/api/channels').send(dingtalk()), app.as(who).put('/api/channels/x').send({}), app.as(who).delete('/api/channels/x'),
        app.as(who).post('/api/channels/x/test'), app.as(who).get('/api/deliveries'), app.as(who).post('/api/deliveries/1/retry'),
        app.as(who).post('/api/deliveries/retry').send({ state: 'given-up' }),
      ]) {
        expect((await request.expect(403)).body.reason).toBe('role-required');
      }
    }
    await app.anyone.get('/api/channels').expect(401);
  });
});

describe('channels at work', () => {
  let app: TestApp;
  let receiver: Receiver;
  beforeAll(async () => {
    app = await startTestApp({ env: { allowPrivateWebhooks: true } });
    receiver = await startReceiver();
  });
  afterAll(async () => {
    await receiver.close();
    await app.close();
  });
  beforeEach(() => {
    app.moveTo('2026-09-28T10:00:00+08:00');
    receiver.received.length = 0;
  });

  it('are tried with a message, and say why it did not arrive', async () => {
    const key = await addChannel(app, { url: receiver.url });
    expect((await app.as('admin').post(`/api/channels/${key}/test`).expect(200)).body).toEqual({ ok: true, error: null });
    expect(receiver.received[0]!.body.notices[0].title.zh).toBe('测试通知');
    const listed = async () => (await app.as('admin').get('/api/channels').expect(200)).body.channels.find((channel: { key: string }) => channel.key === key);
    expect(await listed()).toMatchObject({ lastSentAt: '2026-09-28T02:00:00.000Z', lastError: null });
    receiver.answers = [{ status: 503 }];
    expect((await app.as('admin').post(`/api/channels/${key}/test`).expect(200)).body).toEqual({ ok: false, error: 'HTTP 503' });
    expect(await listed()).toMatchObject({ lastSentAt: '2026-09-28T02:00:00.000Z', lastError: 'HTTP 503' });
  });

  it('can be switched off when the person whose they are is gone', async () => {
    const owner = { kind: 'person', person: app.people.get('officer-housing') };
    const key = await addChannel(app, { url: receiver.url, owner });
    await app.as('admin').post(`/api/people/${owner.person}/deactivate`).expect(200);
    const change = { title: { zh: '渠道', en: 'Channel' }, owner, active: false };
    expect((await app.as('admin').put(`/api/channels/${key}`).send(change).expect(200)).body).toMatchObject({ active: false, owner });
    expect((await app.as('admin').get('/api/channels').expect(200)).body.channels.find((channel: { key: string }) => channel.key === key)).toMatchObject({ personName: expect.any(String) });
    await app.as('admin').post(`/api/people/${owner.person}/reactivate`).expect(200);
  });

  it('are chosen by the people whose they are', async () => {
    const key = await addChannel(app, { url: receiver.url, owner: { kind: 'person', person: app.people.get('agent') } });
    const preferences = '/api/notice-preferences';
    const mine = (await app.as('agent').get(preferences).expect(200)).body.rules.find(({ channel }: { channel: string }) => channel === key);
    expect(mine).toEqual({
      channel: key, kind: 'webhook', title: { zh: '渠道', en: 'Channel' }, target: new URL(receiver.url).origin,
      kinds: ['fact', 'alerts', 'order', 'calendar'], leastLevel: 'any', timing: timing(),
    });
    const rules = [{ channel: key, kinds: ['alerts'], leastLevel: 'overdue', timing: timing({ when: 'digest', times: ['16:00'] }) }];
    const { body } = await app.as('agent').put(preferences).send({ rules }).expect(200);
    expect(body.rules.find(({ channel }: { channel: string }) => channel === key)).toMatchObject(rules[0]!);
    expect((await app.as('agent-2').get(preferences).expect(200)).body).toEqual({ rules: [] });
    const refused = await app.as('agent-2').put(preferences).send({ rules }).expect(400);
    expect(refused.body.errors[0]).toMatchObject({ field: 'rules[0].channel', reason: 'channel-not-yours' });

    const near = await tell(app, 'agent', { kind: 'alerts', data: { counts: { 'near-due': 1 }, alerts: [] } });
    await tell(app, 'agent', { kind: 'order' });
    const overdue = await tell(app, 'agent', { kind: 'alerts', data: { counts: { 'near-due': 1, overdue: 2 }, alerts: [] } });
    await post(app);
    const { rows } = await app.pool.query('select notice_id, next_try_at from delivery where channel_key = $1', [key]);
    expect(rows).toEqual([{ notice_id: overdue, next_try_at: new Date('2026-09-28T16:00:00+08:00') }]);
    expect(near).toBeLessThan(overdue);
  });
});
