import supertest from 'supertest';
import type { ApplicantPageDto, SeenItemDto } from '../../src/applicant/applicant-page.dto.js';
import { MOST_PER_MINUTE } from '../../src/applicant/page-visits.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const NOBODY = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';

describe('what an applicant sees', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { trustProxy: true } });
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());
  beforeEach(() => app.moveTo('2026-03-02T09:00:00+08:00'));

  let visitors = 0;
  /** Each from an address of its own. */
  const open = (token: string, language = 'zh') => {
    visitors += 1;
    const address = `10.1.${visitors >> 8}.${visitors & 255}`;
    return supertest(app.url).get(`/api/applicant/${token}`).set('Accept-Language', language).set('X-Forwarded-For', address);
  };
  const give = async (id: string, body: object = {}, who = 'agent') => (await app.as(who).post(`/api/projects/${id}/applicant-links`).send(body).expect(201)).body;
  const links = async (id: string) => (await app.as('agent').get(`/api/projects/${id}/applicant-links`).expect(200)).body.links;
  const record = (who: string, id: string, event: object) => app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  const read = async (token: string, language = 'zh') => (await open(token, language).expect(200)).body as ApplicantPageDto;
  const itemOf = (page: ApplicantPageDto, title: string): SeenItemDto => page.stages.flatMap(({ items }) => items).find((item) => item.title === title)!;

  const FILING = '企业投资项目备案';
  const TRANSFER = '国有建设用地使用权出让合同签订';

  describe('the page', () => {
    it('says where the project stands, whose turn it is, what to bring and when it will be done', async () => {
      const { id, name, code } = await registerProject(app);
      const { token, url } = await give(id);
      expect(new URL(url).pathname).toBe(`/applicant/${token}`);
      await record('agent', id, { type: 'item.submitted', item: 'project-filing' });
      await record('agent', id, { type: 'item.submitted', item: 'land-transfer' });
      await record('officer-natural-resources', id, { type: 'item.accepted', item: 'land-transfer' });
      await record('officer-development-reform', id, { type: 'item.supplement-requested', item: 'project-filing', missing: ['信息真实性承诺书原件'] });
      app.moveTo('2026-03-03T09:00:00+08:00');
      const page = await read(token);
      expect(page).toMatchObject({ language: 'zh', today: '2026-03-03', project: { name, code, workflow: '泸州市企业投资房屋建筑工程', park: '高新区', status: 'active', registeredOn: '2026-03-02', endedOn: null } });
      expect(itemOf(page, FILING)).toMatchObject({
        department: '发展和改革局', state: 'supplementing', turn: 'applicant', task: 'supplement', missing: ['信息真实性承诺书原件'], bring: [],
      });
      expect(itemOf(page, TRANSFER)).toMatchObject({
        state: 'under-review', turn: 'department', task: 'review', acceptedOn: '2026-03-02', dueOn: '2026-03-05', leftDays: 2, light: 'green', missing: [],
        expectedStartOn: '2026-03-02', expectedFinishOn: '2026-03-05', certificate: { title: '国有建设用地使用权出让合同', number: null },
      });
      expect(itemOf(page, '建设用地规划许可证核发')).toMatchObject({ state: 'waiting', turn: null, task: null, waitsFor: [FILING, TRANSFER], bring: [] });
      const ready = page.stages.flatMap(({ items }) => items).filter(({ state }) => state === 'ready');
      expect(ready.length).toBeGreaterThan(0);
      for (const { turn, task, bring } of ready) expect({ turn, task, some: bring.length > 0 }).toEqual({ turn: 'applicant', task: 'bring', some: true });
      expect(page.turns[0]).toMatchObject({ who: 'applicant', department: null });
      expect(page.turns).toContainEqual({ who: 'department', task: 'review', department: expect.any(String), item: TRANSFER, since: '2026-03-02', until: '2026-03-05' });
      expect(page.finish!.on > '2026-03-20').toBe(true);
      expect(page.targets.find(({ baselineDays }) => baselineDays === 92)).toMatchObject({ targetDays: 24, baselineDays: 92, usedDays: 1, leftDays: 23 });
      expect(page.clocks).toEqual({ approvalDays: 1, elapsedDays: 1, applicantDays: 0 });
    });

    it('speaks English to who prefers it', async () => {
      const { id } = await registerProject(app);
      const { token } = await give(id);
      const { body, headers } = await open(token, 'en-GB,en;q=0.9').expect(200);
      expect(body).toMatchObject({ language: 'en', project: { park: 'High-tech Zone' } });
      expect(headers['content-language']).toBe('en');
      const titles = [body.project.workflow, ...(body as ApplicantPageDto).stages.flatMap(({ title, items }) => [title, ...items.flatMap((item) => [item.title, item.department])])];
      expect(titles.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([]);
    });

    it('shows pauses, decisions and certificates, and the end', async () => {
      const { id } = await registerProject(app);
      const { token } = await give(id);
      await record('agent', id, { type: 'item.submitted', item: 'land-transfer' });
      await record('officer-natural-resources', id, { type: 'item.accepted', item: 'land-transfer' });
      await record('officer-natural-resources', id, { type: 'item.paused', item: 'land-transfer', ground: 'publicity', expectedDays: 5, noticeNumber: '泸审告〔2026〕18号' });
      expect(itemOf(await read(token), TRANSFER)).toMatchObject({
        state: 'paused', turn: 'department', task: 'pause', pause: { ground: '公示', since: '2026-03-02', expectedUntil: '2026-03-09' }, dueOn: null,
      });
      await record('officer-natural-resources', id, { type: 'item.resumed', item: 'land-transfer' });
      await record('officer-natural-resources', id, { type: 'item.approved', item: 'land-transfer', decisionNumber: '泸自然资〔2026〕7号', certificateNumber: 'C-7' });
      expect(itemOf(await read(token), TRANSFER)).toMatchObject({ state: 'approved', turn: null, decisionNumber: '泸自然资〔2026〕7号', certificate: { number: 'C-7' }, leftDays: null });
      await record('agent', id, { type: 'project.terminated', reason: '内部备注：王建国要求' });
      const page = await read(token);
      expect(page).toMatchObject({ project: { status: 'terminated', endedOn: '2026-03-02' }, turns: [], finish: null });
      expect(JSON.stringify(page)).not.toContain('备注');
    });

    it('has nothing left to do once the project has ended, whatever was under way', async () => {
      const { id } = await registerProject(app);
      const { token } = await give(id);
      await record('agent', id, { type: 'item.submitted', item: 'project-filing' });
      await record('officer-development-reform', id, { type: 'item.supplement-requested', item: 'project-filing', missing: ['承诺书原件'] });
      await record('agent', id, { type: 'item.submitted', item: 'land-transfer' });
      await record('officer-natural-resources', id, { type: 'item.accepted', item: 'land-transfer' });
      await record('officer-natural-resources', id, { type: 'item.paused', item: 'land-transfer', ground: 'publicity', expectedDays: 5, noticeNumber: '1' });
      await record('leader', id, { type: 'project.terminated', reason: '企业放弃投资' });
      const page = await read(token);
      expect(page.turns).toEqual([]);
      expect(itemOf(page, FILING)).toMatchObject({ turn: null, missing: [], bring: [], expectedFinishOn: null });
      expect(itemOf(page, TRANSFER)).toMatchObject({ turn: null, pause: null, leftDays: null, expectedFinishOn: null });
    });

    it('names no person, whoever has had to do with the project', async () => {
      const { id } = await registerProject(app);
      const { token } = await give(id);
      await record('agent', id, { type: 'item.submitted', item: 'land-transfer' });
      await record('officer-natural-resources', id, { type: 'item.accepted', item: 'land-transfer' });
      await record('leader', id, { type: 'item.extended', item: 'land-transfer', days: 2, reason: '内部意见' });
      await record('officer-natural-resources', id, { type: 'item.refused', item: 'land-transfer', reason: '内部意见' });
      const text = (await open(token).expect(200)).text + (await open(token, 'en').expect(200)).text;
      const { rows } = await app.pool.query<{ said: string }>(
        `select name as said from person union select id::text from person union select applicant_contact from project
         union select applicant_phone from project union select applicant_credit_code from project`,
      );
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.filter(({ said }) => text.includes(said))).toEqual([]);
      expect(text).not.toContain('内部意见');
    });

    it('is kept by nobody and passed on to nobody', async () => {
      const { id } = await registerProject(app);
      const { headers } = await open((await give(id)).token).expect(200);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
      expect((await open('x')).headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    });
  });

  describe('a link', () => {
    it('does not open once revoked or expired, and answers like one that never was', async () => {
      const { id } = await registerProject(app);
      const [revoked, expired, lasting] = [await give(id), await give(id, { expiresOn: '2026-03-03' }), await give(id)];
      await app.as('agent').delete(`/api/projects/${id}/applicant-links/${revoked.id}`).expect(204);
      await app.as('agent').delete(`/api/projects/${id}/applicant-links/${revoked.id}`).expect(204);
      app.moveTo('2026-03-03T23:59:00+08:00');
      await open(expired.token).expect(200);
      app.moveTo('2026-03-04T00:00:00+08:00');
      const answers = await Promise.all([revoked.token, expired.token, 'A'.repeat(43), `${lasting.token}A`, lasting.token.slice(1), '钥匙', '%00'].map((token) => open(token)));
      for (const { status, body } of answers.slice(0, -1)) {
        expect({ ...body, instance: '' }).toEqual({ ...answers[0]!.body, instance: '' });
        expect([status, body.reason]).toEqual([404, 'applicant-link-unknown']);
      }
      expect(answers.at(-1)!.status).toBe(400);
      await open(lasting.token).expect(200);
      expect((await links(id)).map(({ state, lastOpenedOn }: { state: string; lastOpenedOn: string }) => [state, lastOpenedOn]).sort()).toEqual([
        ['active', '2026-03-04'], ['expired', '2026-03-03'], ['revoked', null],
      ]);
    });

    it('is told once: neither the list nor the database has it', async () => {
      const { id } = await registerProject(app);
      const { token, url, ...link } = await give(id, { expiresOn: '2026-12-31' });
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(await links(id)).toEqual([link]);
      expect(link).toMatchObject({ createdBy: { id: app.people.get('agent'), name: '高新专员' }, expiresOn: '2026-12-31', revokedAt: null, lastOpenedOn: null, state: 'active' });
      const { rows } = await app.pool.query<{ all: string }>('select string_agg(l::text, $1) as all from applicant_link l', ['\n']);
      expect(rows[0]!.all).not.toContain(token);
      expect(url).toContain(token);
    });

    it('is given by the agent of the project and the leaders of its park', async () => {
      const { id } = await registerProject(app);
      const { id: link } = await give(id, {}, 'leader');
      for (const [who, reason] of [['officer-housing', 'applicant-link-not-yours'], ['admin', 'applicant-link-not-yours'], ['agent-2', 'project-not-yours'], ['leader-lingang', 'project-not-yours']] as const) {
        for (const asked of [
          app.as(who).post(`/api/projects/${id}/applicant-links`).send({}),
          app.as(who).get(`/api/projects/${id}/applicant-links`),
          app.as(who).delete(`/api/projects/${id}/applicant-links/${link}`),
        ]) expect((await asked.expect(403)).body).toMatchObject({ reason });
      }
      await app.anyone.post(`/api/projects/${id}/applicant-links`).send({}).expect(401);
    });

    it.each([
      [{ expiresOn: '2026-03-01' }, 'expiresOn', 'in-the-past'], [{ expiresOn: '2026-02-30' }, 'expiresOn', 'civil-date'], [{ until: '2026-12-31' }, 'until', 'unknown-field'],
    ])('%p is refused', async (body, field, reason) => {
      const { id } = await registerProject(app);
      expect((await app.as('agent').post(`/api/projects/${id}/applicant-links`).send(body).expect(400)).body.errors).toEqual([expect.objectContaining({ field, reason })]);
    });

    it('belongs to one project', async () => {
      const [{ id: mine }, { id: other }] = [await registerProject(app), await registerProject(app)];
      const { id: link } = await give(mine);
      expect((await app.as('agent').delete(`/api/projects/${other}/applicant-links/${link}`).expect(404)).body).toMatchObject({ reason: 'applicant-link-not-found' });
      await app.as('agent').get(`/api/projects/${NOBODY}/applicant-links`).expect(404);
    });
  });

  it('is not for guessing: an address that asks too often is told to wait', async () => {
    const guess = () => supertest(app.url).get('/api/applicant/guess').set('X-Forwarded-For', '192.0.2.9');
    for (let n = 0; n < MOST_PER_MINUTE; n += 10) await Promise.all(Array.from({ length: 10 }, () => guess().expect(404)));
    const { body, headers } = await guess().expect(429);
    expect(body).toMatchObject({ reason: 'too-many-requests' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await open('another address').expect(404);
  });
});
