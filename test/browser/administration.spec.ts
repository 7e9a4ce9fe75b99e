import { readFileSync } from 'node:fs';

import { publish } from '../api/registered-project.js';
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
    expect(await text.evaluate((field) => (field as HTMLTextAreaElement).value.slice((field as HTMLTextAreaElement).selectionStart, (field as HTMLTextAreaElement).selectionEnd))).toBe('type: 77');
    expect(await faultsOfAccess(page)).toEqual([]);
    await text.fill(source);
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('没有问题，可以发布。').waitFor();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.waitForURL('**/workflows/luzhou-enterprise/2');
    await page.getByRole('heading', { level: 2, name: '阶段与事项' }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
