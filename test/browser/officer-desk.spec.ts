import { establishCity } from '../../src/people/city.js';
import { publish, registerProject } from '../api/registered-project.js';
import { cheapHash } from '../api/test-city.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const OFFICER = 'officer-natural-resources';
const ITEM = 'land-transfer';

describe('the officer’s desk', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true });
    stage.app.moveTo('2026-03-02T10:00:00+08:00');
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  const record = (who: string, id: string, event: object) => stage.app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  const submitted = async (name: string): Promise<string> => {
    const { id } = await registerProject(stage.app, { name });
    await record('agent', id, { type: 'item.submitted', item: ITEM });
    return id;
  };
  const opened = async (search: string, language: 'zh' | 'en' = 'zh', who = OFFICER) => {
    const page = await stage.signedInPage(who, { language });
    await page.goto(`${stage.app.url}/officer${search}`);
    return page;
  };

  it('is empty, and says so', async () => {
    const page = await opened('');
    await page.getByText('没有待办，都办完了').waitFor();
    await page.getByText('没有新的进展').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.goto(`${stage.app.url}/officer?light=red`);
    await page.getByText('没有超期事项').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).last().click();
    await page.getByText('没有待办，都办完了').waitFor();
  });

  it('is worked through by keyboard, and goes on to the next row by itself', async () => {
    const [first, second, third] = [await submitted('甲项目'), await submitted('乙项目'), await submitted('丙项目')];
    const ids = new Map([[first, '甲项目'], [second, '乙项目'], [third, '丙项目']]);
    const names = [...ids.keys()].sort().map((id) => ids.get(id)!);
    const page = await opened('');
    const focused = (name: string) => page.locator('[role="row"]:focus').filter({ hasText: name }).waitFor();
    const detail = page.getByRole('region', { name: '国有建设用地使用权出让合同签订' });
    await page.getByRole('row').nth(3).waitFor();

    await page.keyboard.press('j');
    await focused(names[0]!);
    await detail.getByText('最迟 3月9日 周一须受理').waitFor();
    await detail.getByText('泸州智造有限公司').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.keyboard.press('y');
    await page.getByText(/现在不能予以许可。可以办理：.*受理/).waitFor();

    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: '受理' }).getByRole('button', { name: '受理' }).waitFor();
    await page.keyboard.press('Enter');
    await focused(names[1]!);
    await page.keyboard.press('b');
    const missing = page.getByRole('dialog', { name: '一次性告知补正' });
    await missing.getByRole('checkbox', { name: /成交确认书/ }).check();
    await missing.getByRole('button', { name: '一次性告知补正' }).click();
    await focused(names[2]!);
    await page.getByRole('row').filter({ hasText: names[1]! }).waitFor({ state: 'detached' });

    await page.getByRole('link', { name: /待审批/ }).click();
    await page.waitForURL(/task=decide/);
    await page.getByRole('row').filter({ hasText: names[0]! }).click();
    await detail.getByRole('button', { name: '为什么是这一天', expanded: false }).waitFor();
    await page.keyboard.press('w');
    await detail.getByRole('table', { name: '2026年3月' }).getByText(/受理当日不计/).first().waitFor({ state: 'attached' });
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.keyboard.press('p');
    const pause = page.getByRole('dialog', { name: '暂停计时' });
    await pause.getByLabel('暂停情形').press('Enter');
    await pause.getByRole('combobox').and(page.locator('[aria-expanded="true"]')).press('Enter');
    await pause.getByLabel('预计天数（工作日）').fill('5');
    await pause.getByLabel('书面告知文号').fill('告〔2026〕1号');
    await pause.getByRole('button', { name: '暂停计时' }).click();
    await page.getByText('没有待审批事项').waitFor();

    await page.getByRole('link', { name: /暂停中/ }).click();
    await page.getByText('预计至 3月9日 周一').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.getByRole('dialog', { name: '恢复计时' }).getByRole('button', { name: '恢复计时' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('没有暂停中的事项').waitFor();
    await page.goBack();
    await page.waitForURL(/task=decide/);
    await page.getByRole('row').filter({ hasText: names[0]! }).waitFor();
  });

  it('accepts together what is selected, and keeps what was refused with the reason', async () => {
    const [one, other] = [await submitted('并联一'), await submitted('并联二')];
    const page = await opened('?task=accept&q=并联');
    await page.getByRole('checkbox', { name: '全选已加载的行' }).check();
    await page.keyboard.press('Shift+A');
    const dialog = page.getByRole('dialog', { name: '受理以下 2 项' });
    await dialog.getByText('并联二').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    // A colleague is quicker.
    await record(OFFICER, one, { type: 'item.accepted', item: ITEM });
    await page.getByRole('button', { name: '受理 2 项' }).click();
    const answer = page.getByRole('dialog', { name: '已受理 1 项，1 项未受理' });
    await answer.getByText(/已受理 · 2026年3月5日/).waitFor();
    await answer.getByRole('button', { name: '关闭' }).last().click();
    await page.getByText('没有符合条件的事项').waitFor();
    const { body } = await stage.app.as(OFFICER).get(`/api/projects/${other}`).expect(200);
    expect(body.stages[0].items.find(({ key }: { key: string }) => key === ITEM).status).toBe('under-review');
  });

  it('lets an officer of several departments choose one, in English', async () => {
    const grants = [{ role: 'officer', department: 'natural-resources' }, { role: 'officer', department: 'housing', park: 'hightech' }] as const;
    const people = await establishCity(stage.app.pool, { departments: [], parks: [], people: [{ username: 'both', name: '两岗', password: 'not-used-2026', grants }] }, cheapHash);
    const page = await opened('', 'en', people.get('both'));
    await page.getByRole('grid').getByText('Natural').first().waitFor();
    await page.keyboard.press('c');
    await page.waitForURL(/side=changes/);
    await page.getByText('Since Sat 28 Feb').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByText('Housing and Urban-Rural Development Bureau').first().click();
    await page.waitForURL(/department=housing/);
    await page.getByText('Nothing waits: all done').waitFor();
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
