import { spawnSync } from 'node:child_process';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import { publish, registerProject } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { giveOrder } from '../orders/given-order.js';
import { CompiledSource, plainEnvironment } from '../database/compiled-source.js';

describe('npm run deadlines:rebuild', () => {
  let app: TestApp;
  let source: CompiledSource;
  beforeAll(async () => {
    source = new CompiledSource(['src']);
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id } = await registerProject(app);
    await app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await giveOrder(app, { workingDays: 3 });
  });
  afterAll(async () => {
    source.remove();
    await app.close();
  });

  const run = (...options: string[]) => {
    const env = { ...plainEnvironment(), NODE_ENV: 'test', DATABASE_URL: app.nest.get<Env>(ENV).databaseUrl };
    const { status, stdout, stderr } = spawnSync(process.execPath, [source.file('commands/rebuild-deadlines.js'), ...options], { env, encoding: 'utf8' });
    return { status, lines: stdout.trim().split('\n'), stderr };
  };

  it('finds nothing in a healthy database; what is broken it says, and mends when asked to', async () => {
    expect(run()).toEqual({ status: 0, lines: ['1 projects and 1 orders looked at; no differences'], stderr: '' });
    await app.pool.query(`update deadline set due_on = due_on + 1 where kind = 'acceptance'`);
    await app.pool.query(`update deadline set warn_on = null, open = false where kind = 'order'`);
    const lines = [
      expect.stringMatching(/^2603-.* 智能装备产业园/),
      '  acceptance of land-transfer (attempt 1): due 2026-03-10, near due from 2026-03-09, in the hands of natural-resources, should be due 2026-03-09, near due from 2026-03-09, in the hands of natural-resources',
      expect.stringMatching(/^order 督〔2026〕.*1号: missing, should be due 2026-03-05, near due from 2026-03-04, in the hands of housing$/),
    ];
    expect(run()).toEqual({ status: 1, lines: [...lines, '1 projects and 1 orders looked at; 2 differences, not mended (--fix mends them)'], stderr: '' });
    expect(run('--fix')).toEqual({ status: 0, lines: [...lines, '1 projects and 1 orders looked at; 2 differences, mended'], stderr: '' });
    expect(run().status).toBe(0);
    expect(run('--mend')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
  });
});
