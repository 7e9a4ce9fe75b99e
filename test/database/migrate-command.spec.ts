import { spawnSync } from 'node:child_process';

import { freePort } from '../../src/database/embedded/free-port.js';
import { CompiledSource, plainEnvironment } from './compiled-source.js';
import { emptyDatabase, type FreshDatabase } from './fresh-database.js';

describe('npm run migrate', () => {
  let source: CompiledSource;
  let database: FreshDatabase;

  beforeAll(async () => {
    source = new CompiledSource();
    database = await emptyDatabase();
  });
  afterAll(async () => {
    source.remove();
    await database.drop();
  });

  const run = (url: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [source.file('commands/migrate.js')], { encoding: 'utf8', env: { ...plainEnvironment(), DATABASE_URL: url, PORT: 'not looked at' } });

  it('prints the name of each migration, and then that there is nothing to do', () => {
    const first = run(database.url);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout.split('\n')[0]).toMatch(/^[a-z-]+-1000000000001$/);
    expect(run(database.url)).toMatchObject({ status: 0, stdout: 'nothing to do\n', stderr: '' });
  });

  it('fails in one sentence when there is no server, the password is wrong, or the setting is no URL', async () => {
    const port = await freePort();
    expect(run(`postgres://a:b@127.0.0.1:${port}/approvals`)).toMatchObject({ status: 1, stdout: '', stderr: `no PostgreSQL server answers at 127.0.0.1:${port}\n` });
    const url = new URL(database.url);
    url.password = 'guess';
    expect(run(url.href)).toMatchObject({ status: 1, stderr: `the PostgreSQL server at ${url.host} refuses the password or the user postgres\n` });
    expect(run('nonsense')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^DATABASE_URL is not the URL of a PostgreSQL database; expected .*\n$/) as string });
  });
});
