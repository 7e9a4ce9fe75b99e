import type { Page } from 'playwright-core';
import { publish, registerProject } from '../api/registered-project.js';
import { faultsOfAccess } from './access.js';
import { openStage, type PageSettings, type Stage } from './stage.js';

/** Every page that has an address of its own, by who sits at it. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  agent: ['/agent', '/projects', '/projects/new', '/projects/$project', '/notices', '/notices/preferences', '/password', '/no-such-page'],
  'officer-natural-resources': ['/officer', '/officer?side=changes', '/orders', '/alerts'],
  leader: ['/orders/new', '/orders?list=drafts'],
  admin: ['/workflows', '/workflows/luzhou-enterprise/1', '/calendars', '/people', '/evaluations'],
};

/** Chinese as in the office, English as on a phone: every page is seen in both languages and both widths. */
const SETTINGS: readonly PageSettings[] = [{ language: 'zh' }, { language: 'en', width: 390, height: 844 }];

describe.each(SETTINGS)('every page, as $language', (settings) => {
  let stage: Stage;
  let project: string;
  beforeAll(async () => {
    stage = await openStage();
    await publish(stage.app, 'luzhou-enterprise');
    project = (await registerProject(stage.app, { name: '泸州市高新区智能装备制造与现代物流产业园标准化厂房及配套基础设施建设项目（一期）第三标段工程总承包' })).id;
    await stage.app.as('agent').post(`/api/projects/${project}/events`).send({ type: 'item.submitted', item: 'land-transfer' }).expect(201);
  });
  afterAll(() => stage.close());

  it.each(Object.keys(PAGES))('keeps %s out of none, and none is wider than the screen', async (person) => {
    const page = await stage.signedInPage(person, settings);
    for (const path of PAGES[person]!) {
      await page.goto(stage.app.url + path.replace('$project', project));
      await shown(page);
      expect({ path, faults: await faultsOfAccess(page), wider: await page.evaluate('document.documentElement.scrollWidth > innerWidth') }).toEqual({ path, faults: [], wider: false });
    }
    expect(stage.complaints()).toEqual([]);
  });
});

/** With its heading and everything that it has asked for. */
async function shown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('main:not(:has([role="status"][aria-live="polite"]))').waitFor();
}
