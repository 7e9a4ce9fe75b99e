import { livelyCity } from '../api/lively-city.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { evaluateAt } from '../deadlines/evaluation-of.js';
import { post } from '../notices/post.js';
import { act, giveOrder } from '../orders/given-order.js';
import { csvRows, exported, readWorkbook } from './exported-file.js';
import { bothFiles, everyRow, inShanghai, saidInCsv, saidOf, withQuery, type ListCase, type Row } from './listed.js';
import { WHOLE_LISTS } from './whole-lists.js';

const LIGHTS: Record<string, string> = { green: '绿灯', yellow: '黄灯', red: '红灯', blue: '蓝灯', grey: '灰灯' };
const STATUSES: Record<string, string> = { active: '办理中', completed: '已办结', terminated: '已终止' };
const PARKS: Record<string, string> = { hightech: '高新区', lingang: '临港区' };

const LISTS: Readonly<Record<string, ListCase>> = {
  ...WHOLE_LISTS,
  projects: {
    who: 'leader', address: '/api/projects', rows: ({ projects }) => projects, by: 'cursor', titles: ['项目代码', '项目名称', '亮灯', '状态', '园区', '到期日', '登记日期', '超期事项', '进行中的阶段'],
    said: ({ code, name, light, status, park, dueOn, registeredOn, items, openStages }) => [
      code, name, LIGHTS[light]!, STATUSES[status]!, PARKS[park]!, dueOn ?? '', registeredOn, items.overdue, openStages.map((stage: Row) => stage.title.zh).join('；'),
    ],
  },
  'projects under filters': {
    who: 'leader', address: '/api/projects?status=active&sort=due&q=园', rows: ({ projects }) => projects, by: 'cursor', titles: ['项目代码', '到期日'],
    said: ({ code, dueOn }) => [code, dueOn ?? ''],
  },
  inbox: {
    who: 'agent', address: '/api/inbox', rows: ({ entries }) => entries, by: 'cursor', titles: ['项目代码', '审批事项', '剩余天数', '到期日', '等待自', '暂定'],
    said: ({ project, item, leftDays, dueOn, waitingSince, provisional }) => [project.code, item.title.zh, leftDays, dueOn ?? '', waitingSince, provisional ? '是' : '否'],
  },
  alerts: {
    who: 'leader', address: '/api/alerts?scope=parks', rows: ({ alerts }) => alerts, by: 'cursor', titles: ['级别', '预警日期', '到期日', '项目代码', '第几次申报'],
    said: ({ level, raisedOn, deadline }) => [
      { 'near-due': '临期', overdue: '超期', escalated: '升级' }[level as string]!, raisedOn, deadline.dueOn, deadline.project?.code ?? '', deadline.attempt || '',
    ],
  },
  orders: {
    who: 'leader', address: '/api/orders', rows: ({ orders }) => orders, by: 'cursor', titles: ['文号', '督办要求', '到期日', '办理天数', '超期未答复', '联合督办'],
    said: ({ number, what, dueOn, workingDays, overdue, joint }) => [number ?? '', what, dueOn ?? '', workingDays, overdue ? '是' : '否', joint ? '是' : '否'],
  },
  evaluations: {
    who: 'admin', address: '/api/evaluations', rows: ({ evaluations }) => evaluations, by: 'before', titles: ['编号', '巡检日', '发出预警'],
    said: ({ id, day, raised }) => [id, day, raised],
  },
  notices: {
    who: 'agent', address: '/api/notices', rows: ({ notices }) => notices, by: 'cursor', titles: ['标题', '内容', '时间'],
    said: ({ title, text, recordedAt }) => [title.zh, text.zh, inShanghai(recordedAt)],
  },
  deliveries: {
    who: 'admin', address: '/api/deliveries', rows: ({ deliveries }) => deliveries, by: 'cursor', titles: ['编号', '渠道', '收件人', '错误'],
    said: ({ id, channel, lastError }) => [id, channel, '高新专员', lastError ?? ''],
  },
  failures: {
    who: 'admin', address: '/api/deadlines/failures', rows: ({ failures }) => failures, by: null, titles: ['动作', '项目代码', '到期日', '失败次数', '错误'],
    said: ({ deadline, attempts, lastError }) => ['逾期不作为处理', deadline.project.code, deadline.dueOn ?? '', attempts, lastError],
  },
  people: {
    who: 'admin', address: '/api/people', rows: ({ people }) => people, by: 'cursor', titles: ['用户名', '姓名', '在用', '在办项目'],
    said: ({ username, name, active, activeProjects }) => [username, name, active ? '是' : '否', activeProjects],
  },
  changes: {
    who: 'admin', address: '/api/administration/changes', rows: ({ changes }) => changes, by: 'cursor', titles: ['编号', '操作人', '对象'],
    said: ({ id, actor, subject }) => [id, actor.name, subject.name],
  },
  moves: {
    who: 'agent', address: '/api/inbox/moves', rows: ({ moves }) => moves, by: 'cursor', titles: ['项目代码', '审批事项', '等待工作日', '补正材料'],
    said: ({ project, item, waitingDays, missing }) => [project.code, item.title.zh, waitingDays, missing.join('；')],
  },
  'recent changes': {
    who: 'agent', address: '/api/inbox/changes?days=30', rows: ({ changes }) => changes, by: 'cursor', titles: ['项目代码', '录入时间', '审批事项', '本人录入'],
    said: ({ project, recordedAt, item, byMe }) => [project.code, inShanghai(recordedAt), item?.title.zh ?? '', byMe ? '是' : '否'],
  },
  materials: {
    who: 'leader', address: '/api/projects/:project/materials', rows: ({ items }) => items.flatMap(({ materials, ...item }: Row) => (materials.length === 0 ? [{ item }] : materials.map((material: Row) => ({ item, material })))), by: null,
    titles: ['审批事项', '材料', '主要材料'], said: ({ item, material }) => [item.title.zh, material?.title.zh ?? '', material ? (material.main ? '是' : '否') : ''],
  },
  timeline: {
    who: 'leader', address: '/api/projects/:project/timeline', rows: ({ entries }) => entries, by: 'after', titles: ['序号', '生效时间', '录入人', '第几次申报'],
    said: ({ seq, effectiveAt, actor, attempt }) => [seq, inShanghai(effectiveAt), actor?.name ?? '', attempt ?? ''],
  },
};

