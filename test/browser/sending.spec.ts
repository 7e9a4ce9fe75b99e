import { tell } from '../notices/post.js';
import { startReceiver, type Receiver } from '../notices/receiver.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

describe('the administrator, of channels and deliveries', () => {
  let stage: Stage;
  let receiver: Receiver;
  beforeAll(async () => {
    [stage, receiver] = await Promise.all([openStage({ env: { allowPrivateWebhooks: true } }), startReceiver()]);
  });
  afterAll(async () => {
    await stage.close();
    await receiver.close();
  });

  it('sets up a channel, tries it, and switches it off; what is secret is not shown again', async () => {
    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/channels`);
    await page.getByText('还没有通知渠道').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('link', { name: '新增渠道' }).click();
    await page.getByLabel('中文名称').fill('政务平台');
    await page.getByLabel('英文名称').fill('City platform');
    await page.getByLabel('方式').press('Enter');
    await page.getByTitle('Webhook').click();
    await page.getByLabel('标识').fill('city-platform');
    await page.getByLabel('网址').fill('ftp://nowhere');
    await page.getByLabel('密钥').fill('a-top-secret');
    await page.getByRole('radio', { name: '分管领导' }).check();
    await page.getByRole('checkbox', { name: '办理进展' }).waitFor();
    for (const ofAlerts of [page.getByRole('checkbox', { name: /预警/ }), page.getByLabel('预警级别')]) expect(await ofAlerts.filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('应是 http 或 https 网址').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByLabel('网址').fill(receiver.url);
    await page.getByRole('button', { name: '保存' }).click();
    await page.waitForURL('**/channels/city-platform');
    expect((await stage.app.as('admin').get('/api/channels').expect(200)).body.channels[0].rule).toMatchObject({ leastLevel: 'any', timing: { escalatedAtAnyTime: false } });
    await page.getByRole('button', { name: '发测试消息' }).click();
    await page.getByRole('status').getByText('测试消息已送达').waitFor();
    receiver.answers = [{ status: 503 }];
    await page.getByRole('button', { name: '发测试消息' }).click();
    await page.getByRole('alert').getByText('接收方返回错误 503').waitFor();
    expect(await page.content()).not.toContain('a-top-secret');
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('button', { name: '停用' }).click();
    await page.getByText('已停用：不再发送').waitFor();
    await page.goto(`${stage.app.url}/channels?health=off`);
    await page.getByRole('row', { name: /政务平台.*已停用/s }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.goto(`${stage.app.url}/changes?subject=channel:city-platform`);
    await page.getByRole('row', { name: /修改通知渠道.*启用.*停用/s }).waitFor();
  });

  it('sends again what did not arrive, one by one or all at once', async () => {
    const { app } = stage;
    const body = { title: { zh: '住建局群', en: 'Group' }, key: 'group', kind: 'wecom', url: receiver.url, owner: { kind: 'leaders', park: null } };
    await app.as('admin').post('/api/channels').send(body).expect(201);
    for (const [state, error] of [['given-up', 'HTTP 500'], ['given-up', 'ECONNREFUSED'], ['unknown', 'no answer within 10 seconds']]) {
      await app.pool.query(
        `insert into delivery (notice_id, channel_key, urgent, state, attempts, next_try_at, last_error) values ($1, 'group', false, $2, 8, now(), $3)`,
        [await tell(app, 'leader'), state, error],
      );
    }
    const page = await stage.signedInPage('admin');
    await page.goto(`${app.url}/deliveries`);
    await page.getByRole('row', { name: /连不上接收方/ }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('row', { name: /接收方没有及时应答/ }).getByRole('button', { name: /^重发/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '重发' }).click();
    await page.getByRole('row', { name: /接收方没有及时应答/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '全部重发（2）' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '重发' }).click();
    await page.getByText('没有未送达的通知').waitFor();
    const { rows } = await app.pool.query<{ state: string }>('select state from delivery');
    expect(rows.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
