import { randomBytes } from 'node:crypto';

import { createApplication } from '../../src/application.js';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import { createLogger } from '../../src/http/logger.js';
import { ChannelStore } from '../../src/notices/channels/channel-store.js';
import { isSealedBy, open, seal } from '../../src/notices/channels/sealed-text.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { addChannel, deliveries, post, tell } from './post.js';
import { startReceiver } from './receiver.js';

const [KEY, OTHER] = [randomBytes(32), randomBytes(32)];

describe('a sealed text', () => {
  it('is read by its key, about what it was sealed for, and is never the same twice', () => {
    const sealed = seal('密钥 SEC', KEY, 'one');
    expect(open(sealed, [OTHER, KEY], 'one')).toBe('密钥 SEC');
    expect([open(sealed, [KEY], 'another'), open(sealed, [OTHER], 'one'), open(sealed, [], 'one')]).toEqual([null, null, null]);
    expect(seal('密钥 SEC', KEY, 'one')).not.toBe(sealed);
    expect([isSealedBy(sealed, KEY), isSealedBy(sealed, OTHER)]).toEqual([true, false]);
  });

  it('is not read once anything of it has been changed or cut off', () => {
    const sealed = seal('SEC', KEY, 'one');
    const at = sealed.lastIndexOf('.') + 1;
    const bytes = Buffer.from(sealed.slice(at), 'base64url');
    for (let position = 0; position < bytes.length; position += 1) {
      const changed = Buffer.from(bytes);
      changed[position]! ^= 1;
      expect(open(sealed.slice(0, at) + changed.toString('base64url'), [KEY], 'one')).toBeNull();
      expect(open(sealed.slice(0, at) + bytes.subarray(0, position).toString('base64url'), [KEY], 'one')).toBeNull();
    }
  });
});

describe('secrets of channels', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { allowPrivateWebhooks: true, secretsKeys: [KEY] } });
    app.moveTo('2026-09-28T10:00:00+08:00');
  });
  afterAll(() => app.close());

  const settings = async () => JSON.stringify((await app.pool.query('select settings from channel order by key')).rows);
  /** Another start of the program, with other keys. Answers what it logs. */
  const restart = async (secretsKeys: readonly Buffer[], act: (store: ChannelStore) => Promise<void> = () => Promise.resolve()): Promise<string> => {
    const lines: string[] = [];
    const env: Env = { ...app.nest.get<Env>(ENV), secretsKeys, logLevel: 'info' };
    const nest = await createApplication(env, createLogger(env, { write: (line) => void lines.push(line) }));
    await nest.init();
    await act(nest.get(ChannelStore));
    await nest.close();
    return lines.join('');
  };

  it('are sealed in the database, sealed anew by a newer key, and used as before', async () => {
    const receiver = await startReceiver();
    const url = `${receiver.url}?token=top-secret-token`;
    const key = await addChannel(app, { url, secret: 'SEC-hidden' });
    expect(await settings()).toMatch(/^\[\{"settings":\{"sealed":"v1\./);
    await tell(app, 'agent');
    await post(app);
    expect(receiver.received[0]!.path).toBe('/hook?token=top-secret-token');
    const change = { title: { zh: '新名', en: 'New name' }, owner: { kind: 'person', person: app.people.get('agent') } };
    await app.as('admin').put(`/api/channels/${key}`).send(change).expect(200);
    const logged = await restart([OTHER, KEY]);
    expect(logged).toContain('the secrets of 1 channels have been sealed by SECRETS_KEY');
    await restart([OTHER], async (store) => expect((await store.find(key))!.settings).toEqual({ url, secret: 'SEC-hidden' }));
    await restart([KEY, OTHER]);
    await app.pool.query(`update channel set settings = $2 where key = $1`, [key, JSON.stringify({ url, secret: 'SEC-hidden' })]);
    expect(await restart([])).toContain('stored as they are: SECRETS_KEY is not set');
    expect(await settings()).toContain('SEC-hidden');
    const sealing = await restart([KEY]);
    expect(await settings()).not.toMatch(/SEC-hidden|top-secret/);
    for (const text of [logged, sealing]) expect(text).not.toMatch(/SEC-hidden|top-secret/);
    await receiver.close();
  });

  it('that no key opens stop their own channel only, and can be given anew', async () => {
    const receiver = await startReceiver();
    const lost = await addChannel(app, { url: receiver.url });
    const good = await addChannel(app, { url: receiver.url });
    await app.pool.query('update channel set settings = $2 where key = $1', [lost, JSON.stringify({ sealed: seal('{}', OTHER, lost) })]);
    expect(await restart([KEY])).toMatch(new RegExp(`the secrets of 1 channels cannot be read by SECRETS_KEY: ${lost}`));
    await tell(app, 'agent');
    await post(app);
    expect((await deliveries(app, `?channel=${lost}`))[0]).toMatchObject({ state: 'pending', lastError: expect.stringContaining('SECRETS_KEY') });
    expect((await deliveries(app, `?channel=${good}`))[0]).toMatchObject({ state: 'sent' });
    const listed = (await app.as('admin').get('/api/channels').expect(200)).body.channels.find(({ key }: { key: string }) => key === lost);
    expect(listed).toMatchObject({ target: '–', hasSecret: false, lastError: expect.stringContaining('SECRETS_KEY') });
    const anew = { title: { zh: '渠道', en: 'Channel' }, owner: { kind: 'person', person: app.people.get('agent') } };
    expect((await app.as('admin').put(`/api/channels/${lost}`).send(anew).expect(400)).body.errors.map(({ field }: { field: string }) => field)).toEqual(['url', 'secret']);
    await app.as('admin').put(`/api/channels/${lost}`).send({ ...anew, url: receiver.url, secret: 'a-new-one' }).expect(200);
    expect((await app.as('admin').post(`/api/channels/${lost}/test`).expect(200)).body).toEqual({ ok: true, error: null });
    await receiver.close();
  });
});
