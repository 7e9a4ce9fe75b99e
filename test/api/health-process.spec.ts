import { connect } from 'node:net';

import supertest from 'supertest';

import { freePort } from '../../src/database/embedded/free-port.js';
import { CompiledSource } from '../database/compiled-source.js';
import { emptyDatabase, type FreshDatabase } from '../database/fresh-database.js';
import { runProcess, startProcess, type StartedProcess } from './started-process.js';

describe('the process', () => {
  let source: CompiledSource;
  let database: FreshDatabase;
  let main: string;
  let started: StartedProcess[];
  beforeAll(async () => {
    source = new CompiledSource(['src']);
    main = source.file('main.js');
    database = await emptyDatabase();
  });
  beforeEach(() => {
    started = [];
  });
  afterEach(() => {
    for (const { child } of started) child.kill('SIGKILL');
  });
  afterAll(async () => {
    source.remove();
    await database.drop();
  });

  const start = async (settings: Record<string, string> = {}) => {
    const process = await startProcess(main, { DATABASE_URL: database.url, PORT: '0', ...settings });
    started.push(process);
    return process;
  };

  it('makes an empty database ready by itself', async () => {
    const { url } = await start();
    await supertest(url).get('/health/ready').expect(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    expect(await (await start()).end(signal)).toBe(0);
  });

  it('answers the requests in flight before it ends, and does not wait for their connections', async () => {
    const process = await start();
    const { port } = new URL(process.url);
    const body = JSON.stringify({ username: 'nobody', password: 'x' });
    const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
    socket.write(`POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    const ended = process.end('SIGTERM');
    await refused(Number(port));
    socket.write(body);
    const answer = await socket.toArray();
    expect(answer.join('')).toMatch(/^HTTP\/1\.1 401 /);
    expect(await ended).toBe(0);
  });

  it('says in one sentence that its port is taken', async () => {
    const { port } = new URL((await start()).url);
    const { code, stdout, stderr } = await runProcess(main, [], { DATABASE_URL: database.url, PORT: port });
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `Cannot start: port ${port} of 127.0.0.1 is taken; set PORT to one that is free.\n` });
  });

  it('names every fault of its settings at once', async () => {
    const { code, stderr } = await runProcess(main, [], { DATABASE_URL: 'nonsense', PORT: 'many', NODE_ENV: 'production', TIME_TRAVEL: '1' });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n').map((line) => line.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'TIME_TRAVEL']);
  });

  it('says in one sentence that there is no database', async () => {
    const port = await freePort();
    const { code, stderr } = await runProcess(main, [], { DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/approvals` });
    expect({ code, stderr }).toEqual({ code: 1, stderr: `Cannot start: no PostgreSQL server answers at 127.0.0.1:${port}.\n` });
  });

  it('is given its first administrator by a command', async () => {
    const settings = { DATABASE_URL: database.url };
    const { code, stdout } = await runProcess(source.file('commands/admin.js'), ['chief', '局长'], settings);
    expect(code).toBe(0);
    const password = stdout.trim().split('\n').at(-1)!;
    const { url } = await start();
    await supertest(url).post('/api/session').send({ username: 'chief', password }).expect(200);
    expect(await runProcess(source.file('commands/admin.js'), ['chief', '局长'], settings)).toMatchObject({ code: 1, stderr: 'There is somebody with the username chief already.\n' });
    expect(await runProcess(source.file('commands/admin.js'), ['no spaces', 'x'], settings)).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Usage: /) });
  });
});

/** Resolves once nobody listens there any more. */
async function refused(port: number): Promise<void> {
  const isOpen = await new Promise<boolean>((resolve) => {
    const probe = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
  if (isOpen) await refused(port);
}
