import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const OFFICER = 'officer-natural-resources';

describe('pages that links lead to', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true });
    stage.app.moveTo('2026-03-02T10:00:00+08:00');
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  const record = (who: string, id: string, event: object) => stage.app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  const linkTo = async (id: string): Promise<string> => (await stage.app.as('agent').post(`/api/projects/${id}/applicant-links`).send({}).expect(201)).body.token;

  it('show an applicant on a phone where the project stands, and name nobody', async () => {
    const { id, name } = await registerProject(stage.app);
    await record('agent', id, { type: 'item.submitted', item: 'land-transfer' });
    await record(OFFICER, id, { type: 'item.supplement-requested', item: 'land-transfer', missing: ['授权委托书原件'] });
    const page = await stage.anybodysPage({ width: 390, height: 844 });
    await page.goto(`${stage.app.url}/applicant/${await linkTo(id)}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const yours = page.getByRole('region', { name: '现在需要您办理' });
    await yours.getByRole('list', { name: '还缺的材料' }).getByText('授权委托书原件').waitFor();
    await yours.getByText('需要 2 项材料').click();
    await yours.getByText('企业投资项目备案信息表').waitFor();
    await page.getByText('目标 24 个，原流程 92 个').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    const text = await page.locator('body').innerText();
    for (const person of ['高新专员', '经办人', '王建国']) expect(text).not.toContain(person);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('region', { name: 'It is your turn' }).getByText('Please hand in what is missing for').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('tell of a link that nobody knows', async () => {
    const page = await stage.anybodysPage();
    await page.goto(`${stage.app.url}/applicant/${'x'.repeat(43)}`);
    await page.getByText('链接无效，或已经过期').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.goto(`${stage.app.url}/set-password#${'x'.repeat(43)}`);
    await page.getByLabel('新密码', { exact: true }).fill('three rivers, one bridge');
    await page.getByLabel('再输一遍新密码').fill('three rivers, one bridge');
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByText('链接无效，或已经用过、过期').waitFor();
  });

  it('let somebody set a password by a link, sign in with it, and change it', async () => {
    const grants = [{ role: 'agent', park: 'hightech' }];
    const { body } = await stage.app.as('admin').post('/api/people').send({ username: 'li.na', name: '李娜', grants }).expect(201);
    const page = await stage.anybodysPage();
    await page.goto(`${stage.app.url}/set-password${new URL(body.passwordLink.url).hash}`);
    await page.getByLabel('新密码', { exact: true }).fill('three rivers');
    await page.getByLabel('再输一遍新密码').fill('two rivers');
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByText('两次输入不一致').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByLabel('再输一遍新密码').fill('three rivers');
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByText('密码已设置，用户名是 li.na').waitFor();
    await page.getByRole('link', { name: '去登录' }).click();
    await page.getByLabel('用户名').fill('li.na');
    await page.getByLabel('密码').fill('three rivers');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('button', { name: /李娜/ }).click();
    await page.getByRole('link', { name: '修改密码' }).click();
    await page.getByLabel('现在的密码').fill('no such river');
    await page.getByLabel('新密码', { exact: true }).fill('three rivers, one bridge');
    await page.getByLabel('再输一遍新密码').fill('three rivers, one bridge');
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.locator('.ant-form-item-explain-error').waitFor();
    await page.getByLabel('现在的密码').fill('three rivers');
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.getByText('密码已修改').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('let a person choose what is sent where and when', async () => {
    const owner = { kind: 'person', person: stage.app.people.get('agent') };
    await stage.app.as('admin').post('/api/channels').send({ key: 'agent-mail', title: { zh: '专员邮箱', en: 'Mailbox' }, kind: 'smtp', address: 'agent@example.com', owner }).expect(201);
    const page = await stage.signedInPage('agent');
    await page.goto(`${stage.app.url}/notices`);
    await page.getByRole('link', { name: '通知设置' }).click();
    const mailbox = page.getByRole('region', { name: '专员邮箱 · 邮件' });
    await mailbox.getByText('agent@example.com').waitFor();
    await mailbox.getByLabel('定时汇总').check();
    await mailbox.getByLabel('第 1 个汇总时刻', { exact: true }).fill('23:00');
    await mailbox.getByRole('button', { name: '保存' }).click();
    await mailbox.locator('.ant-form-item-explain-error').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await mailbox.getByLabel('第 1 个汇总时刻', { exact: true }).fill('10:30');
    await mailbox.getByRole('checkbox', { name: '督办' }).uncheck();
    await mailbox.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    const { body } = await stage.app.as('agent').get('/api/notice-preferences').expect(200);
    expect(body.rules[0]).toMatchObject({ kinds: expect.not.arrayContaining(['order']), timing: { when: 'digest', times: expect.arrayContaining(['10:30']) } });
  });

  it('have left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
