import { readFileSync } from 'node:fs';

import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

describe('the administrator', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  it('checks a workflow, sees its problems at their lines, and publishes it when it is clean', async () => {
    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/workflows`);
    await page.getByRole('row').nth(1).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '检查与发布' }).click();
    const text = page.getByRole('textbox', { name: '流程文件（YAML）' });
    const source = readFileSync('workflows/luzhou-enterprise.v1.yaml', 'utf8').replace(/^version: 1$/m, 'version: 2');
    await text.fill(source.replace(/^type: .*$/m, 'type: 77'));
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByRole('alert').getByRole('button', { name: /第 \d+ 行/ }).first().click();
    expect(await text.evaluate((field: { value: string; selectionStart: number; selectionEnd: number }) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('type: 77');
    expect(await faultsOfAccess(page)).toEqual([]);
    await text.fill(source);
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('没有问题，可以发布。').waitFor();
    await page.getByRole('group', { name: /^流程图/ }).waitFor();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.waitForURL('**/workflows/luzhou-enterprise/2');
    await page.getByRole('heading', { level: 2, name: '阶段与事项' }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('looks at the graph of a workflow by keyboard, and hears what comes before and after an item', async () => {
    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/workflows/luzhou-enterprise/1`);
    const node = page.getByRole('group', { name: /^流程图/ }).getByRole('button', { name: /^建筑工程施工许可证核发，承诺 3 工作日，.*里程碑，在关键路径上，前置：/ });
    await node.focus();
    await node.press('Enter');
    await page.waitForURL('**/workflows/luzhou-enterprise/1?item=construction-permit');
    const details = page.getByRole('region', { name: '建筑工程施工许可证核发' });
    await details.getByText(/^后续：.*建设工程规划核实/).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await node.press('Enter');
    await details.waitFor({ state: 'detached' });
  });

  it('takes in a person, whose link is shown once, and says what hinders when somebody leaves', async () => {
    const { name } = await registerProject(stage.app);
    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/people`);
    await page.getByRole('row').nth(1).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '新增人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('李娜');
    await dialog.getByLabel('用户名').fill('li.na');
    await dialog.getByRole('button', { name: '新增人员' }).click();
    expect(await dialog.getByRole('textbox', { name: '设置密码链接' }).inputValue()).toContain('/set-password#');
    await dialog.getByRole('button', { name: '完成' }).click();
    await page.goto(`${stage.app.url}/people/${stage.app.people.get('agent')!}`);
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('alert').getByText(name).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('hands the projects of somebody who leaves over to others, and lets the person go', async () => {
    const { park } = await registerProject(stage.app);
    const { body: created } = await stage.app.as('admin').post('/api/people').send({ username: 'wang.fang', name: '王芳', grants: [{ role: 'agent', park }] });
    expect(created.person.name).toBe('王芳');
    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/people/${stage.app.people.get('agent')!}`);
    const carried = page.getByRole('grid', { name: '在办项目' });
    await carried.getByRole('row').nth(1).waitFor();
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('button', { name: /^移交这/ }).click();
    const dialog = page.getByRole('dialog', { name: /^移交 \d 个项目/ });
    await dialog.getByRole('combobox', { name: '接手的专员' }).fill('王芳');
    await dialog.getByRole('combobox', { name: '接手的专员' }).press('Enter');
    await dialog.getByLabel('理由').fill('轮岗');
    expect(await faultsOfAccess(page)).toEqual([]);
    await dialog.getByRole('button', { name: '移交', exact: true }).click();
    await page.getByText('没有在办项目').waitFor();
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('dialog', { name: /^停用/ }).getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('button', { name: '重新启用' }).waitFor();
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