/** Who somebody is, how they want to be told, one order with its history (printed), a drawing whose items the project lists, and the page of an applicant. */
const WITHOUT_FILES = ['/api/applicant/{token}', '/api/notice-preferences', '/api/orders/{id}', '/api/people/{id}', '/api/projects/{id}/chart', '/api/session'];

const pathOf = ({ address }: ListCase) =>
  address.split('?')[0]!.replace(':project', '{id}').replace(':item', '{item}').replace('luzhou-enterprise/versions/1', '{key}/versions/{version}').replace('CN/years/2026', '{key}/years/{year}').replace(/versions.1$/, 'versions/{version}');

describe('an exported list', () => {
  let app: TestApp;
  let project: string;
  let item: string;
  beforeAll(async () => {
    app = await startTestApp();
    await livelyCity(app, { projects: 12, days: 24, seed: 20 });
    for (const day of ['25', '26', '27']) await evaluateAt(app, `2026-03-${day}T09:00:00+08:00`);
    await giveOrder(app, { what: '=HYPERLINK("http://example.com","督办")' });
    await giveOrder(app, { what: '两个\n部门', addressees: [{ department: 'water' }, { department: 'housing' }] });
    await act(app, 'officer-housing', (await giveOrder(app, { workingDays: 1 })).id, 'acknowledge');
    for (let made = 0; made < 9; made += 1) await app.as('admin').post('/api/people').send({ username: `new-${made}`, name: `新人${made}` }).expect(201);
    await app.pool.query(
      `insert into deadline_failure (deadline_id, action, attempts, first_failed_at, failed_at, next_try_at, last_error)
       select id, 'silence', 2, '2026-03-20T01:00:00Z', '2026-03-20T02:00:00Z', '2026-03-20T03:00:00Z', '数据库拒绝' from deadline where project_id is not null order by id limit 9`,
    );
    await post(app);
    await app.pool.query(
      `insert into delivery (notice_id, channel_key, person_id, urgent, state, next_try_at, last_error)
       select id, 'gone', $1, false, 'given-up', '2026-03-20T03:00:00Z', 'ECONNREFUSED' from notice order by id limit 20`,
      [app.people.get('agent')],
    );
    const { rows } = await app.pool.query<{ project_id: string }>('select project_id from history group by project_id order by count(*) desc limit 1');
    project = rows[0]!.project_id;
    const { stages } = (await app.as('leader').get(`/api/projects/${project}`).expect(200)).body;
    item = stages.flatMap(({ items }: Row) => items).find(({ acceptedOn }: Row) => acceptedOn !== null).key;
    for (const expiresOn of [undefined, '2026-12-31']) await app.as('leader').post(`/api/projects/${project}/applicant-links`).send({ expiresOn }).expect(201);
    const channel = { key: 'housing-group', kind: 'dingtalk', title: { zh: '住建局钉钉群', en: 'Housing group' }, url: 'https://oapi.dingtalk.com/robot/send?access_token=secret', owner: { kind: 'department', department: 'housing' } };
    await app.as('admin').post('/api/channels').send(channel).expect(201);
  });
  afterAll(() => app.close());

  const listOf = (list: ListCase) => ({ ...list, address: list.address.replace(':project', project).replace(':item', item) });

  it.each(Object.entries(LISTS))('has every row of every page, in their order: %s', async (_, list) => {
    const rows = await everyRow(app, listOf(list));
    expect(rows.length).toBeGreaterThan(list.by === null ? 0 : 2);
    expect(await saidInCsv(app, listOf(list))).toEqual(saidOf(list, rows));
  });

  it.each(Object.entries(LISTS))('says the same as a workbook as it does as text: %s', async (_, list) => {
    const { csv, xlsx } = await bothFiles(app, listOf(list));
    expect(xlsx).toEqual(csv);
  });

  it('names items and stages of a history, who registered it and what an event brought', async () => {
    const [, first, ...rest] = csvRows((await exported(app, 'leader', `/api/projects/${project}/timeline?format=csv`)).bytes);
    expect(first!.at(-1)).toMatch(/^项目代码：2603-.*；项目名称：.*；审批流程：.*；流程版本：1；园区：(高新|临港)区；项目专员：(高新|临港)专员$/);
    expect(rest.filter(([, , , , item]) => item !== '' && !/[\u4e00-\u9fff]/.test(item!))).toEqual([]);
    expect(rest.map((row) => row.at(-1)).join()).not.toMatch(/[{[]"|reason|expectedDays/);
  });

  it('names who has handed a project over to whom', async () => {
    const { body: newcomer } = await app.as('admin').post('/api/people').send({ username: 'successor', name: '继任专员', grants: [{ role: 'agent' }] }).expect(201);
    await app.as('leader').post(`/api/projects/${project}/hand-over`).send({ agent: newcomer.person.id, reason: '随人调整' }).expect(200);
    const last = csvRows((await exported(app, 'leader', `/api/projects/${project}/timeline?format=csv`)).bytes).at(-1)!;
    expect([last[3], last.at(-1)]).toEqual(['项目移交', expect.stringMatching(/^移交人：(高新|临港)专员；接收人：继任专员；理由：随人调整$/)]);
  });

  it('is in English when that is asked for, by the address or the browser', async () => {
    const [english] = csvRows((await exported(app, 'leader', '/api/projects?format=csv&lang=en')).bytes);
    expect(english!.slice(0, 4)).toEqual(['Project code', 'Project', 'Status', 'Light']);
    const { bytes, headers } = await exported(app, 'leader', '/api/projects?format=csv', { 'accept-language': 'en-GB' });
    expect(csvRows(bytes)[1]!.slice(2, 4).join()).toMatch(/^(active|completed|terminated),(green|yellow|red|blue|grey)$/);
    expect(headers).toMatchObject({ 'content-language': 'en', 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
  });

  it('is saved under a Chinese name with the day', async () => {
    const { headers } = await exported(app, 'leader', '/api/orders?format=xlsx');
    expect(headers['content-disposition']).toBe(`attachment; filename="supervision-orders-2026-03-27.xlsx"; filename*=UTF-8''${encodeURIComponent('督办令清单 2026-03-27.xlsx')}`);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('has only its header when the list is empty', async () => {
    expect(csvRows((await exported(app, 'agent', '/api/projects?q=没有这样的项目&format=csv')).bytes)).toHaveLength(1);
    const { sheets } = await readWorkbook((await exported(app, 'agent', '/api/projects?q=没有这样的项目&format=xlsx')).bytes);
    expect(sheets[0]!.rows).toHaveLength(1);
    expect(sheets[0]!.name).toBe('项目清单');
  });

  it('is for the same roles, and shows the same parks', async () => {
    for (const [who, address] of [['agent', '/api/evaluations'], ['leader', '/api/people'], ['agent', '/api/deliveries'], ['agent', '/api/alerts?scope=parks']]) {
      const { body } = await app.as(who!).get(withQuery(address!, 'format=csv')).expect(403);
      expect(body.reason).toBe('role-required');
    }
    await app.anyone.get('/api/projects?format=csv').expect(401);
    await app.as('agent-2').get(`/api/projects/${(await everyRow(app, LISTS.projects!)).find(({ park }) => park === 'hightech').id}/timeline?format=xlsx`).expect(403);
    const [, ...lines] = csvRows((await exported(app, 'leader-lingang', '/api/projects?format=csv')).bytes);
    expect(new Set(lines.map((line) => line[6]))).toEqual(new Set(['临港区']));
  });

  it.each([
    ['format=pdf', 'format', 'is-in'],
    ['format=csv&format=xlsx', 'format', 'is-in'],
    ['format=csv&lang=fr', 'lang', 'is-in'],
    ['format=csv&limit=5', 'limit', 'not-in-an-export'],
    ['format=xlsx&cursor=abc', 'cursor', 'not-in-an-export'],
    ['format=csv&light=pink', 'light', 'is-in'],
    ['format=csv&colour=red', 'colour', 'unknown-field'],
    ['lang=en', 'lang', 'unknown-field'],
  ])('is refused with the field and the reason: %s', async (query, field, reason) => {
    const { body, headers } = await app.as('leader').get(`/api/projects?${query}`).expect(400);
    expect(headers['content-type']).toMatch(/problem\+json/);
    expect(body.errors).toEqual([expect.objectContaining({ field, reason })]);
  });

  it('leaves the list as it is when JSON is asked for by name', async () => {
    const { body } = await app.as('leader').get('/api/projects?format=json&limit=2').expect(200);
    expect(body).toEqual((await app.as('leader').get('/api/projects?limit=2').expect(200)).body);
  });

  it('is described', async () => {
    const { body } = await app.anyone.get('/api/openapi.json').expect(200);
    for (const list of Object.values(LISTS)) {
      const operation = body.paths[pathOf(list)].get;
      expect(Object.keys(operation.responses[200].content)).toEqual(['application/json', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
      expect(operation.parameters.filter(({ name }: { name: string }) => name === 'format' || name === 'lang')).toHaveLength(2);
      expect(operation).not.toHaveProperty('x-exported');
    }
  });

  it('can be had of every route that answers with a list or table, but for those that are told here', async () => {
    const { body } = await app.anyone.get('/api/openapi.json').expect(200);
    const isList = ({ $ref = '' }: { $ref?: string }) => Object.values<Row>(body.components.schemas[$ref.split('/').at(-1)!]?.properties ?? {}).some(({ type, items }) => type === 'array' && items.$ref);
    const without = Object.entries<Row>(body.paths).flatMap(([path, { get }]) => {
      const content = get?.responses[200]?.content ?? {};
      return content['application/json'] && !content['text/csv'] && isList(content['application/json'].schema) ? [path] : [];
    });
    expect(without.sort()).toEqual(WITHOUT_FILES);
  });
});
