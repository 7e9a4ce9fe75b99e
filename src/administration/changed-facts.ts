import type { Titles } from '../core/workflow/definition.js';
import type { Names } from '../http/export/names.js';
import { CHANNEL_KIND_WORDS } from './channel-kind-words.js';
import { granted, type HeldGrant } from './grant-words.js';

/** What the record of changes tells of a person, place or channel. */
export interface ChangedFacts {
  readonly username?: string;
  readonly name?: string;
  readonly grants?: readonly HeldGrant[];
  readonly title?: Titles;
  readonly place?: string;
  readonly kind?: string;
  readonly target?: string;
  readonly owner?: { readonly kind: string; readonly department?: string; readonly park?: string | null };
  readonly rule?: ChangedRule;
  readonly active?: boolean;
  readonly renewed?: readonly string[];
}

interface ChangedRule {
  readonly kinds: readonly string[];
  readonly leastLevel: string;
  readonly timing: {
    readonly when: string;
    readonly times: readonly string[];
    readonly officeHours: { readonly from: string; readonly to: string };
    readonly escalatedAtAnyTime: boolean;
  };
}

type Fact = readonly [label: string, text: string];

/** Each with its label, in the order in which they are told. */
export function factsInWords(facts: ChangedFacts, names: Names): readonly Fact[] {
  const { username, name, grants = [], title, place, kind, target, owner, rule, active, renewed = [] } = facts;
  const told: readonly (readonly [string, string | undefined])[] = [
    ['username', username],
    ['name', name],
    ['grants', grants.length === 0 ? undefined : enumerated(grants.map((grant) => granted(grant, names)), names)],
    ['zh', title?.zh],
    ['en', title?.en],
    ['place', place],
    ['kind', kind && names.word(CHANNEL_KIND_WORDS, kind)],
    ['target', target],
    ['owner', owner && ownerInWords(owner, names)],
    ...(rule ? ruleInWords(rule, names) : []),
    ['active', active === undefined ? undefined : names.say(active ? ON : OFF)],
    ...renewed.map((what) => [what, names.say(SET_ANEW)] as const),
  ];
  return told.flatMap(([label, text]) => (text === undefined ? [] : [[names.word(LABELS, label), text]]));
}

function ownerInWords({ kind, department, park }: NonNullable<ChangedFacts['owner']>, names: Names): string {
  if (kind === 'person') return names.say(ONE_PERSON);
  const where = park ? names.park(park) : names.say(WHOLE_CITY);
  if (kind === 'leaders') return `${names.say(LEADERS)} · ${where}`;
  const office = names.department(department ?? '');
  return `${names.language === 'zh' ? `${office}经办人` : `Officers of ${office}`} · ${where}`;
}

function ruleInWords({ kinds, leastLevel, timing: { when, times, officeHours, escalatedAtAnyTime } }: ChangedRule, names: Names): readonly Fact[] {
  const way = names.word(WAYS, when);
  return [
    ['content', kinds.length === 0 ? names.say(NOTHING) : enumerated(kinds.map((kind) => names.word(CONTENTS, kind)), names)],
    ['level', names.word(LEVELS, leastLevel)],
    ['when', when === 'digest' ? `${way} ${enumerated(times, names)}` : way],
    ['hours', `${officeHours.from}–${officeHours.to}`],
    ['escalated', names.say(escalatedAtAnyTime ? YES : NO)],
  ];
}

function enumerated(parts: readonly string[], { language }: Names): string {
  return parts.join(language === 'zh' ? '、' : ', ');
}

const LABELS: Readonly<Record<string, Titles>> = {
  username: { zh: '用户名', en: 'username' },
  name: { zh: '姓名', en: 'name' },
  grants: { zh: '角色', en: 'role' },
  zh: { zh: '中文名称', en: 'Chinese name' },
  en: { zh: '英文名称', en: 'English name' },
  place: { zh: '地区', en: 'city' },
  kind: { zh: '方式', en: 'kind' },
  target: { zh: '发送到', en: 'sent to' },
  owner: { zh: '发给', en: 'for' },
  content: { zh: '发送内容', en: 'what is sent' },
  level: { zh: '预警级别', en: 'alerts' },
  when: { zh: '发送时间', en: 'when' },
  hours: { zh: '办公时间', en: 'office hours' },
  escalated: { zh: '升级预警随时发送', en: 'escalated alerts at any time' },
  active: { zh: '状态', en: 'state' },
  url: { zh: '网址', en: 'address' },
  secret: { zh: '密钥', en: 'secret' },
};

const CONTENTS: Readonly<Record<string, Titles>> = {
  fact: { zh: '办理进展', en: 'progress' },
  alerts: { zh: '期限预警', en: 'alerts' },
  order: { zh: '督办', en: 'supervision orders' },
  calendar: { zh: '工作日历调整', en: 'amendments of calendars' },
};

const LEVELS: Readonly<Record<string, Titles>> = {
  any: { zh: '全部预警', en: 'all' },
  'near-due': { zh: '临期及以上', en: 'near due and graver' },
  overdue: { zh: '超期及以上', en: 'overdue and graver' },
  escalated: { zh: '仅升级', en: 'escalated only' },
};

const WAYS: Readonly<Record<string, Titles>> = {
  'at-once': { zh: '随时发送', en: 'at once' },
  digest: { zh: '定时汇总', en: 'gathered' },
};

const ON: Titles = { zh: '启用', en: 'on' };
const OFF: Titles = { zh: '停用', en: 'off' };
const YES: Titles = { zh: '是', en: 'yes' };
const NO: Titles = { zh: '否', en: 'no' };
const NOTHING: Titles = { zh: '不发送', en: 'nothing' };
const SET_ANEW: Titles = { zh: '已更换', en: 'set anew' };
const ONE_PERSON: Titles = { zh: '个人', en: 'one person' };
const LEADERS: Titles = { zh: '分管领导', en: 'leaders' };
const WHOLE_CITY: Titles = { zh: '全市', en: 'the whole city' };
