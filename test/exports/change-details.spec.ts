import type { Names } from '../../src/http/export/names.js';
import { changeDetails } from '../../src/administration/change-details.js';
import type { ChangeType } from '../../src/administration/change.js';

function namesIn(language: 'zh' | 'en'): Names {
  return {
    language,
    say: (titles) => titles[language],
    word: (words, key) => words[key]?.[language] ?? key,
    list: (parts) => parts.join(language === 'zh' ? '；' : '; '),
    park: () => (language === 'zh' ? '高新区' : 'High-tech Zone'),
    department: () => (language === 'zh' ? '住建局' : 'Housing'),
    person: (id) => id,
    subject: (_project, _kind, key) => key,
  };
}

const officer = { role: 'officer', department: 'housing', park: 'hightech', head: false };
const title = { zh: '高新区', en: 'High-tech Zone' };
const channel = { title: { zh: '住建群', en: 'Housing' }, kind: 'dingtalk', target: 'oapi.dingtalk.com', owner: { kind: 'department', department: 'housing', park: null } };
const timing = { when: 'digest', times: ['09:00', '16:00'], officeHours: { from: '09:00', to: '18:00' }, escalatedAtAnyTime: true };
const rule = { kinds: ['fact', 'order'], leastLevel: 'any', timing };

test.each<[ChangeType, object, string | null, string | null]>([
  ['person.created', { username: 'lina', grants: [officer] }, '用户名：lina；角色：经办人（住建局，高新区）', 'username: lina; role: officer (Housing, High-tech Zone)'],
  ['person.renamed', { from: '李娜', to: '李那' }, '姓名：李娜 → 李那', 'name: 李娜 → 李那'],
  ['person.deactivated', {}, null, null],
  ['grant.given', officer, '角色：经办人（住建局，高新区）', 'role: officer (Housing, High-tech Zone)'],
  ['grant.taken', officer, '角色：经办人（住建局，高新区） → –', 'role: officer (Housing, High-tech Zone) → –'],
  ['grant.changed', { ...officer, head: true }, '角色：经办人（住建局，高新区） → 部门负责人（住建局，高新区）', 'role: officer (Housing, High-tech Zone) → head (Housing, High-tech Zone)'],
  ['department.renamed', { from: { ...title, zh: '高新园' }, to: title }, '中文名称：高新园 → 高新区', 'Chinese name: 高新园 → 高新区'],
  ['park.changed', { from: { title, place: '泸州' }, to: { title, place: '自贡' } }, '地区：泸州 → 自贡', 'city: 泸州 → 自贡'],
  ['park.removed', { title, place: '泸州' }, '中文名称：高新区 → –；英文名称：High-tech Zone → –；地区：泸州 → –', 'Chinese name: 高新区 → –; English name: High-tech Zone → –; city: 泸州 → –'],
  [
    'channel.created',
    { ...channel, rule, active: true },
    '中文名称：住建群；英文名称：Housing；方式：钉钉；发送到：oapi.dingtalk.com；发给：住建局经办人 · 全市',
    'Chinese name: 住建群; English name: Housing; kind: DingTalk; sent to: oapi.dingtalk.com; for: Officers of Housing · the whole city',
  ],
  [
    'channel.changed',
    { from: { rule, active: true }, to: { rule: { ...rule, kinds: [], timing: { ...timing, when: 'at-once' } }, active: false }, renewed: ['secret'] },
    '发送内容：办理进展、督办 → 不发送；发送时间：定时汇总 09:00、16:00 → 随时发送；状态：启用 → 停用；密钥：已更换',
    'what is sent: progress, supervision orders → nothing; when: gathered 09:00, 16:00 → at once; state: on → off; secret: set anew',
  ],
])('what %s has made of what is told in a file as on the page', (type, data, zh, en) => {
  expect(changeDetails({ type, data }, namesIn('zh'))).toBe(zh);
  expect(changeDetails({ type, data }, namesIn('en'))).toBe(en);
});
