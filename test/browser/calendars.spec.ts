import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type Stage } from './stage.js';

const ITEM = { key: 'land-transfer', department: 'natural-resources' };

describe('the working calendar', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ timeTravel: true });
    stage.app.moveTo('2026-09-30T10:00:00+08:00');
    await publish(stage.app, 'luzhou-enterprise');
  });
  afterAll(() => stage.close());

  it('shows a year at a glance to everybody, and a year that is not announced as such', async () => {
    const page = await stage.signedInPage('leader', { language: 'en' });
    await page.goto(`${stage.app.url}/calendars`);
    await page.getByText('Sat 10 Oct 2026 · Make-up day, works', { exact: false }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Amend' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Year after' }).click();
    await page.getByText('The schedule is not announced', { exact: false }).waitFor();
  });

  it('is amended: faults are named at their lines, and what the preview has said is what then is', async () => {
    const { id, name } = await registerProject(stage.app);
    const record = (who: string, event: object) => stage.app.as(who).post(`/api/projects/${id}/events`).send({ item: ITEM.key, ...event }).expect(201);
    await record('agent', { type: 'item.submitted' });
    await record(`officer-${ITEM.department}`, { type: 'item.accepted' });
    const before = await dueDay(id);

    const page = await stage.signedInPage('admin');
    await page.goto(`${stage.app.url}/calendars?year=2026&amend=true`);
    const text = page.getByRole('textbox', { name: '安排文件（JSON）' });
    await page.getByRole('button', { name: '填入现行安排' }).click();
    const schedule = { ...JSON.parse(await text.inputValue()), papers: ['https://www.gov.cn/zhengce/content_5472352.htm'] };

    await text.fill('{\n  "year": 2026,\n  "days": [\n}');
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.getByRole('alert').getByText('不是有效的 JSON', { exact: false }).waitFor();
    const twice = { ...schedule, days: [...schedule.days, schedule.days[0], { name: '？', date: '2026-02-30', isOffDay: true }] };
    await text.fill(JSON.stringify(twice, null, 2));
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.getByRole('alert').getByText('文件有 2 处问题').waitFor();
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(2);
    expect(await faultsOfAccess(page)).toEqual([]);

    const longer = { ...schedule, days: [...schedule.days, { name: '国庆节', date: '2026-10-08', isOffDay: true }, { name: '国庆节', date: '2026-10-09', isOffDay: true }] };
    await text.fill(JSON.stringify(longer, null, 2));
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.getByText('将会变动的期限').first().waitFor();
    const rows = page.getByRole('row').filter({ hasText: '承诺时限' }).filter({ hasText: name });
    const told = await rows.locator('time').evaluateAll((times: { dateTime: string }[]) => times.map(({ dateTime }) => dateTime));
    expect(told[0]).toBe(before);
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(await dueDay(id)).toBe(before);

    await page.getByRole('button', { name: '发布修订' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('发布后不能撤回', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: '发布修订' }).click();
    await page.getByText('2026 年第 2 版安排已生效。').waitFor();
    expect(await dueDay(id)).toBe(told[1]);

    // Somebody else amends after the next preview: that is refused, and said of no preview that follows.
    await text.fill(JSON.stringify(schedule, null, 2));
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.getByText('将会变动的期限').first().waitFor();
    await stage.app.as('admin').put('/api/calendars/CN/years/2026').send({ ...longer, days: longer.days.slice(0, -1) }).expect(200);
    await page.getByRole('button', { name: '发布修订' }).click();
    await dialog.getByRole('button', { name: '发布修订' }).click();
    await page.getByText('日历已被他人修订').waitFor();
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.getByText('将会变动的期限').first().waitFor();
    expect(await page.getByText('日历已被他人修订').count()).toBe(0);
    await page.getByRole('button', { name: '返回日历' }).click();
    await page.getByText('第 3 版').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
  });

  it('has left no browser complaining', () => {
    expect(stage.complaints()).toEqual([]);
  });

  const dueDay = async (id: string): Promise<string> => {
    const { body } = await stage.app.as('agent').get(`/api/projects/${id}`).expect(200);
    return body.stages.flatMap(({ items }: { items: { key: string; dueOn: string }[] }) => items).find(({ key }: { key: string }) => key === ITEM.key).dueOn;
  };
});
