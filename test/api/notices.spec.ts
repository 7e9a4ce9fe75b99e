import { post, tell } from '../notices/post.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('notices in the application', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.moveTo('2026-09-28T09:00:00+08:00');
    for (const who of ['agent', 'officer-natural-resources']) await readEverything(who);
    id = (await registerProject(app, { name: '智能装备产业园' })).id;
  });

  const send = (who: string, event: object) => app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  const list = async (who: string, query = '') => (await app.as(who).get(`/api/notices${query}`).expect(200)).body;
  const readEverything = async (who: string) => {
    await post(app);
    const { notices } = await list(who, '?limit=1');
    if (notices[0]) await app.as(who).post('/api/notices/read').send({ upTo: notices[0].id }).expect(200);
  };
  const submit = () => send('agent', { type: 'item.submitted', item: 'land-transfer' });
  const accept = () => send('officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });

  it('tell a department’s officers of a submission and the agent of its acceptance, in both languages', async () => {
    await submit();
    await accept();
    await post(app);
    const officer = await list('officer-natural-resources', '?unread=true');
    expect(officer.notices).toEqual([
      {
        id: expect.any(Number), kind: 'fact', recordedAt: '2026-09-28T01:00:00.000Z', readAt: null,
        title: { zh: '国有建设用地使用权出让合同签订：已申报', en: 'Land-use-right transfer contract: submitted' },
        text: {
          zh: '“智能装备产业园”于2026年9月28日（周一）申报“国有建设用地使用权出让合同签订”（第 1 次），请在受理期限内受理或一次性告知补正。',
          en: '"智能装备产业园" submitted "Land-use-right transfer contract" on Mon 28 Sep 2026 (attempt 1); please accept it, or say once and completely what is missing.',
        },
        project: { id, code: expect.stringMatching(/^2603-/), name: '智能装备产业园' },
        item: { key: 'land-transfer', title: { zh: '国有建设用地使用权出让合同签订', en: 'Land-use-right transfer contract' } },
        link: `/projects/${id}?item=land-transfer`,
      },
    ]);
    expect(officer.unread).toBe(1);
    const agent = await list('agent', '?unread=true');
    expect(agent.notices.map(({ title }: { title: { zh: string } }) => title.zh)).toEqual(['国有建设用地使用权出让合同签订：已受理']);
    expect((await list('officer-housing')).notices).toEqual([]);
    expect((await list('agent-2')).notices).toEqual([]);
  });

  it.each([
    [{ type: 'item.supplement-requested', missing: ['成交确认书', '出让金缴款凭证'] }, '成交确认书；出让金缴款凭证'],
    [{ type: 'item.declined', reason: '不属于本机关职权' }, '不予受理：不属于本机关职权'],
  ])('say what an officer has said: %j', async (event, said) => {
    await submit();
    await send('officer-natural-resources', { ...event, item: 'land-transfer' });
    await post(app);
    expect((await list('agent', '?unread=true')).notices[0].text.zh).toContain(said);
  });

  it('say for how long and why a clock stands still', async () => {
    await submit();
    await accept();
    await send('officer-natural-resources', { type: 'item.paused', item: 'land-transfer', ground: 'tender', expectedDays: 3, noticeNumber: '泸审告〔2026〕18号' });
    await post(app);
    const { text } = (await list('agent', '?unread=true')).notices[0];
    expect(text.zh).toContain('因招标暂停计时，预计 3 个工作日');
    expect(text.en).toContain('(tender), for some 3 working days');
  });

  it('go in pages, newest first, and count what is unread on all of them', async () => {
    for (let number = 0; number < 5; number += 1) await tell(app, 'agent-2');
    await post(app);
    const first = await list('agent-2', '?limit=2');
    const second = await list('agent-2', `?limit=2&cursor=${first.next}`);
    const third = await list('agent-2', `?limit=2&cursor=${second.next}`);
    const ids = [first, second, third].flatMap(({ notices }) => notices.map((notice: { id: number }) => notice.id));
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
    expect([ids.length, new Set(ids).size, first.unread, third.next]).toEqual([5, 5, 5, null]);
  });

  it('are narrowed down to one project', async () => {
    const first = id;
    await submit();
    id = (await registerProject(app)).id;
    await submit();
    await post(app);
    const { notices, unread } = await list('officer-natural-resources', `?project=${first}`);
    expect(notices.map(({ project }: { project: { id: string } }) => project.id)).toEqual([first]);
    expect(unread).toBe(2);
    expect((await list('officer-natural-resources', '?project=0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c')).notices).toEqual([]);
  });

  it('are read one by one, or up to one; what is not one’s own is passed over', async () => {
    await post(app);
    for (let number = 0; number < 4; number += 1) await tell(app, 'leader');
    await post(app);
    const ids = (await list('leader')).notices.map((notice: { id: number }) => notice.id);
    const mark = (who: string, body: object) => app.as(who).post('/api/notices/read').send(body);
    await mark('agent', { ids }).expect(200);
    expect((await list('leader')).unread).toBe(4);
    expect((await mark('leader', { ids: [ids[0]] }).expect(200)).body).toEqual({ unread: 3 });
    app.moveTo('2026-09-29T09:00:00+08:00');
    expect((await mark('leader', { upTo: ids[1] }).expect(200)).body).toEqual({ unread: 0 });
    const { notices } = await list('leader');
    expect(notices.map(({ readAt }: { readAt: string }) => readAt.slice(0, 10))).toEqual(['2026-09-28', '2026-09-29', '2026-09-29', '2026-09-29']);
    expect((await list('leader', '?unread=true')).notices).toEqual([]);
  });

  it.each([{}, { ids: [1], upTo: 1 }, { ids: [] }, { ids: ['1'] }, { upTo: 0 }])('refuse the mark %j', async (body) => {
    await app.as('agent').post('/api/notices/read').send(body).expect(400);
  });

  it.each(['cursor=x', 'limit=0', 'limit=101', 'unread=1', 'project=x', 'order=desc'])('refuse ?%s', async (query) => {
    const { body } = await app.as('agent').get(`/api/notices?${query}`).expect(400);
    expect(body.errors[0].field).toBe(query.split('=')[0]);
  });

  it('are for people who are signed in', async () => {
    await app.anyone.get('/api/notices').expect(401);
    await app.anyone.post('/api/notices/read').send({ upTo: 1 }).expect(401);
  });
});
