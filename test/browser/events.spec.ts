import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const ITEM = { key: 'project-filing', department: 'development-reform' };

describe('recording an event', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true });
    stage.app.moveTo('2026-09-30T10:00:00+08:00');
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  const submitted = async () => {
    const project = await registerProject(stage.app);
    const submit = { type: 'item.submitted', item: ITEM.key };
    await stage.app.as('agent').post(`/api/projects/${project.id}/events`).send(submit).expect(201);
    return project;
  };
  const opened = async (id: string, language: 'zh' | 'en' = 'zh') => {
    const page = await stage.signedInPage(`officer-${ITEM.department}`, { language });
    await page.goto(`${stage.app.url}/projects/${id}?item=${ITEM.key}`);
    return page;
  };

  it('asks for all that is missing at once, from the materials and beyond', async () => {
    const { id } = await submitted();
    const page = await opened(id);
    await page.getByRole('button', { name: '一次性告知补正' }).click();
    const dialog = page.getByRole('dialog', { name: '一次性告知补正' });
    await dialog.getByRole('button', { name: '一次性告知补正' }).click();
    await dialog.getByText('请至少选择或填写一项').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    const material = dialog.getByRole('group').getByRole('checkbox').first();
    await material.check();
    await dialog.getByLabel('其他材料（每行一项）').fill('授权委托书原件\n\n授权委托书原件\n法定代表人身份证');
    await dialog.getByRole('button', { name: '一次性告知补正' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('已记录：一次性告知补正').waitFor();
    const { body } = await stage.app.as('agent').get(`/api/projects/${id}/timeline`).expect(200);
    expect(body.entries.at(-1).data.missing).toEqual([expect.any(String), '授权委托书原件', '法定代表人身份证']);
  });

  it('records when it really happened, by the office’s clock', async () => {
    const { id } = await submitted();
    stage.app.moveTo('2026-10-10T15:30:00+08:00');
    const page = await opened(id);
    await page.getByRole('button', { name: '受理', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '受理' });
    await dialog.getByRole('checkbox', { name: /补录/ }).check();
    await dialog.getByLabel('实际发生时间').fill('2026-10-08 09:15');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: '受理' }).click();
    await page.getByText(/已记录：受理，2026年10月\d+日 周. 到期/).waitFor();
    const { body } = await stage.app.as('agent').get(`/api/projects/${id}/timeline`).expect(200);
    expect(body.entries.at(-1)).toMatchObject({ type: 'item.accepted', effectiveAt: '2026-10-08T01:15:00.000Z', recordedAt: '2026-10-10T07:30:00.000Z' });
    stage.app.moveTo('2026-10-10T15:30:00+08:00');
  });

  it.each([['zh', '受理', '当前状态不能这样办理', '现在可以办理：'], ['en', 'Accept', 'Not possible in this state', 'Possible now: ']] as const)(
    'shows in place why it was refused and what would be possible, in %s',
    async (language, button, title, possible) => {
      const { id } = await submitted();
      const page = await opened(id, language);
      await page.getByRole('button', { name: button, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: button });
      await dialog.getByRole('button', { name: button }).waitFor();
      // A colleague is quicker.
      const accept = { type: 'item.accepted', item: ITEM.key };
      await stage.app.as(`officer-${ITEM.department}`).post(`/api/projects/${id}/events`).send(accept).expect(201);
      await dialog.getByRole('button', { name: button }).click();
      await dialog.getByRole('alert').getByText(title).waitFor();
      await dialog.getByRole('alert').getByText(possible).waitFor();
      expect(await faultsOfAccess(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
  );

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
