import type { Page } from 'playwright-core';
import { creditCode } from '../../src/core/registration/credit-code.js';
import { projectCode } from '../../src/core/registration/project-code.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import { publish } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const NAME = '高新区微型创业园标准厂房项目';
const TITLES = ['设计方案审查', '建筑工程施工许可证核发', '竣工联合验收'] as const;

/** Three items, one after the other, in two stages. */
function definition(): string {
  const item = (at: number) => ({
    key: `item-${at + 1}`,
    title: { zh: TITLES[at]!, en: `Item ${at + 1}` },
    department: 'housing',
    statutory: { days: 20, unit: 'working-day' },
    promised: { days: 5, unit: 'working-day' },
    after: at === 0 ? [] : [`item-${at}`],
    maxExtensionDays: 3,
    milestone: at > 0,
    materials: [{ key: 'form', title: { zh: '申请表', en: 'Application form' }, main: true }],
    source: 'illustrative',
  });
  const stage = (key: string, zh: string, nationalStage: number, items: object[]) => {
    return { key, title: { zh, en: key }, leadDepartment: 'housing', limitDays: 15, nationalStage, milestoneRule: 'all', items };
  };
  return JSON.stringify({
    key: 'short',
    version: 1,
    title: { zh: '高新区微型项目', en: 'Micro project' },
    type: 4,
    place: 'hightech',
    effectiveFrom: '2024-01-01',
    stages: [stage('permit', '施工许可', 3, [item(0), item(1)]), stage('acceptance', '竣工验收', 4, [item(2)])],
    targets: [
      {
        key: 'whole', title: { zh: '从首次受理到办结', en: 'Whole procedure' }, from: { event: 'first-accepted' }, to: { event: 'project.completed' },
        baselineDays: 40, targetDays: 15, source: 'illustrative',
      },
    ],
  });
}

describe('a project, from registration to acceptance', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true, env: { postRoom: true } });
    stage.app.moveTo('2026-09-28T09:00:00+08:00');
    await stage.app.pool.query(`update park set place = 'hightech'`);
    await publish(stage.app, 'short', definition());
  });
  afterAll(() => stage.close());

  /** Presses the button of an event, fills its form and records it. */
  const record = async (page: Page, button: string, fill: (form: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined) => {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    const form = page.getByRole('dialog', { name: button });
    await fill(form);
    await form.getByRole('button', { name: button }).click();
    await form.waitFor({ state: 'hidden' });
  };

  it('is walked by three people, each in a browser of their own, who see what the others do', async () => {
    const agent = await stage.signedInPage('agent');
    await agent.getByRole('button', { name: '登记项目' }).click();
    await agent.getByLabel('项目名称').fill(NAME);
    await agent.getByLabel('项目代码').fill(projectCode('2609-510502-04-01-88888'));
    await agent.getByLabel('单位名称').fill('泸州微型创业园有限公司');
    await agent.getByLabel('统一社会信用代码').fill(creditCode('91510500MA62AXB81'));
    await agent.getByLabel('联系人').fill('王建国');
    await agent.getByLabel('联系电话').fill('0830-3100000');
    await agent.getByLabel('项目类型').click();
    await agent.getByTitle('小型社会投资').click();
    await agent.getByRole('button', { name: /^下一步/ }).click();
    await agent.waitForURL(/step=plan/);
    await agent.getByRole('button', { name: '登记项目' }).click();
    await agent.getByRole('heading', { level: 1, name: NAME }).waitFor();
    const { rows } = await stage.app.pool.query<{ id: string }>('select id from project where name = $1', [NAME]);
    const address = `${stage.app.url}/projects/${rows[0]!.id}`;

    const leader = await stage.signedInPage('leader');
    await leader.goto(address);
    const officer = await stage.signedInPage('officer-housing');
    await officer.getByText('没有待办，都办完了').waitFor();

    for (const [at, title] of TITLES.entries()) {
      const item = `?item=item-${at + 1}`;
      stage.app.moveTo(`2026-${['09-28', '10-10', '10-13'][at]!}T10:00:00+08:00`);
      await agent.goto(`${address}${item}`);
      await record(agent, '申报');

      // The officer's desk has it without being asked.
      await officer.getByRole('row').filter({ hasText: title }).waitFor();
      await officer.keyboard.press('j');
      await officer.keyboard.press('a');
      await officer.getByRole('dialog', { name: '受理' }).getByRole('button', { name: '受理' }).waitFor();
      await officer.keyboard.press('Enter');
      await officer.getByRole('dialog', { name: '受理' }).waitFor({ state: 'hidden' });

      if (at === 1) {
        await leader.goto(`${address}${item}`);
        await record(leader, '延期', async (form) => {
          await form.getByLabel(/天数/).fill('2');
          await form.getByLabel(/理由/).fill('方案调整，经负责人批准');
        });
      }
      await officer.goto(`${stage.app.url}/officer?task=decide`);
      await officer.getByRole('row').filter({ hasText: title }).waitFor();
      await officer.keyboard.press('j');
      await officer.getByRole('region', { name: title }).getByRole('button', { name: /予以许可/ }).waitFor();
      await officer.keyboard.press('y');
      const decision = officer.getByRole('dialog', { name: '予以许可' });
      await decision.getByLabel(/文号/).first().fill(`泸建审〔2026〕${at + 1}号`);
      await decision.getByRole('button', { name: '予以许可' }).click();
      await officer.getByText('没有待审批事项').waitFor();
      await officer.goto(`${stage.app.url}/officer`);
    }

    // Nobody has loaded these pages anew since the last step.
    await Promise.all([agent, leader].map((page) => page.getByText('已办结').first().waitFor()));
    const { body } = await stage.app.as('leader').get(`/api/projects/${rows[0]!.id}`).expect(200);
    expect(body.status).toBe('completed');

    // A baseline that is less than the law allows is told in words, on its page and in the city's figures.
    await leader.goto(`${address}?tab=compression`);
    await leader.getByText('原流程公布 40 天，没有计入视需办理的事项；各事项法定时限逐项相加为 60 天').waitFor();
    await stage.app.nest.get(Reckoner).run();
    await leader.goto(`${stage.app.url}/leader/figures?view=compression`);
    await leader.getByText('先补上相差的 20 天').waitFor();
    const waterfall = leader.getByRole('list', { name: '节省工作日的构成' });
    await waterfall.getByRole('listitem').filter({ hasText: '原流程口径' }).getByText('+20').waitFor();
    expect(await faultsOfAccess(leader)).toEqual([]);
    // Days open as counts do: those of the old procedure in the ledger lead to the project behind them.
    await leader.getByRole('link', { name: '40', exact: true }).first().click();
    await leader.getByRole('heading', { level: 1, name: '节省天数明细' }).waitFor();
    await leader.getByRole('link', { name: body.name }).waitFor();
    expect((await stage.app.as('leader').get(`/api/projects/${rows[0]!.id}/history/verify`)).body).toMatchObject({ valid: true });
    expect(stage.complaints()).toEqual([]);
  }, 120_000);
});
