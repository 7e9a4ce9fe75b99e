import { get, type IncomingMessage } from 'node:http';
import { MOST_EXPORTS } from '../../src/http/export/export-snapshots.js';
import { Sessions } from '../../src/people/sessions.js';
import { startTestApp, type TestApp } from '../api/test-app.js';

const ROWS = 50_000;
const MEBIBYTE = 1024 * 1024;

describe('the export of a large list', () => {
  let app: TestApp;
  let token: string;
  const opened: IncomingMessage[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    token = await app.nest.get(Sessions).open(app.people.get('admin')!);
    await insertEvaluations(ROWS);
  });
  afterEach(async () => {
    for (const response of opened.splice(0)) response.destroy();
    await allGivenBack();
  });
  afterAll(() => app.close());

  /** Each with half a kilobyte that no two share. */
  const insertEvaluations = (count: number) =>
    app.pool.query(
      `insert into evaluation (day, started_at, took_ms, looked, raised, acted, failed, instance)
       select '2026-03-02', '2026-03-02T01:00:00Z', n, n, n, 0, 0, repeat(md5(n::text), 16) from generate_series(1, $1::integer) n`,
      [count],
    );
  const ask = (format: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const request = get(`${app.url}/api/evaluations?format=${format}`, { agent: false, headers: { authorization: `Bearer ${token}` } }, (response) => {
        opened.push(response);
        resolve(response);
      });
      request.once('error', reject);
    });
  const transactions = async () => {
    const { rows } = await app.pool.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
    );
    return rows.map(({ pid }) => pid);
  };
  const allGivenBack = async () => {
    while ((await transactions()).length > 0);
  };
  const firstChunk = (response: IncomingMessage) =>
    new Promise<void>((resolve) => {
      response.once('data', () => {
        response.pause();
        resolve();
      });
    });

  it.each(['csv', 'xlsx'])('comes in chunks while rows are still read, in memory that does not grow with it: %s', async (format) => {
    const response = await ask(format);
    const memory: number[] = [];
    let [lines, reading] = [0, 0];
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if (memory.length === 0) reading = (await transactions()).length;
      memory.push(process.memoryUsage().rss);
      lines += linesIn(chunk);
    }
    expect(reading).toBe(1);
    if (format === 'csv') expect(lines).toBe(ROWS + 1);
    // What it takes it takes in the first half.
    const half = memory.length / 2;
    expect(Math.max(...memory.slice(half)) - Math.max(...memory.slice(0, half))).toBeLessThan(32 * MEBIBYTE);
  });

  it('is of the moment at which it was asked for', async () => {
    const response = await ask('csv');
    await firstChunk(response);
    await insertEvaluations(10);
    await app.pool.query('delete from evaluation where id <= 10');
    let lines = 0;
    response.on('data', (chunk: Buffer) => (lines += linesIn(chunk)));
    response.resume();
    await new Promise((resolve) => response.once('end', resolve));
    // The first chunk went by unseen.
    expect(lines).toBeGreaterThan(ROWS - 500);
    expect(lines).toBeLessThanOrEqual(ROWS + 1);
  });

  it('lets go of the database when the reader goes, so that there is always room for the next', async () => {
    for (let turn = 0; turn < 2 * MOST_EXPORTS; turn += 1) {
      const response = await ask(turn % 2 === 0 ? 'csv' : 'xlsx');
      await firstChunk(response);
      expect(await transactions()).toHaveLength(1);
      response.destroy();
      await allGivenBack();
    }
  });

  it('is put off when as many are written as may be', async () => {
    for (let begun = 0; begun < MOST_EXPORTS; begun += 1) await firstChunk(await ask('csv'));
    const { body, headers } = await app.as('admin').get('/api/evaluations?format=csv').expect(503);
    expect([body.reason, headers['retry-after']]).toEqual(['exports-busy', '20']);
    expect((await app.as('admin').get('/api/evaluations?limit=1').expect(200)).body.evaluations).toHaveLength(1);
  });

  it('is cut off, and not ended, when the database is lost', async () => {
    const response = await ask('csv');
    await firstChunk(response);
    const [pid] = await transactions();
    await app.pool.query('select pg_terminate_backend($1)', [pid]);
    const cut = new Promise((resolve) => response.once('error', resolve));
    response.resume();
    expect(await cut).toMatchObject({ code: 'ECONNRESET' });
    await app.as('admin').get('/api/evaluations?limit=1').expect(200);
  });
});

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
