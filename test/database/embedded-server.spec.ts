import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EmbeddedServerError } from '../../src/database/embedded/embedded-server-error.js';
import { processIdentity } from '../../src/database/embedded/process-identity.js';
import { startEmbeddedServer, type EmbeddedServer } from '../../src/database/embedded/server.js';
import { CompiledSource } from './compiled-source.js';
import { hasEnded, startOwner } from './owner-process.js';
import { queryDatabase } from './query-database.js';

describe('the embedded server', () => {
  let home: string;
  let data: string;
  let source: CompiledSource;
  let running: EmbeddedServer | undefined;

  const start = async (): Promise<EmbeddedServer> => (running = await startEmbeddedServer({ dataDirectory: data, durable: true }));
  const postmasterPid = (): number => Number(readFileSync(join(data, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'embedded-'));
    chmodSync(home, 0o755);
    data = join(home, 'a b 审批', 'data');
    source = new CompiledSource();
    const { url } = await start();
    await queryDatabase(url, 'CREATE TABLE kept (word text)');
    await running?.stop();
  });
  afterEach(() => running?.stop());
  afterAll(() => {
    source.remove();
    rmSync(home, { recursive: true, force: true });
  });

  it('keeps what was written from one start to the next, under a path with spaces and Chinese characters', async () => {
    const { url } = await start();
    await queryDatabase(url, `INSERT INTO kept VALUES ('first')`);
    await running?.stop();
    await start();
    expect(await queryDatabase(running?.url ?? '', `SELECT FROM kept WHERE word = 'first'`)).toHaveLength(1);
  });

  it('speaks UTF-8, keeps the time of the world, and listens on this machine alone', async () => {
    const { url } = await start();
    const [settings] = await queryDatabase(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS address,
              current_setting('unix_socket_directories') AS sockets, current_setting('fsync') AS fsync, lower('Ä') AS letter,
              (timestamptz '2026-02-16 16:00Z' AT TIME ZONE 'Asia/Shanghai')::text AS evening`,
    );
    expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', address: '127.0.0.1', sockets: '', fsync: 'on', letter: 'ä', evening: '2026-02-17 00:00:00' });
  });

  it('lets nobody in without the password, which only its user can read', async () => {
    const { url, place } = await start();
    expect(statSync(join(place, 'password')).mode & 0o777).toBe(0o600);
    await expect(queryDatabase(url.replace(/:[0-9a-f]{48}@/, ':guess@'), 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('refuses a second owner and names the first', async () => {
    const owner = await startOwner(source, data);
    await expect(start()).rejects.toThrow(
      new EmbeddedServerError(`the database in ${data} is already running (process ${owner.pid}); stop that process first`),
    );
    owner.process.kill('SIGTERM');
    await hasEnded(owner.process);
  });

  it('recovers after its owner was killed, and leaves no orphan', async () => {
    const owner = await startOwner(source, data);
    const orphan = postmasterPid();
    await queryDatabase(owner.url, `INSERT INTO kept VALUES ('orphaned')`);
    owner.process.kill('SIGKILL');
    await hasEnded(owner.process);
    expect(processIdentity(orphan)).not.toBeNull();
    const { url } = await start();
    expect(processIdentity(orphan)).toBeNull();
    expect(await queryDatabase(url, `SELECT FROM kept WHERE word = 'orphaned'`)).toHaveLength(1);
  });

  it('recovers after everything was killed', async () => {
    const owner = await startOwner(source, data);
    await queryDatabase(owner.url, `INSERT INTO kept VALUES ('cut short')`);
    owner.process.kill('SIGKILL');
    process.kill(postmasterPid(), 'SIGKILL');
    await hasEnded(owner.process);
    const { url } = await start();
    expect(await queryDatabase(url, `SELECT FROM kept WHERE word = 'cut short'`)).toHaveLength(1);
  });

  it('is not fooled by numbers that other processes bear by now', async () => {
    await start();
    const owner = JSON.parse(readFileSync(join(data, 'owner.json'), 'utf8')) as { identity: string };
    const postmaster = readFileSync(join(data, 'cluster/postmaster.pid'), 'utf8');
    await running?.stop();
    writeFileSync(join(data, 'owner.json'), JSON.stringify({ ...owner, identity: 'an earlier process' }));
    writeFileSync(join(data, 'cluster/postmaster.pid'), postmaster.replace(/^\d+/, String(process.pid)));
    await expect(start()).resolves.toMatchObject({ place: data });
  });

  it('ends with an owner that leaves without stopping it', async () => {
    const owner = await startOwner(source, data);
    const pid = postmasterPid();
    owner.process.kill('SIGTERM');
    await hasEnded(owner.process);
    await expect(lifeOf(pid)).resolves.toBe('over');
  });

  it('is in a process group of its own, out of reach of Ctrl-C', async () => {
    await start();
    const group = readFileSync(`/proc/${postmasterPid()}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
    expect(Number(group)).toBe(postmasterPid());
  });

  it('says in a sentence that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const fault = await startEmbeddedServer({ dataDirectory: data, durable: true, port }).catch((error: unknown) => error);
    other.close();
    expect(fault).toEqual(new EmbeddedServerError(`the port ${port} of 127.0.0.1 is taken by another program`));
  });

  it('says in a sentence that its folder cannot be written', async () => {
    const locked = join(home, 'locked');
    writeFileSync(locked, 'a file where a folder should be');
    await expect(startEmbeddedServer({ dataDirectory: join(locked, 'data'), durable: true })).rejects.toThrow(
      new EmbeddedServerError(`the folder ${locked}/data cannot be made or written`),
    );
    await expect(startEmbeddedServer({ dataDirectory: '/proc/approvals', durable: true })).rejects.toThrow(EmbeddedServerError);
  });

  it('gives its folder up when it stops, and when it could not start', () => {
    expect(readdirSync(data).filter((name) => name.startsWith('owner'))).toEqual([]);
  });
});

async function lifeOf(pid: number): Promise<string> {
  for (let steps = 0; processIdentity(pid) !== null; steps += 1) {
    if (steps === 200) return 'goes on';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return 'over';
}
