import { FACT_WORDS } from '../../src/notices/wording/notice-words.js';
import { post } from '../notices/post.js';
import { giveOrder } from '../orders/given-order.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('what notices of other kinds say', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-09-28T09:00:00+08:00');
    id = (await registerProject(app, { name: '智能装备产业园' })).id;
    await app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await app.as('officer-natural-resources').post(`/api/projects/${id}/events`).send({ type: 'item.accepted', item: 'land-transfer' }).expect(201);
  });
  afterAll(() => app.close());

  const latest = async (who: string, kind: string) => {
    await post(app);
    const { body } = await app.as(who).get('/api/notices').expect(200);
    return body.notices.find((notice: { kind: string }) => notice.kind === kind);
  };

  it('alerts: how many of each level, and which due days of which projects', async () => {
    app.moveTo('2026-10-15T09:00:00+08:00');
    await app.as('admin').post('/api/evaluations').expect(({ status }) => expect(status).toBeLessThan(300));
    const notice = await latest('agent', 'alerts');
    expect(notice).toMatchObject({ link: '/alerts', project: null, item: null });
    expect(notice.title.zh).toMatch(/^期限预警：\d+ 项$/);
    expect(notice.text.zh).toMatch(/升级 \d+ 项/);
    expect(notice.text.zh).toContain('智能装备产业园·国有建设用地使用权出让合同签订：承诺时限 2026年10月8日（周四），升级；');
    expect(notice.text.en).toContain('智能装备产业园 · Land-use-right transfer contract: promised limit Thu 8 Oct 2026, escalated; ');
  });

  it('alerts: an order is called by its number, whether it is about a project or not', async () => {
    app.moveTo('2026-10-15T09:00:00+08:00');
    const about = await giveOrder(app, { subject: { project: id, item: 'land-transfer' }, park: undefined, workingDays: 1 });
    const other = await giveOrder(app, { workingDays: 1 });
    app.moveTo('2026-10-19T09:00:00+08:00');
    await app.as('admin').post('/api/evaluations').expect(({ status }) => expect(status).toBeLessThan(300));
    const { text } = await latest('leader', 'alerts');
    expect(text.zh).toContain(`智能装备产业园·${about.number}：督办答复 2026年10月16日（周五），超期`);
    expect(text.zh).toContain(`${other.number}：督办答复 2026年10月16日（周五），超期`);
    expect(text.zh).not.toContain(about.id);
  });

  it('alerts: a due day in a year that is not announced is provisional', async () => {
    app.moveTo('2028-12-28T09:00:00+08:00');
    await giveOrder(app, { workingDays: 3 });
    app.moveTo('2029-01-10T09:00:00+08:00');
    await app.as('admin').post('/api/evaluations').expect(({ status }) => expect(status).toBeLessThan(300));
    const { text } = await latest('leader', 'alerts');
    expect(text.zh).toMatch(/督办答复 2029年1月\d日（周.，暂定），升级/);
    expect(text.en).toMatch(/2029 \(provisional\), escalated/);
  });

  it('an order brings its own words, and has some when it brings none', async () => {
    const write = (data: object) => app.pool.query(`insert into notice (kind, audience, recipient, project_id, data, recorded_at) values ('order', 'person', $1, $2, $3, now())`, [app.people.get('agent'), id, JSON.stringify(data)]);
    await write({ order: 'an-order', title: { zh: '督办令', en: 'Order' }, text: { zh: '请于 10-20 前答复。', en: 'Answer by 10-20.' } });
    expect(await latest('agent', 'order')).toMatchObject({ title: { zh: '督办令', en: 'Order' }, text: { zh: '请于 10-20 前答复。' }, project: { id }, item: null, link: '/orders/an-order' });
    await write({});
    expect(await latest('agent', 'order')).toMatchObject({ title: { zh: '督办令' }, link: '/orders' });
  });

  it('an amended calendar: which due days have moved, from when to when', async () => {
    const moved = [{ kind: 'promise', subject: 'land-transfer', attempt: 1, department: 'natural-resources', from: '2026-10-09', to: '2026-10-10' }];
    moved.push({ ...moved[0]!, kind: 'statutory', from: '2026-12-31', to: '2027-01-04' });
    await app.pool.query(
      `with written as (insert into history select project_id, seq + 1, 'calendar.amended', null, null, null, effective_at, recorded_at, null, $2, hash
         from history where project_id = $1 order by seq desc limit 1 returning seq)
       insert into notice (kind, audience, recipient, project_id, seq, recorded_at) select 'fact', 'person', $3, $1, seq, now() from written`,
      [id, JSON.stringify({ moved }), app.people.get('agent')],
    );
    const notice = await latest('agent', 'fact');
    expect(notice.title.zh).toBe('工作日历调整：2 个到期日变动');
    expect(notice.text.zh).toContain('国有建设用地使用权出让合同签订 承诺时限 2026年10月9日（周五） → 2026年10月10日（周六）');
    expect(notice.text.zh).toContain('2026年12月31日（周四） → 2027年1月4日（周一，暂定）');
  });

  it('has words in both languages for every fact', () => {
    for (const { title, text } of Object.values(FACT_WORDS)) expect([title.zh, title.en, text.zh, text.en].every((words) => words.length > 2)).toBe(true);
  });
});
