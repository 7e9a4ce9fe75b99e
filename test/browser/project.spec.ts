import type { Page } from 'playwright-core';

import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const ITEM = 'land-transfer';
const TITLE = '国有建设用地使用权出让合同签订';

describe('the page of a project', () => {
  let stage: Stage;
  let id: string;
  const record = (who: string, event: object, project = id) => stage.app.as(who).post(`/api/projects/${project}/events`).send(event).expect(201);
  const opened = async (who: string, search = '', language: 'zh' | 'en' = 'zh'): Promise<Page> => {
    const page = await stage.signedInPage(who, { language });
    await page.goto(`${stage.app.url}/projects/${id}${search}`);
    return page;
  };
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true });
    await publish(stage.app, 'luzhou-enterprise');
    stage.app.moveTo('2026-09-29T10:00:00+08:00');
    id = (await registerProject(stage.app, { name: '泸州市高新区智能装备制造与现代物流产业园标准化厂房及配套基础设施建设项目（一期）第三标段工程总承包' })).id;
    await record('agent', { type: 'item.submitted', item: ITEM });
    stage.app.moveTo('2026-09-30T10:00:00+08:00');
    await record('officer-natural-resources', { type: 'item.accepted', item: ITEM });
    stage.app.moveTo('2026-10-09T10:00:00+08:00');
  });
  afterAll(() => stage.close());

  it('is walked by keyboard from the chart to why an item is due on its day', async () => {
    const page = await opened('agent');
    const first = page.locator('[data-item]').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**?item=${ITEM}`);
    const panel = page.getByRole('complementary', { name: TITLE });
    await panel.getByText('2026年9月30日 周三受理，当日不计；承诺 3 个工作日，数到2026年10月10日 周六。').waitFor();
    await panel.getByText(/2026年10月10日 周六：计第 3 天，调休上班，.*到期日/).waitFor({ state: 'attached' });
    await panel.getByText('2026年10月1日 周四：法定节假日，不计，国庆节').waitFor({ state: 'attached' });
    await panel.getByText('还剩 1 个工作日').waitFor();
    await panel.getByText('竞买保证金缴纳凭证').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '以表格显示' }).click();
    await page.getByRole('row', { name: new RegExp(TITLE) }).getByText('10月10日 周六').first().waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('has every part at an address, and keeps nobody out of any', async () => {
    const page = await opened('leader', '', 'en');
    await page.locator('[data-item]').first().waitFor();
    for (const tab of ['timeline', 'materials', 'notices', 'compression', 'forecast']) {
      await page.keyboard.press(']');
      await page.waitForURL(`**?tab=${tab}`);
      await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().waitFor();
      await page.getByRole('tabpanel').getByRole('status').waitFor({ state: 'hidden' });
      if (tab === 'timeline') await page.getByText('All 3 entries are chained and as they were written').waitFor();
      expect({ tab, faults: await faultsOfAccess(page) }).toEqual({ tab, faults: [] });
    }
  });

  it('supposes what is not so, and leaves everything as it is', async () => {
    const page = await opened('leader', '?tab=forecast');
    const choose = async (title: string) => {
      await page.getByRole('combobox', { name: '事项' }).click();
      await page.getByRole('combobox', { name: '事项' }).fill(title);
      await page.keyboard.press('Enter');
    };
    await choose(TITLE);
    await page.getByRole('combobox', { name: '假设' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '加入并推算' }).click();
    const outcome = page.getByRole('table', { name: '推演结果' });
    await outcome.getByRole('row', { name: /全部办结/ }).getByText(/晚 \d+ 个工作日/).first().waitFor();
    await page.getByText(/会变动的期限（[1-9]/).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await choose('建设用地规划许可证核发');
    await page.getByRole('button', { name: '加入并推算' }).click();
    await page.getByRole('alert').waitFor();
    const { body } = await stage.app.as('agent').get(`/api/projects/${id}/timeline`).expect(200);
    expect(body.entries).toHaveLength(3);
  });

  it('gives the applicant a link, once, and takes it back', async () => {
    const page = await opened('agent', '', 'en');
    await page.getByRole('button', { name: 'Applicant’s link' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    expect(await dialog.getByLabel('Address of the link').inputValue()).toMatch(/\/applicant\/\S{20,}$/);
    expect(await faultsOfAccess(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await dialog.getByRole('button', { name: 'Yes, revoke it' }).click();
    await dialog.getByText('revoked', { exact: true }).waitFor();
  });

  it('has nothing to expect of a project that was given up, and no item that is not its own', async () => {
    const { id: given } = await registerProject(stage.app);
    await record('leader', { type: 'project.terminated', reason: '企业放弃投资' }, given);
    const page = await stage.signedInPage('agent');
    await page.goto(`${stage.app.url}/projects/${given}?tab=forecast&item=no-such-item`);
    await page.getByText('项目已终止，无待办事项。').waitFor();
    await page.getByText('项目已结束，没有可预计的事项').waitFor();
    await page.getByRole('heading', { name: '本项目没有这个事项' }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(stage.complaints()).toEqual([]);
  });
});
