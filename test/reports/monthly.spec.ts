import { Reckoner } from '../../src/statistics/reckoner.js';
import { livelyCity } from '../api/lively-city.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { setOut } from '../journeys/journey.js';
import { shippedDefinition } from '../journeys/shipped-definition.js';
import { walk } from '../journeys/walk.js';
import { giveOrder } from '../orders/given-order.js';

const HOSTILE = `</td><script>alert(1)</script><img src=x onerror="alert(2)">`;

describe('GET /api/reports/monthly', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await livelyCity(app, { projects: 7, days: 38, seed: 7 });
    await giveOrder(app, { what: HOSTILE });
    await walk(await setOut(app, shippedDefinition('luzhou-enterprise'), Date.parse('2024-03-11T01:00:00Z')), {
      'engineering-planning-permit': '+1 submitted, +1 accepted, +1 paused publicity, +8 resumed, +9 approved late 2',
    });
    await app.pool.query(`update project set name = name || $1`, [HOSTILE]);
    app.moveTo('2026-04-22T09:00:00+08:00');
    await app.nest.get(Reckoner).run();
  });
  afterAll(() => app.close());

  const report = async (who: string, query: string) => (await app.as(who).get(`/api/reports/monthly?${query}`).expect(200)).text;
  const overview = async (path: string, who = 'leader') => (await app.as(who).get(`/api/overview${path}`).expect(200)).body;
  const texts = (markup: string) => markup.replace(/<[^>]*>/g, '|').split('|').map((text) => text.trim()).filter((text) => text !== '');
  const sectionOf = (page: string, title: string) => page.split('<section>').find((part) => part.includes(`<h2>${title}`))!;
  const tile = (page: string, name: string) => new RegExp(`<li>${name}<b>([^<]*)</b>`).exec(page)![1];

  it('says what the screens of the overview say', async () => {
    const page = await report('leader', 'month=2026-03');
    const [performance, compression, bottlenecks, now] = [
      await overview('/performance?period=2026-03&by=department'), await overview('/compression?period=2026-03'), await overview('/bottlenecks?period=2026-03'), await overview('?period=2026-03&first=30'),
    ];
    const { now: total } = performance.total;
    expect(total.decided).toBeGreaterThan(10);
    expect([tile(page, '办结事项'), tile(page, '逾期办结'), tile(page, '按时办结率')]).toEqual([String(total.decided), String(total.late), rate(total.onTimeRate)]);
    expect([tile(page, '达到目标'), tile(page, '在办项目')]).toEqual([`${compression.total.met} / ${compression.total.spans}`, String(now.projects.active)]);

    const departments = [...sectionOf(page, '各部门办理情况').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => texts(row!)).slice(1);
    const expected = performance.rows.filter((row: Row) => row.now.decided > 0).map(({ title, now: own }: Row) => [title.zh, String(own.decided), String(own.late), rate(own.onTimeRate)]);
    expect(departments.map((row) => row.slice(0, 4))).toEqual([...expected, ['合计', String(total.decided), String(total.late), rate(total.onTimeRate)]]);

    expect(sectionOf(page, '堵点').match(/<tr>/g) ?? []).toHaveLength(bottlenecks.rows.length === 0 ? 0 : Math.min(10, bottlenecks.rows.length) + 1);
    expect(texts(sectionOf(page, '亮灯情况')).join(' ')).toContain(`红灯 ${now.items.lights.red}`);
    const overdue = sectionOf(page, '超期事项');
    expect([...overdue.matchAll(/<tr>/g)]).toHaveLength(now.overdue.cases.length + 1);
    for (const { project, dueOn } of now.overdue.cases) expect(texts(overdue)).toEqual(expect.arrayContaining([project.code, dueOn]));
    const trust = await overview('/trust?period=2026-03');
    expect(texts(sectionOf(page, '数据可信度')).slice(-2 * trust.signs.length - 2, -1)).toContain(String(trust.total.attempts));
  });

  it('draws how the days of the targets of the month were saved, and what they waited for', async () => {
    const { cases } = await overview('/performance/targets?period=2024&target=start-of-works');
    const month = cases[0].toOn.slice(0, 7);
    const page = await report('leader', `month=${month}`);
    const { total } = await overview(`/compression?period=${month}`);
    const section = sectionOf(page, '节省天数从哪里来');
    const causes = Object.values(total.causes as Record<string, number>).filter((days) => days !== 0);
    expect(causes.length).toBeGreaterThan(2);
    expect(texts(section)).toEqual(expect.arrayContaining([String(total.baselineDays), String(total.usedDays), ...causes.map((days) => (days > 0 ? `−${days}` : `+${-days}`))]));
    expect(section.match(/<rect/g)).toHaveLength(causes.length + 2);
    expect(total.causes.procedure).toBeLessThan(0);
    expect(section).toContain(`原流程口径：原流程公布 ${total.baselineDays} 天，各事项法定时限逐项相加 ${total.statutoryDays} 天`);
    const { rows } = await overview(`/bottlenecks?period=${month}`);
    const waits = [...sectionOf(page, '堵点').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => texts(row!)).slice(1);
    expect(waits.map(([name, workflow, , days, share]) => [name, workflow, days, share])).toEqual(rows.slice(0, 10).map((row: Row) => [row.title.zh, row.workflow.title.zh, String(row.days), rate(row.share)]));
  });

  it('draws twelve months, of which the last is the one that was asked for', async () => {
    const chart = sectionOf(await report('leader', 'month=2026-04'), '近十二个月按时办结率');
    const { total: march } = await overview('/performance?period=2026-03');
    const { total: april } = await overview('/performance?period=2026-04');
    const said = texts(chart);
    expect(said.filter((text) => /^\d+月$/.test(text))).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4].map((month) => `${month}月`));
    expect(said.slice(said.indexOf('3月'), said.indexOf('3月') + 4)).toEqual(['3月', String(march.now.decided), '4月', String(april.now.decided)]);
    expect(chart.match(/<circle/g)).toHaveLength(2);
    expect(said).toEqual(expect.arrayContaining([rate(march.now.onTimeRate), rate(april.now.onTimeRate)]));
  });

  it('is a page for A4 on which nothing runs, whatever people have written', async () => {
    const { text, headers } = await app.as('leader').get('/api/reports/monthly?month=2026-04').expect(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-language': 'zh', 'cache-control': 'no-store' });
    for (const part of ['<html lang="zh-CN">', 'size: A4', '@media print', 'counter(page)', '<b>2026年4月</b> · 全部可见园区', '本月尚未结束']) expect(text).toContain(part);
    expect(text).toContain('&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;');
    expect(text).not.toMatch(/<(script|img|link|iframe)|src=["'h]|@import|url\(|undefined|NaN|\[object/i);
    expect(text.match(/<style>/g)).toHaveLength(1);
  });

  it('reads well when nothing has happened', async () => {
    const page = await report('leader', 'month=2019-01');
    for (const said of ['十二个月内没有办结事项。', '本月没有完成的压减目标。', '本月没有办结事项。', '本月没有可统计的申报。']) expect(page).toContain(`<p class="none">${said}</p>`);
    expect([tile(page, '办结事项'), tile(page, '按时办结率'), tile(page, '平均用时')]).toEqual(['0', '–', '–']);
    expect(page).not.toMatch(/undefined|NaN|null|Infinity/);
  });

  it('is in English when that is asked for', async () => {
    const page = await report('leader', 'month=2026-03&lang=en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<b>March 2026</b>');
    const own = texts(page.slice(page.indexOf('<main>'))).filter((text) => /[\u4e00-\u9fff]/.test(text));
    // What people have written stays as it is.
    expect(own.filter((text) => !/智能装备|绿色能源|仓储_物流|生物医药|专员|经办人|督〔/.test(text))).toEqual([]);
    const { headers } = await app.as('leader').get('/api/reports/monthly?month=2026-03').set('Accept-Language', 'en').expect(200);
    expect(headers['content-language']).toBe('en');
  });

  it('is of the parks that one may look into, and tells of trust only those who lead', async () => {
    expect(await report('leader', 'month=2026-03&park=lingang')).toContain('临港区');
    await app.as('agent').get('/api/reports/monthly?month=2026-03&park=lingang').expect(403);
    for (const [who, told] of [['agent', false], ['officer-housing', false], ['leader-lingang', true], ['admin', true]] as const) {
      expect((await report(who, 'month=2026-03')).includes('<h2>数据可信度')).toBe(told);
    }
    const own = await overview('/performance?period=2026-03', 'leader-lingang');
    expect(tile(await report('leader-lingang', 'month=2026-03'), '办结事项')).toBe(String(own.total.now.decided));
    await app.anyone.get('/api/reports/monthly?month=2026-03').expect(401);
  });

  it.each([['', 'month', 'required'], ['month=2026-13', 'month', 'month'], ['month=2026-03&park=nowhere', 'park', 'unknown-park'], ['month=2026-03&lang=fr', 'lang', 'is-in']])(
    'is refused with the field and the reason: %s',
    async (query, field, reason) => {
      const { body } = await app.as('leader').get(`/api/reports/monthly?${query}`).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ field, reason })]);
    },
  );
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Rows of every shape.
type Row = any;

function rate(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 1000) / 10}%`;
}
