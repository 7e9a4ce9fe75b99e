import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createMachine } from 'xstate';

import { projectRoot } from '../../src/config/project-root.js';
import { publishFolder } from '../../src/workflows/publish-folder.js';
import { PublishWorkflow } from '../../src/workflows/publish-workflow.js';
import { startTestApp, type Agent, type TestApp } from './test-app.js';

const FOLDER = join(projectRoot(), 'workflows');
const FILES = readdirSync(FOLDER).filter((name) => /\.v\d+\.yaml$/.test(name));
const SHIPPED = FILES.map((file) => file.replace(/\.v\d+\.yaml$/, ''));
const TEXT = readFileSync(join(FOLDER, 'luzhou-enterprise.v1.yaml'), 'utf8').replace(/^key: luzhou-enterprise$/m, 'key: luzhou-draft');
const OTHERS = ['leader', 'agent', 'officer-housing'];

function withVersion(version: number, text = TEXT): string {
  return text.replace(/^version: 1$/m, `version: ${version}`);
}

describe('/api/workflows', () => {
  let app: TestApp;
  let admin: Agent;
  beforeAll(async () => {
    app = await startTestApp();
    admin = app.as('admin');
  });
  afterAll(() => app.close());

  const publish = async (body: object) => admin.post('/api/workflows').send(body);

  describe('publishing', () => {
    it('publishes a version once and for all', async () => {
      const first = await publish({ text: TEXT, fileName: 'luzhou-draft.v1.yaml' });
      expect(first.status).toBe(201);
      expect(first.body).toMatchObject({ key: 'luzhou-draft', version: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      const again = await publish({ text: `# the same with a comment\n${TEXT}` });
      expect(again.status).toBe(200);
      expect(again.body).toEqual(first.body);
      const other = await publish({ text: TEXT.replace(/^effectiveFrom: .*$/m, 'effectiveFrom: 2025-01-01') });
      expect(other.status).toBe(409);
      expect(other.body).toMatchObject({ type: '/problems/workflow-version-published', reason: 'workflow-version-published' });
    });

    it('remembers who published it', async () => {
      const { rows } = await app.pool.query('select published_by from workflow_version where key = $1', ['luzhou-draft']);
      expect(rows).toEqual([{ published_by: app.people.get('admin') }]);
    });

    it('publishes versions upwards only', async () => {
      expect((await publish({ text: withVersion(5) })).status).toBe(201);
      const lower = await publish({ text: withVersion(4) });
      expect([lower.status, lower.body.reason]).toEqual([409, 'workflow-version-not-higher']);
      expect((await publish({ text: TEXT })).status).toBe(200);
    });

    it('lets one of two that publish the same version with other content at once come through', async () => {
      const texts = [1, 2, 3, 4, 5, 6].map((day) => withVersion(9).replace(/^effectiveFrom: .*$/m, `effectiveFrom: 2025-01-0${day}`));
      const statuses = (await Promise.all(texts.map((text) => publish({ text })))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 409, 409, 409, 409, 409]);
    });

    it('refuses a definition with every problem, its place and line', async () => {
      const text = TEXT.replace('department: development-reform', 'department: ministry-of-magic').replace('limitDays: 12', 'limitDays: 51');
      const { status, body } = await publish({ text });
      expect(status).toBe(400);
      expect(body.reason).toBe('workflow-not-publishable');
      expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'stages[0].items[0].department', reason: 'unknown-department' })]));
      expect(body.errors.map(({ field }: { field: string }) => field)).toContain('stages[0].limitDays');
      expect(body.lines).toHaveLength(body.errors.length);
    });

    it('refuses a calendar that there is not, and a file that is called otherwise', async () => {
      const calendar = await publish({ text: withVersion(20).replace(/^place:/m, 'calendar: CN-GX\nplace:') });
      expect(calendar.body.errors).toEqual([expect.objectContaining({ field: 'calendar', reason: 'unknown-calendar' })]);
      const name = await publish({ text: TEXT, fileName: 'luzhou-draft.v2.yaml' });
      expect(name.body.errors).toEqual([expect.objectContaining({ field: 'version', reason: 'file-name-mismatch' })]);
    });

    it.each(OTHERS)('is not for the %s', async (username) => {
      const response = await app.as(username).post('/api/workflows').send({ text: TEXT });
      expect([response.status, response.body.reason]).toEqual([403, 'role-required']);
    });

    it('publishes what ships, in order and again', async () => {
      const publications = app.nest.get(PublishWorkflow);
      const published = await publishFolder(FOLDER, publications, null);
      expect(published.map(({ isNew }) => isNew)).toEqual(FILES.map(() => true));
      const again = await publishFolder(FOLDER, publications, null);
      expect(again.map(({ isNew }) => isNew)).toEqual(FILES.map(() => false));
    });
  });

  describe('reading', () => {
    it('lists every version', async () => {
      const { body } = await app.as('agent').get('/api/workflows');
      const versions = body.workflows.map(({ key, version }: { key: string; version: number }) => `${key} ${version}`);
      expect(versions).toEqual(expect.arrayContaining([...SHIPPED.map((key) => `${key} 1`), 'luzhou-draft 9', 'luzhou-draft 5', 'luzhou-draft 1']));
      expect(body.workflows.find(({ key }: { key: string }) => key === 'luzhou-enterprise')).toMatchObject({
        version: 1, type: 3, place: 'luzhou', calendar: 'CN', effectiveFrom: '2024-01-01', stages: expect.any(Number), items: expect.any(Number),
        title: { zh: expect.any(String), en: expect.any(String) },
        targets: expect.arrayContaining([expect.objectContaining({ baselineDays: 92, targetDays: 24 })]),
        publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      });
    });

    it('reads a version with what it adds up to', async () => {
      const { body, status } = await app.as('officer-housing').get('/api/workflows/luzhou-enterprise/versions/1');
      expect(status).toBe(200);
      expect(body.definition).toMatchObject({ key: 'luzhou-enterprise', version: 1, stages: expect.any(Array) });
      expect(body.plan.targets.map(({ baselineDays }: { baselineDays: number }) => baselineDays)).toEqual(expect.arrayContaining([92, 30]));
    });

    it('answers a machine that XState takes', async () => {
      const { body, status } = await app.as('agent').get('/api/workflows/luzhou-enterprise/versions/1/machine');
      expect(status).toBe(200);
      const machine = createMachine(body);
      expect(machine.id).toBe('luzhou-enterprise');
      expect(Object.keys(machine.states.active!.states).length).toBeGreaterThan(2);
    });

    it.each(['versions/2', 'versions/2/machine'])('knows no %s that is not published', async (path) => {
      const response = await admin.get(`/api/workflows/luzhou-enterprise/${path}`);
      expect([response.status, response.body.reason]).toEqual([404, 'workflow-not-found']);
    });

    it.each(['0', '-1', '1.5', 'latest', '99999999999999999999'])('refuses version %s', async (version) => {
      const response = await admin.get(`/api/workflows/luzhou-enterprise/versions/${version}`);
      expect([response.status, response.body.errors[0].field]).toEqual([400, 'version']);
    });

    it('knows no workflow of any odd name', async () => {
      for (const key of ['nothing', '%E5%B7%9E', '__proto__', "'; drop table project; --"]) {
        expect((await admin.get(`/api/workflows/${encodeURIComponent(key)}/versions/1`)).status).toBe(404);
      }
    });

    it('is for people who are signed in', async () => {
      for (const path of ['', '/luzhou-enterprise/versions/1', '/luzhou-enterprise/versions/1/machine']) {
        expect((await app.anyone.get(`/api/workflows${path}`)).status).toBe(401);
      }
      expect((await app.anyone.post('/api/workflows').send({ text: TEXT })).status).toBe(401);
    });
  });

  describe('checking', () => {
    const check = async (body: object, username = 'leader') => app.as(username).post('/api/workflows/check').send(body);

    it('says what a definition in order adds up to', async () => {
      const { body, status } = await check({ text: TEXT, fileName: 'luzhou-draft.v1.yaml' });
      expect(status).toBe(200);
      expect(body).toMatchObject({ ok: true, problems: [], definition: { key: 'luzhou-draft', stages: expect.any(Array) }, plan: { stages: expect.any(Number), targets: expect.any(Array) } });
    });

    it('names every problem with its line, in the language of the reader', async () => {
      const text = TEXT.replace('department: development-reform', 'department: ministry-of-magic');
      const { body } = await check({ text });
      expect(body.ok).toBe(false);
      const line = text.split('\n').findIndex((at) => at.includes('ministry-of-magic')) + 1;
      expect(body.problems[0]).toMatchObject({ path: 'stages[0].items[0].department', line, reason: 'unknown-department' });
      expect(body.problems[0].message).toMatch(/[\u4e00-\u9fff]/);
      const english = await app.as('leader').post('/api/workflows/check').set('Accept-Language', 'en').send({ text });
      expect(english.body.problems[0].message).not.toMatch(/[\u4e00-\u9fff]/);
    });

    it.each([
      'x', '[]', '42', 'null', '{', 'a: *b', 'a: &b c', '- - - -', '---\n---\n', '\u{1f4a3}', 'key: "\\u0000"', 'stages: {a: b}', '"\\ud800"',
      `${'['.repeat(5000)}`, 'key: [1, {a: b}]\nversion: .nan', 'key: luzhou-enterprise\nversion: 1e400', 'toString: 1\n__proto__: {a: 1}',
    ])('has an answer to %j', async (text) => {
      const { status, body } = await check({ text });
      expect(status).toBe(200);
      expect(body.ok).toBe(false);
      expect(body.problems.length).toBeGreaterThan(0);
    });

    it.each([{}, { text: '' }, { text: 1 }, { text: TEXT, fileName: 7 }, { text: TEXT, more: 1 }, []])('refuses the body %j', async (body) => {
      expect((await check(body)).status).toBe(400);
    });

    it.each(['agent', 'officer-housing'])('is not for the %s', async (username) => {
      const response = await check({ text: TEXT }, username);
      expect([response.status, response.body.reason]).toEqual([403, 'role-required']);
    });
  });
});
