import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

import supertest from 'supertest';

import { runProcess } from '../api/started-process.js';
import { checkout, type Checkout } from './checkout.js';
import { startDemo, type DemoProcess } from './demo-process.js';

const ADDRESS = /地址 · Address +(http:\S+)/;

describe('npm run demo', () => {
  let copy: Checkout;
  const started: DemoProcess[] = [];
  const start = (args: readonly string[] = []) => {
    const demo = startDemo(copy.main, args);
    started.push(demo);
    return demo;
  };
  beforeAll(() => {
    copy = checkout();
  });
  afterAll(async () => {
    for (const demo of started) await demo.end('SIGINT');
    copy.remove();
  });

  it('says what it can do', async () => {
    const { code, stdout } = await runProcess(copy.main, ['--help'], {});
    expect(code).toBe(0);
    expect(stdout).toContain('--reset');
  });

  const fails = async (args: readonly string[], settings: Record<string, string>, sentence: string) => {
    const { code, stderr } = await runProcess(copy.main, args, settings);
    expect(stderr).toBe(`${sentence}\n`);
    expect(code).toBe(1);
  };

  it('refuses an unknown option in one sentence', () => fails(['--seed'], {}, 'The demo does not know --seed. It knows --reset and --help.'));

  it('refuses a PORT that is none in one sentence', () => fails([], { PORT: 'http' }, 'PORT is "http"; expected a whole number from 0 to 65535'));

  it('refuses a taken port in one sentence, before it makes anything', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await fails([], { PORT: String(port) }, `Cannot start: port ${port} of 127.0.0.1 is taken; set PORT to one that is free.`);
    server.close();
  });

  it('refuses a folder that cannot be made in one sentence', async () => {
    const data = join(copy.folder, '.data');
    writeFileSync(data, 'no folder');
    await fails([], { PORT: '0' }, `Cannot start: the folder ${data}/demo cannot be made or written.`);
    rmSync(data);
  });

  it('starts over by itself after it was killed half-way, serves, keeps to itself, and stops', async () => {
    const killed = start();
    await killed.line(/: 10%/);
    await killed.end('SIGKILL');

    const first = start();
    const address = ADDRESS.exec(await first.line(ADDRESS))![1]!;
    expect(first.said()).toContain(': 100%');
    await supertest(address).post('/api/session').send({ username: 'leader', password: 'demo-2026' }).expect(({ status }) => expect(status).toBeLessThan(300));

    const second = start();
    expect(await second.line(/Cannot start/)).toMatch(/is already running \(process \d+\); stop that process first\.$/);
    expect(await first.end('SIGINT')).toBe(0);
    expect(first.said()).not.toMatch(/^ +at /m);
  }, 240_000);
});
