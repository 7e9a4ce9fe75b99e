import { spawnSync } from 'node:child_process';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import { publish, registerProject } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { CompiledSource, plainEnvironment } from '../database/compiled-source.js';

describe('npm run statistics:check', () => {
  let app: TestApp;
  let source: CompiledSource;
  let id: string;
  beforeAll(async () => {
    source = new CompiledSource(['src']);
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-03-02T09:00:00+08:00');
    id = (await registerProject(app)).id;
    await app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
  });
  afterAll(async () => {
    source.remove();
    await app.close();
  });

  const run = (...options: string[]) => {
    const env = { ...plainEnvironment(), NODE_ENV: 'test', DATABASE_URL: app.nest.get<Env>(ENV).databaseUrl };
    const { status, stdout, stderr } = spawnSync(process.execPath, [source.file('commands/check-statistics.js'), ...options], { env, encoding: 'utf8' });
    return { status, lines: stdout.trim().split('\n'), stderr };
  };

  it('finds nothing in a healthy database; what is broken it says, and mends when asked to', async () => {
    const healthy = (due: number) => ({ status: 0, lines: [`1 projects looked at, ${due} of them not reckoned yet since they changed; no differences`], stderr: '' });
    expect(run()).toEqual(healthy(1));
    await app.nest.get(Reckoner).run();
    await app.pool.query(`update attempt_statistic set due_on = due_on + 1; update follow_on_rollup set days = days + 1; update active_project_rollup set projects = 7 where scope_id = 0`);
    const lines = [
      `project ${id}`,
      `  attempt_statistic ${id} land-transfer 1: due_on is "2026-03-10", should be "2026-03-09"`,
      'active_project_rollup: 1 cells are not the sums of their rows',
      expect.stringMatching(/^ {2}active_project_rollup \(scope_id 0, subject_id \d+, standing idle, due_on infinity, warn_on infinity\): projects is 7, should be 1$/),
    ];
    const found = run();
    expect(found).toMatchObject({ status: 1, stderr: '' });
    expect(found.lines.slice(0, lines.length)).toEqual(lines);
    expect(found.lines.at(-1)).toMatch(/differences in 1 projects and 3 rollups, not mended \(--rebuild mends them\)$/);
    expect(run('--rebuild')).toMatchObject({ status: 0, stderr: '' });
    expect(run()).toEqual(healthy(0));
    expect(run('--mend')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
  });
});
