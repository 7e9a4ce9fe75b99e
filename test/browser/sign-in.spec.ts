import { TEST_PASSWORD } from '../api/test-city.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

describe('signing in', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('leads to the desk of the role, and back out', async () => {
    const page = await stage.anybodysPage();
    await page.waitForURL('**/sign-in');
    await page.getByLabel('用户名').fill('officer-housing');
    await page.getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/officer');
    await page.getByRole('button', { name: /的菜单$/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto(`${stage.app.url}/officer`);
    await page.getByRole('heading', { name: '登录' }).waitFor();
  });

  it('goes on to where somebody was going', async () => {
    const page = await stage.anybodysPage();
    await page.goto(`${stage.app.url}/projects?light=red`);
    await page.getByLabel('用户名').fill('leader');
    await page.getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 1, name: '项目' }).waitFor();
    expect(page.url()).toBe(`${stage.app.url}/projects?light=red`);
  });

  it('says what is wrong, and how long to wait after too many attempts', async () => {
    const page = await stage.anybodysPage();
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('请输入用户名').waitFor();
    await page.getByLabel('用户名').fill('agent-2');
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await page.getByLabel('密码', { exact: true }).fill(`wrong-${attempt}`);
      const answer = page.waitForResponse('**/api/session');
      await page.keyboard.press('Enter');
      expect((await answer).status()).toBe(401);
    }
    await page.getByRole('alert').getByText('用户名或密码').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /请在 \d+ 分 \d+ 秒后再试/ }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('says that the server cannot be reached, and keeps what was typed', async () => {
    const page = await stage.anybodysPage();
    await page.getByLabel('用户名').fill('agent');
    await page.getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').getByText('连接不上服务器').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL('**/agent');
  });

  it('is in English for who chooses so, and stays so', async () => {
    const page = await stage.anybodysPage();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.title()).toBe('Sign in · Project approvals');
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
