import { establishCity } from '../../src/people/city.js';
import { publish, registerProject } from '../api/registered-project.js';
import { cheapHash } from '../api/test-city.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

describe('the shell', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ env: { postRoom: true } });
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  it.each(['zh', 'en'] as const)('keeps nobody out, in %s', async (language) => {
    await registerProject(stage.app);
    const page = await stage.signedInPage('agent', { language });
    await page.getByRole('button', { name: /^(申报：|Submit: )/ }).first().waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: /通知|Notices/ }).click();
    await page.getByRole('link', { name: /全部通知|All notices/ }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('is walked through by keyboard, and says how', async () => {
    const { name } = await registerProject(stage.app, { name: '只有这一个' });
    const page = await stage.signedInPage('agent');
    await page.getByRole('button', { name: /^(申报：|Submit: )/ }).first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).getByText('前往：项目').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('2');
    await page.waitForURL('**/projects');
    await page.getByRole('searchbox').fill(name);
    await page.waitForURL(/\?q=/);
    await page.getByText('共 1 条').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe(name);
  });

  it('shows what others do, says when it cannot, and catches up', async () => {
    const project = await registerProject(stage.app);
    const page = await stage.signedInPage('leader');
    await page.goto(`${stage.app.url}/projects/${project.id}`);
    await page.getByRole('img', { name: '实时更新中' }).waitFor();
    const item = project.stages[0].items.find(({ status }: { status: string }) => status === 'ready');
    const line = page.locator(`[data-item="${item.key}"]`);
    await line.getByText('可申报').waitFor();
    const submit = (what: object) => stage.app.as('agent').post(`/api/projects/${project.id}/events`).send(what).expect(201);
    await submit({ type: 'item.submitted', item: item.key });
    await line.getByText('已申报').waitFor();

    await page.context().setOffline(true);
    await page.getByText('连接已断开，正在重连…').waitFor();
    await submit({ type: 'item.withdrawn', item: item.key, reason: '材料有误' });
    await page.context().setOffline(false);
    await line.getByText('已撤回').waitFor();
    await page.getByText('连接已断开，正在重连…').waitFor({ state: 'hidden' });
  });

  it('lets who holds several roles switch desks, and remembers the last one', async () => {
    const grants = [{ role: 'officer', department: 'housing', park: 'hightech' }, { role: 'officer', department: 'fire' }, { role: 'leader' }] as const;
    const several = { username: 'several', name: '多岗人员', password: 'not-used-2026', grants };
    const people = await establishCity(stage.app.pool, { departments: [{ key: 'fire', title: { zh: '消防救援局', en: 'Fire' } }], parks: [], people: [several] }, cheapHash);
    const page = await stage.signedInPage(people.get('several')!);
    await page.waitForURL('**/officer');
    await page.getByRole('button', { name: '经办工作台，切换工作台' }).click();
    await page.getByText('住房和城乡建设局 · 高新区、消防救援局 · 全市').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('menuitem', { name: /领导工作台/ }).click();
    await page.waitForURL('**/leader');
    await page.goto(stage.app.url);
    await page.waitForURL('**/leader');
  });

  it('reckons anew when another day has begun', async () => {
    const page = await stage.signedInPage('officer-housing');
    const today = page.getByRole('banner').locator('time');
    await today.waitFor();
    stage.app.moveTo('2027-03-01T09:00:00+08:00');
    const asked = page.waitForResponse('**/api/inbox**');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('banner').getByText('Mon 1 Mar 2027').waitFor();
    await page.getByText('Test time').waitFor();
    await asked;
    stage.app.moveTo(null);
  });

  it('tells of a page that does not exist', async () => {
    const page = await stage.signedInPage('agent');
    await page.goto(`${stage.app.url}/no-such-page`);
    await page.getByText('没有这个页面').waitFor();
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
