import type { AddressInfo } from 'node:net';

import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import { startTestApp, type TestApp } from '../api/test-app.js';
import { addChannel, deliveries, post, tell } from './post.js';

describe('mail', () => {
  let app: TestApp;
  let server: SMTPServer;
  const mails: ParsedMail[] = [];
  /** What the server does with the next mails. */
  let answers: ('refuse' | 'refuse-content' | 'hang-up')[] = [];
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(answers[0] === 'refuse' ? (answers.shift(), new Error('mailbox full')) : null),
      onData(stream, _session, done) {
        void simpleParser(stream).then((mail) => {
          const answer = answers.shift();
          if (answer === 'hang-up') return closeConnections(server);
          if (answer === 'refuse-content') return done(new Error('looks like spam'));
          mails.push(mail);
          done();
        });
      },
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as AddressInfo;
    app = await startTestApp({ env: { smtpUrl: `smtp://127.0.0.1:${port}`, smtpFrom: '审批系统 <approvals@example.com>', publicUrl: 'https://approvals.example.com' } });
  });
  afterAll(async () => {
    await app.close();
    await new Promise<void>((closed) => void server.close(() => closed()));
  });
  beforeEach(() => {
    app.moveTo('2026-09-28T10:00:00+08:00');
    mails.length = 0;
    answers = [];
  });
  afterEach(async () => {
    for (const { key } of (await app.as('admin').get('/api/channels')).body.channels) await app.as('admin').delete(`/api/channels/${key}`);
  });
  const mailbox = () => addChannel(app, { kind: 'smtp', address: 'agent@example.com' });

  it('says what a notice says, in Chinese, from and to the right people', async () => {
    await mailbox();
    await tell(app, 'agent', { data: { title: { zh: '督办令〔2026〕3号', en: 'Order 3' }, text: { zh: '请于 10-12 前答复。', en: '' }, order: 'o-3' } });
    await post(app);
    const [mail] = mails;
    expect(mail).toMatchObject({ subject: '督办令〔2026〕3号', text: '督办令〔2026〕3号\n请于 10-12 前答复。\nhttps://approvals.example.com/orders/o-3\n', date: new Date('2026-09-28T10:00:00+08:00') });
    expect(mail!.from!.value).toEqual([{ name: '审批系统', address: 'approvals@example.com' }]);
    expect([mail!.to].flat()[0]!.text).toBe('agent@example.com');
    expect(mail!.messageId).toMatch(/^<[0-9a-f-]{36}@example\.com>$/);
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('cannot be given a header by what people write', async () => {
    await mailbox();
    await tell(app, 'agent', { data: { title: { zh: '督办\r\nBcc: everybody@example.com', en: '' }, text: { zh: '请办理。', en: '' } } });
    await post(app);
    expect(mails[0]!.bcc).toBeUndefined();
    expect(mails[0]!.subject).toContain('督办');
  });

  it.each(['refuse', 'refuse-content'] as const)('is tried again when the server does "%s", under the same Message-ID', async (answer) => {
    const key = await mailbox();
    answers = [answer];
    await tell(app, 'agent');
    await post(app);
    expect((await deliveries(app, `?channel=${key}`))[0]).toMatchObject({ state: 'pending', attempts: 1, lastError: expect.stringMatching(/mailbox full|spam/) });
    app.moveTo('2026-09-28T10:01:00+08:00');
    await post(app);
    expect((await deliveries(app, `?channel=${key}`))[0]).toMatchObject({ state: 'sent', attempts: 2 });
    expect(mails).toHaveLength(1);
    const { rows } = await app.pool.query('select message_id from delivery where channel_key = $1', [key]);
    expect(mails[0]!.messageId).toBe(`<${rows[0].message_id}@example.com>`);
  });

  it('is not sent again when the server may have taken it', async () => {
    const key = await mailbox();
    answers = ['hang-up'];
    await tell(app, 'agent');
    await post(app);
    expect((await deliveries(app, `?channel=${key}`))[0]).toMatchObject({ state: 'unknown', attempts: 1 });
  });

  it('is tried again when there was no server to talk to', async () => {
    const other = await startTestApp({ env: { smtpUrl: 'smtp://127.0.0.1:1' } });
    other.moveTo('2026-09-28T10:00:00+08:00');
    const key = await addChannel(other, { kind: 'smtp', address: 'agent@example.com' });
    await tell(other, 'agent');
    await post(other);
    expect((await deliveries(other, `?channel=${key}`))[0]).toMatchObject({ state: 'pending', lastError: expect.stringContaining('ECONNREFUSED') });
    await other.close();
  });

  it('says so when no server is set', async () => {
    const other = await startTestApp();
    const key = await addChannel(other, { kind: 'smtp', address: 'agent@example.com' });
    expect((await other.as('admin').post(`/api/channels/${key}/test`).expect(200)).body).toEqual({ ok: false, error: 'no mail server is set (SMTP_URL)' });
    await other.close();
  });
});

function closeConnections(server: SMTPServer): void {
  for (const connection of (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections) connection._socket.destroy();
}
