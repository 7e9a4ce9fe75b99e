import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

describe('the administrator, of departments, parks and evaluations', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  it('adds a department, calls it otherwise, removes it, and finds all of it in the record', async () => {
    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/departments`);
    await page.getByRole('row').nth(1).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '新增部门' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('中文名称').fill('数据局');
    await dialog.getByLabel('英文名称').fill('Data Bureau');
    await dialog.getByLabel('标识').fill('Data');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('应由小写字母、数字和连字符组成').waitFor();
    await dialog.getByLabel('标识').fill('data');
    await dialog.getByRole('button', { name: '保存' }).click();
    const row = page.getByRole('row', { name: /数据局/ });
    await row.waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await row.focus();
    await row.press('Enter');
    await dialog.getByLabel('中文名称').fill('数据和政务服务局');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '删除：数据和政务服务局' }).click();
    await dialog.getByRole('button', { name: '删除' }).click();
    await page.getByRole('row', { name: /数据和政务服务局/ }).waitFor({ state: 'detached' });
    await page.goto(`${stage.app.url}/changes?subject=department:data`);
    await page.getByRole('row').nth(3).waitFor();
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('内容'), expect.stringContaining('删除部门'), expect.stringMatching(/部门改名[^]*数据局[^]*数据和政务服务局/), expect.stringContaining('新增部门'),
    ]);
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '一个对象' }).click();
    await page.waitForURL('**/changes?subject=department');
  });

  it('is told what uses a park that shall go, and can go there', async () => {
    await registerProject(stage.app);
    const page = await stage.signedInPage('admin', { language: 'en' });
    await page.goto(`${stage.app.url}/parks?edit=hightech`);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('City').fill('luzhou-city');
    expect(await faultsOfAccess(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: /luzhou-city/ }).waitFor();
    await dialog.waitFor({ state: 'hidden' });
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('row', { name: /luzhou-city/ }).getByRole('button', { name: /^Remove/ }).click();
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await dialog.getByRole('alert').getByRole('link', { name: '1 role of a person', exact: true }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await dialog.getByRole('link', { name: '1 project', exact: true }).click();
    await page.waitForURL('**/projects?park=hightech');
  });

  it('sees that evaluations are missing and what failed, and evaluates', async () => {
    const { id } = await registerProject(stage.app);
    await stage.app.as('agent').post(`/api/projects/${id}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
    await stage.app.pool.query(
      `insert into deadline_failure (deadline_id, action, attempts, first_failed_at, failed_at, next_try_at, last_error)
       select id, 'silence', 3, now(), now(), now() + interval '4 minutes', 'the disk is full' from deadline where project_id = $1 and open limit 1`, [id],
    );
    await stage.app.pool.query(`insert into evaluation (day, started_at, since_last_ms, took_ms, looked, raised, acted, failed, instance)
      select current_date - 1, now() - hours * interval '1 hour', 18000000, 1, 0, 0, 0, 0, 'x:1' from unnest(array[4]) as hours`);
    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/evaluations`);
    await page.getByRole('alert').getByText('应当每分钟巡检一次').waitFor();
    await page.getByText('之前中断 5 小时').waitFor();
    await page.getByRole('row', { name: /国有建设用地使用权出让合同签订.*逾期不作为处理.*3 次.*the disk is full/s }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '立即巡检' }).click();
    await page.getByRole('alert').getByText('应当每分钟巡检一次').waitFor({ state: 'detached' });
    await page.getByRole('grid', { name: '巡检记录' }).getByRole('row').nth(1).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('finds the orders without faults of access', async () => {
    const page = await stage.signedInPage('leader');
    await page.goto(`${stage.app.url}/orders`);
    await page.getByRole('heading', { level: 1, name: '督办令' }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
