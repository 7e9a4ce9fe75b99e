import { giveOrder } from '../orders/given-order.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('GET /api/orders/:id/print', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-09-30T09:00:00+08:00');
  });
  afterAll(() => app.close());

  it('is a page in Chinese for A4, with all that an order says', async () => {
    const { id: project, code } = await registerProject(app, { name: '临港智能装备产业园' });
    const { id, number } = await giveOrder(app, {
      subject: { project, item: 'project-filing' }, addressees: [{ department: 'housing' }, { person: app.people.get('agent') }],
    });
    const { text, headers } = await app.as('agent').get(`/api/orders/${id}/print`).expect(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-language': 'zh' });
    expect(headers['content-security-policy']).toContain(`default-src 'self'`);
    for (const part of [
      '<html lang="zh-CN">', 'size: A4', '@media print', '<h1>督办令</h1>', number, '住房和城乡建设局、高新专员：',
      `临港智能装备产业园（项目代码 ${code}）：企业投资项目备案`, '立即清理积压事项。', '2026年10月10日前（自签发之日起3个工作日', '签发人：分管领导', '<p>2026年9月30日</p>', '本令为联合督办，各督办对象均须答复。',
    ]) expect(text).toContain(part);
  });

  it('says that a due day is provisional', async () => {
    app.moveTo('2026-12-30T09:00:00+08:00');
    const { id } = await giveOrder(app);
    app.moveTo('2026-09-30T09:00:00+08:00');
    expect((await app.as('leader').get(`/api/orders/${id}/print`).expect(200)).text).toContain('签发当日不计；放假安排尚未公布，到期日暂定）');
  });

  it('shows hostile text as text', async () => {
    const what = `</dd><script>alert(1)</script><img src=x onerror="alert(2)">&amp;'"`;
    const { id: project } = await registerProject(app, { name: '<style>*{display:none}</style>' });
    const { id } = await giveOrder(app, { subject: { project }, what });
    const { text } = await app.as('leader').get(`/api/orders/${id}/print`).expect(200);
    expect(text).toContain('&lt;/dd&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;&amp;amp;&#39;&quot;');
    expect(text).not.toMatch(/<(script|img|link|iframe)|src=["'h]|@import|url\(/i);
    expect(text.match(/<style>/g)).toHaveLength(1);
  });

  it('of a draft says that it is one, and is for the leaders', async () => {
    const { id } = await giveOrder(app, { draft: true });
    const { text } = await app.as('leader').get(`/api/orders/${id}/print`).expect(200);
    expect(text).toContain('<p class="number">草稿</p>');
    expect(text).toContain('（未签发）');
    await app.as('agent').get(`/api/orders/${id}/print`).expect(403);
    await app.as('agent').get('/api/orders/0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c/print').expect(404);
  });
});
