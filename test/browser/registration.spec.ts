import { creditCode } from '../../src/core/registration/credit-code.js';
import { projectCode } from '../../src/core/registration/project-code.js';
import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const CODE = projectCode('2609-510502-04-01-76543');
const NAME = '临港新能源动力电池模组及储能系统集成生产基地建设项目（一期）';

describe('registering and finding projects', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true });
    stage.app.moveTo('2026-09-30T09:00:00+08:00');
    for (const key of ['luzhou-enterprise', 'luzhou-government']) await publish(stage.app, key);
    await stage.app.pool.query(`update park set place = 'luzhou'`);
  });
  afterAll(() => stage.close());

  const saved = async (code: string) => (await stage.app.pool.query('select from project where code = $1', [code])).rowCount;

  it('keeps filters and order of the list in its address, has it as a file, and shows a way out', async () => {
    for (const name of ['甲项目', '乙项目', '丙项目']) await registerProject(stage.app, { name });
    const page = await stage.signedInPage('leader');
    await page.goto(`${stage.app.url}/projects?light=grey`);
    await page.getByText('共 3 条').waitFor();
    await page.getByRole('button', { name: '项目代码' }).click();
    await page.waitForURL(/light=grey&sort=code/);
    await page.getByRole('row').nth(1).getByText('甲项目').waitFor();
    await page.getByRole('button', { name: '项目代码' }).click();
    await page.getByRole('row').nth(1).getByText('丙项目').waitFor();
    expect(await page.getByRole('columnheader', { name: '项目代码' }).getAttribute('aria-sort')).toBe('descending');
    expect(await faultsOfAccess(page)).toEqual([]);

    await page.getByRole('button', { name: /导出/ }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('CSV 文件').click()]);
    expect(file.url()).toContain('light=grey&sort=-code&format=csv');
    expect(await file.failure()).toBeNull();

    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').and(page.locator(':focus')).fill('没有的项目');
    await page.getByText('没有符合条件的项目').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '显示全部项目' }).click();
    await page.getByText('共 3 条').waitFor();
    expect(new URL(page.url()).search).toBe('?sort=-code');
  });

  it('shows faults at the fields, the plan before anything is saved, and keeps what was typed', async () => {
    const page = await stage.signedInPage('agent');
    await page.getByRole('button', { name: '登记项目' }).click();
    await page.getByLabel('项目名称').fill(NAME);
    const wrong = CODE.slice(0, -1) + ((Number(CODE.at(-1)) + 1) % 10);
    await page.getByLabel('项目代码').fill(wrong.replaceAll('-', ''));
    await page.getByText(`校验位（第 24 个字符）应是“${CODE.at(-1)}”。`).waitFor();
    expect(await page.getByLabel('项目代码').inputValue()).toBe(wrong);
    await page.getByRole('button', { name: /^下一步/ }).click();
    await page.getByText('请填写单位名称').waitFor();
    await page.getByText(/^校验位/).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);

    await page.getByLabel('项目代码').fill(CODE);
    await page.getByLabel('单位名称').fill('泸州新能源科技有限公司');
    await page.getByLabel('统一社会信用代码').fill(` ${creditCode('91510500MA62AXB81').toLowerCase()}`);
    await page.getByLabel('联系人').fill('王建国');
    await page.getByLabel('联系电话').fill('0830-3100000');
    await page.getByLabel('项目类型').click();
    await page.getByTitle('一般社会投资').click();
    await page.getByRole('button', { name: /^下一步/ }).click();

    await page.waitForURL(/step=plan/);
    await page.getByText('泸州市企业投资房屋建筑工程').first().waitFor();
    const row = page.getByRole('row').filter({ hasText: '国有建设用地使用权出让合同签订' });
    await row.getByText('10月10日 周六').waitFor();
    await page.getByRole('tab', { name: /^需要准备的材料/ }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(await saved(CODE)).toBe(0);

    await page.goBack();
    expect(await page.getByLabel('项目名称').inputValue()).toBe(NAME);
    await page.reload();
    expect(await page.getByLabel('项目代码').inputValue()).toBe(CODE);
    await page.getByRole('button', { name: /^下一步/ }).click();
    await page.getByRole('button', { name: '登记项目' }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    expect(await saved(CODE)).toBe(1);
  });

  it('leads to the project that has the code already, in English', async () => {
    const { code, id } = await registerProject(stage.app);
    const page = await stage.signedInPage('agent', { language: 'en' });
    await page.goto(`${stage.app.url}/projects/new`);
    await page.getByLabel('Project code').fill(code);
    await page.getByRole('link', { name: 'See the project of this code' }).click();
    await page.waitForURL(`**/projects/${id}`);
  });

  it('registers once although the answer was lost', async () => {
    const page = await stage.signedInPage('leader');
    const code = projectCode('2609-510502-04-01-76544');
    const draft = {
      name: '应答丢失的项目', code, type: 3, park: 'hightech', agent: stage.app.people.get('agent'),
      applicant: { name: '泸州智造有限公司', creditCode: creditCode('91510500MA62AXB81'), contact: '王建国', phone: '0830-3100000' },
    };
    await page.evaluate(`sessionStorage.setItem('registration ${stage.app.people.get('leader')}', ${JSON.stringify(JSON.stringify(draft))})`);
    await page.goto(`${stage.app.url}/projects/new?step=plan`);
    await page.route('**/api/projects', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      return route.abort();
    }, { times: 1 });
    const register = page.getByRole('button', { name: '登记项目' });
    await register.click();
    await page.getByText('连接不上服务器').waitFor();
    await register.click();
    await page.getByRole('heading', { level: 1, name: '应答丢失的项目' }).waitFor();
    expect(await saved(code)).toBe(1);
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
