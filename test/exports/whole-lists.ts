import type { ListCase, Row } from './listed.js';

const STATUSES: Record<string, string> = { waiting: '待前置', ready: '可申报', submitted: '已申报', supplementing: '补正中', 'under-review': '审查中', paused: '暂停计时', approved: '予以许可', refused: '不予许可', declined: '不予受理', withdrawn: '已撤回', waived: '无需办理' };
const KINDS: Record<string, string> = { 'working-day': '工作日', weekend: '周末', holiday: '节假日', 'make-up-day': '调休上班日' };
const UNITS: Record<string, string> = { 'working-day': '工作日', 'calendar-day': '自然日' };
const yes = (is: boolean) => (is ? '是' : '否');
const itemsOf = ({ stages }: Row) => stages.flatMap(({ items, ...stage }: Row) => items.map((item: Row) => ({ stage, item })));

/** Lists and tables that are all in one answer. */
export const WHOLE_LISTS: Readonly<Record<string, ListCase>> = {
  parks: { who: 'leader', address: '/api/parks', rows: ({ parks }) => parks, by: null, titles: ['标识', '园区', '地区'], said: ({ key, title, place }) => [key, title.zh, place] },
  departments: { who: 'agent', address: '/api/departments', rows: ({ departments }) => departments, by: null, titles: ['标识', '部门'], said: ({ key, title }) => [key, title.zh] },
  agents: { who: 'leader', address: '/api/agents?park=lingang', rows: ({ agents }) => agents, by: null, titles: ['项目专员'], said: ({ name }) => [name] },
  channels: {
    who: 'admin', address: '/api/channels', rows: ({ channels }) => channels, by: null, titles: ['标识', '渠道', '方式', '发送到', '部门', '启用'],
    said: ({ key, title, target, active }) => [key, title.zh, '钉钉', target, '住房和城乡建设局', yes(active)],
  },
  workflows: {
    who: 'agent', address: '/api/workflows', rows: ({ workflows }) => workflows, by: null, titles: ['标识', '版本', '施行日期', '事项数'],
    said: ({ key, version, effectiveFrom, items }) => [key, version, effectiveFrom, items],
  },
  'items of a workflow': {
    who: 'agent', address: '/api/workflows/luzhou-enterprise/versions/1', rows: ({ definition }) => itemsOf(definition), by: null, titles: ['阶段', '审批事项', '承诺时限', '承诺时限单位', '里程碑事项'],
    said: ({ stage, item }) => [stage.title.zh, item.title.zh, item.promised.days, UNITS[item.promised.unit]!, yes(item.milestone)],
  },
  calendars: {
    who: 'agent', address: '/api/calendars', rows: ({ calendars }) => calendars.flatMap(({ key, years }: Row) => years.map((year: number) => ({ key, year }))), by: null,
    titles: ['工作日历', '已公布年份'], said: ({ key, year }) => [key, year],
  },
  'days of a year': {
    who: 'agent', address: '/api/calendars/CN/years/2026', rows: ({ days }) => days, by: null, titles: ['日期', '类别', '节日', '上班'],
    said: ({ date, kind, name, working }) => [date, KINDS[kind]!, name ?? '', yes(working)],
  },
  'schedules of a year': {
    who: 'agent', address: '/api/calendars/CN/years/2026/versions', rows: ({ versions }) => versions, by: null, titles: ['版本', '列明天数'], said: ({ version, days }) => [version, days],
  },
  'days of a schedule': {
    who: 'agent', address: '/api/calendars/CN/years/2026/versions/1', rows: ({ days }) => days, by: null, titles: ['日期', '节日', '放假'], said: ({ date, name, isOffDay }) => [date, name, yes(isOffDay)],
  },
  'items of a project': {
    who: 'leader', address: '/api/projects/:project', rows: itemsOf, by: null, titles: ['阶段', '审批事项', '事项状态', '受理日期', '到期日', '已用天数', '逾期办结'],
    said: ({ stage, item }) => [stage.title.zh, item.title.zh, STATUSES[item.status]!, item.acceptedOn ?? '', item.dueOn ?? '', item.usedDays, yes(item.late)],
  },
  'days of an item': {
    who: 'leader', address: '/api/projects/:project/items/:item/clock', rows: ({ days }) => days, by: null, titles: ['日期', '计入', '已用天数', '到期日'],
    said: ({ date, counted, usedDays, isDue }) => [date, yes(counted), usedDays, yes(isDue)],
  },
  'applicant links': {
    who: 'leader', address: '/api/projects/:project/applicant-links', rows: ({ links }) => links, by: null, titles: ['状态', '生成人', '有效期至'],
    said: ({ createdBy, expiresOn }) => ['有效', createdBy.name, expiresOn ?? ''],
  },
};
