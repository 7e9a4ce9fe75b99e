import { DraftOrders } from '../../src/orders/draft-orders.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import { publish, registerProject } from '../api/registered-project.js';
import { evaluateAt } from '../deadlines/evaluation-of.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const ITEM = { key: 'land-transfer', title: '国有建设用地使用权出让合同签订', department: 'natural-resources' };

describe('leading', () => {
  let stage: Stage;
  let name: string;
  beforeAll(async () => {
    stage = await openStage({ env: { postRoom: true } });
    const { app } = stage;
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-03-02T09:00:00+08:00');
    const project = await registerProject(app, { name: '临港智能装备产业园高端数控机床关键功能部件及整机研发生产基地建设项目（一期工程）配套设施' });
    name = project.name;
    const record = (who: string, type: string, item = ITEM.key, more = {}) => app.as(who).post(`/api/projects/${project.id}/events`).send({ type, item, ...more }).expect(201);
    await record('agent', 'item.submitted');
    await record('agent', 'item.submitted', 'project-filing');
    await record(`officer-${ITEM.department}`, 'item.accepted');
    await record('officer-development-reform', 'item.accepted', 'project-filing');
    await record('officer-development-reform', 'item.approved', 'project-filing', { decisionNumber: '1', certificateNumber: '1' });
    for (const day of ['04', '06', '10']) await evaluateAt(app, `2026-03-${day}T09:00:00+08:00`);
    await app.nest.get(DraftOrders).draft();
    await app.nest.get(Reckoner).run();
  });
  afterAll(() => stage.close());

  it('begins with what is overdue, which opens to its cases and to an order; the order is answered and closed', async () => {
    const page = await stage.signedInPage('leader');
    await page.waitForURL('**/leader');
    await page.getByRole('list', { name: '超期（按超期天数）' }).getByText(name).waitFor();
    await page.getByText('节省工作日从何而来').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);

    await page.getByRole('region', { name: '关键指标' }).getByRole('link', { name: '1 超期事项' }).click();
    await page.getByRole('heading', { level: 1, name: '超期事项' }).waitFor();
    await page.getByRole('row', { name: ITEM.title }).getByText('3 个工作日').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('link', { name: `督办：${ITEM.title} · ${name}` }).click();

    await page.getByText('应答复日 2026年3月13日 周五').waitFor();
    expect(await page.getByRole('textbox', { name: '督办要求' }).inputValue()).toContain(ITEM.title);
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '签发', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '督〔2026〕高新区1号' }).waitFor();
    const address = page.url();

    const officer = await stage.signedInPage(`officer-${ITEM.department}`);
    await officer.goto(address);
    await officer.getByRole('button', { name: '签收' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: '签收' }).click();
    await officer.getByRole('button', { name: '答复' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: '答复' }).click();
    await officer.getByRole('dialog').getByText('请填写').waitFor();
    expect(await faultsOfAccess(officer)).toEqual([]);
    await officer.getByRole('textbox', { name: '答复内容' }).fill('已约定 3 月 11 日签订合同。');
    await officer.getByRole('dialog').getByRole('button', { name: '答复' }).click();
    await officer.getByText('待认可').waitFor();

    // Without being asked for: the leader is told.
    await page.getByText('已约定 3 月 11 日签订合同。').first().waitFor();
    await page.getByRole('button', { name: '认可' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '认可' }).click();
    await page.getByText('已办结').first().waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('goes through drafts, which are rewritten or issued together', async () => {
    const page = await stage.signedInPage('leader');
    await page.goto(`${stage.app.url}/orders?list=drafts`);
    const rows = page.getByRole('grid').getByRole('row').filter({ hasText: '由预警自动拟稿' });
    await rows.first().waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await rows.first().getByRole('link').click();
    await page.getByRole('button', { name: '作废' }).click();
    await page.getByRole('dialog').getByText('作废后不再下达', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '作废' }).click();
    await page.getByText('请填写').waitFor();
    expect(await page.getByRole('textbox', { name: '理由' }).evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.locator('button:focus', { hasText: '作废' }).waitFor();
    await page.goBack();
    await rows.first().getByRole('checkbox').check();
    await page.getByRole('button', { name: '签发所选' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '签发' }).click();
    await page.getByText('已处理 1 件').waitFor();
    await page.goto(`${stage.app.url}/orders`);
    await page.getByRole('row', { name: /督〔2026〕高新区2号/ }).waitFor();
  });

  it('shows all figures in English', async () => {
    const page = await stage.signedInPage('leader', { language: 'en' });
    await page.getByRole('heading', { level: 1, name: 'Leader’s desk' }).waitFor();
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Figures' }).click();
    await page.getByText('Nothing is on record as decided in the period before').waitFor();
    for (const view of ['Speed and punctuality', 'Compression', 'Bottlenecks', 'Trust', 'Workload']) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByRole('tabpanel', { name: view }).getByText('How it is counted').waitFor();
      expect(await faultsOfAccess(page)).toEqual([]);
    }
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Leader’s desk' }).waitFor();
  });

  it('narrows figures and projects down by type and stage', async () => {
    const page = await stage.signedInPage('leader');
    for (const path of ['/leader/figures?period=2026', '/projects']) {
      await page.goto(`${stage.app.url}${path}`);
      for (const [filter, option] of [['项目类型', '一般社会投资'], ['阶段', '立项用地规划许可']] as const) {
        await page.getByRole('combobox', { name: filter }).click();
        await page.getByTitle(option, { exact: true }).last().click();
      }
      await page.waitForURL(/type=3.*stage=land-planning|stage=land-planning.*type=3/);
    }
    await page.getByRole('row', { name }).waitFor();
    await page.goto(`${stage.app.url}/projects?type=4`);
    await page.getByText('没有符合条件的项目').waitFor();
  });

  it('hangs on the wall, and says when it is no longer up to date', async () => {
    const page = await stage.signedInPage('leader', { width: 1920, height: 1080 });
    await page.goto(`${stage.app.url}/big-screen`);
    await page.getByText('实时').waitFor();
    await page.getByText(ITEM.title).first().waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.context().setOffline(true);
    await page.getByText(/连接已断开，正在重连。以下为 .* 的数据/).waitFor();
    await page.context().setOffline(false);
    await page.getByText('实时').waitFor();
  });

  it('is told of deadlines, and says that they were seen', async () => {
    const page = await stage.signedInPage('leader');
    await page.goto(`${stage.app.url}/alerts`);
    const row = page.getByRole('row', { name: ITEM.title }).first();
    await row.getByText(/超期|升级/).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: '确认所选' }).click();
    await page.getByText('已确认 1 条').waitFor();
  });

  it('is for leaders: others learn what they can do instead', async () => {
    const page = await stage.signedInPage(`officer-${ITEM.department}`);
    await page.goto(`${stage.app.url}/orders/new`);
    await page.getByText('只有分管领导可以签发督办令').waitFor();
    await page.goto(`${stage.app.url}/leader/cases?list=overdue&item=nothing`);
    await page.getByRole('alert').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
