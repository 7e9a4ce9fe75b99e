import { Reckoner } from '../../src/statistics/reckoner.js';
import { livelyCity } from '../api/lively-city.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { csvRows, exported, readWorkbook } from './exported-file.js';
import { bothFiles, everyRow, saidInCsv, saidOf, type ListCase, type Row } from './listed.js';

const withTotal = ({ rows, total }: Row) => [...rows, { ...total, title: { zh: '合计' } }];
const rate = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(1)}%`);
const cases = ({ cases: rows }: Row) => rows;

const TABLES: Readonly<Record<string, Omit<ListCase, 'who'> & { readonly who?: string }>> = {
  overdue: {
    address: '/api/overview/overdue', rows: cases, by: 'cursor', titles: ['项目代码', '审批事项', '到期日', '超期天数', '亮灯', '说明'],
    said: ({ project, item, dueOn, days, why }) => [project.code, item.title.zh, dueOn, days, '红灯', why.zh],
  },
  'near due': { address: '/api/overview/near-due?days=40', rows: cases, by: 'cursor', titles: ['项目代码', '剩余天数'], said: ({ project, days }) => [project.code, days] },
  'paused beyond': { address: '/api/overview/paused-beyond', rows: cases, by: 'cursor', titles: ['项目代码', '超出工作日'], said: ({ project, days }) => [project.code, days] },
  'performance by item': {
    address: '/api/overview/performance?period=2026', rows: withTotal, by: null, titles: ['名称', '办结', '逾期办结', '按时办结率', '平均用时', '节省天数', '上期办结'],
    said: ({ title, now, before }) => [title.zh, now.decided, now.late, rate(now.onTimeRate), now.meanDays ?? '', now.savedDays, before.decided],
  },
  'performance by department': {
    address: '/api/overview/performance?period=2026&by=department', rows: withTotal, by: null, titles: ['名称', '办结'], said: ({ title, now }) => [title.zh, now.decided],
  },
  decisions: {
    address: '/api/overview/performance/cases?period=2026', rows: cases, by: 'cursor', titles: ['项目代码', '审批事项', '办结日期', '已用天数', '逾期办结', '结果'],
    said: ({ project, item, endedOn, usedDays, late, outcome }) => [project.code, item.title.zh, endedOn, usedDays, late ? '是' : '否', outcome === 'approved' ? '予以许可' : '不予许可'],
  },
  'compression by stage': {
    address: '/api/overview/compression?period=2026&by=stage', rows: withTotal, by: null, titles: ['名称', '完成数', '节省天数', '其中：提前办结', '压减率'],
    said: ({ title, spans, savedDays, causes, compression }) => [title.zh, spans, savedDays, causes.early, rate(compression)],
  },
  'ledgers of stages': {
    address: '/api/overview/compression/cases?period=2026&by=stage', rows: cases, by: 'cursor', titles: ['项目代码', '目标或阶段', '审批用时', '节省天数', '达标'],
    said: ({ project, title, usedDays, savedDays, met }) => [project.code, title.zh, usedDays, savedDays, met ? '是' : '否'],
  },
  targets: { address: '/api/overview/performance/targets?period=2026', rows: cases, by: 'cursor', titles: ['项目代码', '达标'], said: ({ project, met }) => [project.code, met ? '是' : '否'] },
  bottlenecks: {
    address: '/api/overview/bottlenecks?period=2026', rows: withTotal, by: null, titles: ['名称', '等待天数', '占比', '其中：审查'],
    said: ({ title, days, share, kinds }) => [title.zh, days, rate(share), kinds.review],
  },
  waits: { address: '/api/overview/bottlenecks/cases?period=2026', rows: cases, by: 'cursor', titles: ['项目代码', '天数'], said: ({ project, days }) => [project.code, days] },
  'follow-ons': { address: '/api/overview/bottlenecks/follow-ons?period=2026', rows: cases, by: 'cursor', titles: ['项目代码', '衔接天数'], said: ({ project, days }) => [project.code, days] },
  trust: {
    address: '/api/overview/trust?period=2026', rows: withTotal, by: null, titles: ['名称', '申报数', '临近到期暂停：件数', '临近到期暂停：占比', '暂停时间占比：天数'],
    said: ({ title, attempts, signs }) => [title.zh, attempts, signs['paused-near-due'].count, rate(signs['paused-near-due'].share), signs['time-paused'].count],
  },
  signs: {
    address: '/api/overview/trust/cases?period=2026&sign=time-paused', rows: cases, by: 'cursor', titles: ['项目代码', '数值', '说明'],
    said: ({ project, figure, why }) => [project.code, figure, why.zh],
  },
  workload: {
    address: '/api/overview/workload', rows: ({ rows, total }) => [...rows, { ...total, person: { name: '合计' } }], by: null, titles: ['姓名', '在办', '超期', '本周'],
    said: ({ person, open, overdue, ageing }) => [person.name, open, overdue, ageing['this-week']],
  },
  'open items': { address: '/api/overview/workload/cases', rows: cases, by: 'cursor', titles: ['项目代码', '已办工作日'], said: ({ project, days }) => [project.code, days] },
  'compression of a project': {
    address: '/api/projects/:project/compression', rows: ({ spans }) => spans.flatMap((span: Row) => [span, ...span.items]), by: null, titles: ['法定天数', '承诺天数', '用时'],
    said: ({ statutoryDays, promisedDays, usedDays }) => [statutoryDays, promisedDays, usedDays],
  },
  forecast: {
    address: '/api/projects/:project/forecast', rows: ({ goals, items }) => [...goals, ...items], by: null, titles: ['名称', '按承诺完成', 'P90 完成'],
    said: ({ title, promised, p90 }) => [title.zh, promised.on, p90.on],
  },
};

describe('an exported table of the overview', () => {
  let app: TestApp;
  let project: string;
  beforeAll(async () => {
    app = await startTestApp();
    await livelyCity(app, { projects: 8, days: 30, seed: 7 });
    await app.nest.get(Reckoner).run();
    const { rows } = await app.pool.query<{ id: string }>(`select id from project where status = 'active' order by version desc limit 1`);
    project = rows[0]!.id;
  });
  afterAll(() => app.close());

  const listOf = ({ who = 'leader', address, ...list }: (typeof TABLES)[string]): ListCase => ({ who, ...list, address: address.replace(':project', project) });

  it.each(Object.entries(TABLES))('has the rows of the screen, and says the same as a workbook: %s', async (_, table) => {
    const list = listOf(table);
    const rows = await everyRow(app, list);
    expect(await saidInCsv(app, list)).toEqual(saidOf(list, rows));
    const { csv, xlsx } = await bothFiles(app, list);
    expect(xlsx).toEqual(csv);
  });

  it('is long enough to be turned over', async () => {
    for (const name of ['decisions', 'open items']) expect((await everyRow(app, listOf(TABLES[name]!))).length).toBeGreaterThan(8);
  });

  it('adds up: what the items of a project contribute is what its target saved', async () => {
    const [header, ...lines] = csvRows((await exported(app, 'leader', `/api/projects/${project}/compression?format=csv`)).bytes);
    const at = (title: string) => header!.indexOf(title);
    const [target, ...below] = lines;
    const items = below.slice(0, below.findIndex((line) => line[at('审批事项')] === ''));
    const early = items.reduce((sum, line) => sum + Number(line[at('其中：提前办结')]), 0);
    expect(early).toBe(Number(target![at('其中：提前办结')]));
  });

  it.each([
    ['performance', 'targets', ['压减目标', '完成数', '达标数'], ({ targets }: Row) => targets.map(({ title, now }: Row) => [title.zh, String(now.reached), String(now.met)])],
    ['bottlenecks', 'follow-ons', ['项目专员', '衔接次数', '衔接天数'], ({ followOns: { agents, total } }: Row) =>
      [...agents, { ...total, agent: { name: '合计' } }].map(({ agent, followOns, days }: Row) => [agent.name, String(followOns), String(days)])],
  ] as const)('of %s can be the other table of the answer: %s', async (route, table, titles, said) => {
    const address = `/api/overview/${route}?period=2026`;
    const [header, ...lines] = csvRows((await exported(app, 'leader', `${address}&format=csv&table=${table}`)).bytes);
    expect(lines.map((line) => titles.map((title) => line[header!.indexOf(title)]))).toEqual(said((await app.as('leader').get(address).expect(200)).body));
    for (const query of ['format=csv&table=nothing', `table=${table}`]) {
      expect((await app.as('leader').get(`${address}&${query}`).expect(400)).body.errors).toEqual([expect.objectContaining({ field: 'table' })]);
    }
    await app.as('leader').get(`/api/overview/trust?format=csv&table=${table}`).expect(400);
  });

  it('tells in a sheet of its own what was counted, until when and how, each cause in words', async () => {
    const sheets = async (lang: string) => (await readWorkbook((await exported(app, 'leader', `/api/overview/compression?period=2026&park=lingang&format=xlsx&lang=${lang}`)).bytes)).sheets;
    const [zh, en] = [(await sheets('zh')).at(-1)!, (await sheets('en')).at(-1)!];
    expect([zh.name, en.name]).toEqual(['说明', 'Notes']);
    expect(zh.rows).toEqual(expect.arrayContaining([['统计期', '2026-01 — 2026-12'], ['园区', '临港区'], ['部门', '全部'], ['原流程口径', expect.stringContaining('原流程未计视需办理事项时为负')]]));
    expect(en.rows).toEqual(expect.arrayContaining([['Period', '2026-01 — 2026-12'], ['Agent', 'All'], ['How it is counted', 'Saved ÷ baseline.']]));
    expect(zh.rows.find(([about]) => about === '数据截至')![1]).toMatch(/^2026-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('is for the same roles, parks and filters', async () => {
    await app.as('agent').get('/api/overview/trust?format=csv').expect(403);
    await app.as('agent').get('/api/overview/performance?park=lingang&format=xlsx').expect(403);
    const [header, ...lines] = csvRows((await exported(app, 'leader-lingang', '/api/overview/performance/cases?period=2026&format=csv')).bytes);
    expect(new Set(lines.map((line) => line[header!.indexOf('园区')]))).toEqual(new Set(['临港区']));
    const { body } = await app.as('leader').get('/api/overview/performance?period=2026-13&format=csv').expect(400);
    expect(body.errors[0].field).toBe('period');
  });
});
