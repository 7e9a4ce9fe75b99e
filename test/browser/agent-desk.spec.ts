import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const FILING = 'project-filing';

describe('the agent’s desk', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true, env: { postRoom: true } });
    stage.app.moveTo('2026-09-14T09:00:00+08:00');
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  const record = (who: string, id: string, event: object) => stage.app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);

  it('says so when there is nothing to do', async () => {
    const page = await stage.signedInPage('agent', { language: 'en' });
    await page.getByText('Nothing waits for you now').waitFor();
    await page.getByRole('link', { name: /My projects/ }).click();
    await page.getByText('You carry no projects yet').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('has what can be moved, what is owed for long first, and goes on to the next by keyboard', async () => {
    const owing = await registerProject(stage.app, { name: '欠材料的项目' });
    await record('agent', owing.id, { type: 'item.submitted', item: FILING });
    await record('officer-development-reform', owing.id, { type: 'item.supplement-requested', item: FILING, missing: ['备案信息真实性承诺书'] });
    stage.app.moveTo('2026-09-24T09:00:00+08:00');
    await registerProject(stage.app, { name: '刚登记的项目' });
    const page = await stage.signedInPage('agent');
    await page.getByRole('link', { name: '1 补正逾 5 日' }).waitFor();
    const groups = page.getByRole('region', { name: '今天可以推进' }).getByRole('heading', { level: 3 });
    expect(await groups.first().textContent()).toContain('补正已欠超过 5 个工作日');
    expect(await faultsOfAccess(page)).toEqual([]);

    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '补正完成' });
    await dialog.getByRole('button', { name: '补正完成' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const back = page.locator(':focus');
    await page.getByRole('button', { name: /^补正完成：.*欠材料的项目$/ }).and(back).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '补正完成' }).click();
    await page.getByText('已记录：补正完成').waitFor();
    await page.getByRole('link', { name: '0 补正逾 5 日' }).waitFor();
    await page.getByRole('button', { name: /^申报：/ }).and(back).waitFor();

    await page.getByText('按材料').click();
    await page.waitForURL(/by=material/);
    await page.getByRole('heading', { level: 3, name: /企业投资项目备案信息表 主要材料 1 项/ }).waitFor();
  });

  it('counts what departments owe, shows whose turn it is, and what others have done', async () => {
    const { id } = await registerProject(stage.app, { name: '部门超期的项目' });
    await record('agent', id, { type: 'item.submitted', item: 'land-transfer' });
    await record('officer-natural-resources', id, { type: 'item.accepted', item: 'land-transfer' });
    stage.app.moveTo('2026-10-12T09:00:00+08:00');
    const page = await stage.signedInPage('agent');
    await page.getByRole('link', { name: /1 超期/ }).click();
    const overdue = page.getByRole('grid', { name: '部门超期的事项' });
    await overdue.getByRole('row').filter({ hasText: '部门超期的项目' }).getByText(/已超 \d 个工作日/).waitFor();
    await page.getByRole('link', { name: /我的项目/ }).click();
    const row = page.getByRole('grid', { name: '我的项目' }).getByRole('row').filter({ hasText: '部门超期的项目' });
    await row.getByText('自然资源和规划局').waitFor();
    await row.getByText(/^我 \d+$/).waitFor();
    await record('officer-natural-resources', id, { type: 'item.approved', item: 'land-transfer', decisionNumber: '川〔2026〕1号', certificateNumber: '1' });
    await page.getByRole('complementary').getByRole('link', { name: '部门超期的项目' }).first().waitFor();
    await page.getByRole('link', { name: /0 超期/ }).waitFor();
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
