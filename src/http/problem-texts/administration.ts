import type { Titles } from '../../core/workflow/definition.js';
import type { ProblemText } from '../problem-text.js';

export const ADMINISTRATION_PROBLEMS = {
  'person-not-found': {
    title: { zh: '没有这个人', en: 'No such person' },
    detail: { zh: '找不到这个人。', en: 'There is no person with this id.' },
  },
  'person-not-active': {
    title: { zh: '此人已停用', en: 'Person not active' },
    detail: { zh: '{name}已停用，请先恢复。', en: '{name} is not active; reactivate the person first.' },
  },
  'username-taken': {
    title: { zh: '用户名已被使用', en: 'Username already taken' },
    detail: { zh: '用户名“{username}”已经有人使用。', en: 'Somebody is called "{username}" already.' },
  },
  'last-administrator': {
    title: { zh: '最后一名管理员', en: 'Last administrator' },
    detail: {
      zh: '此后将没有能够登录的管理员。请先任命另一名管理员，并由其设置密码。',
      en: 'Nobody who can sign in would be left to administer. Appoint another administrator first, who sets a password.',
    },
  },
  'agent-has-projects': {
    title: { zh: '名下还有在办项目', en: 'Still carries projects' },
    detail: { zh: '还有 {count} 个在办项目须先移交给其他专员：{projects}。', en: 'Running projects have to be handed over to another agent first ({count}): {projects}.' },
  },
  'grant-held': {
    title: { zh: '已有这项授权', en: 'Grant already held' },
    detail: { zh: '{name}已经有这项授权。', en: '{name} holds this role there already.' },
  },
  'grant-not-found': {
    title: { zh: '没有这项授权', en: 'No such grant' },
    detail: { zh: '此人没有这项授权，可能已被收回。', en: 'The person holds no such grant; it may have been taken already.' },
  },
  'password-link-unknown': {
    title: { zh: '链接无效', en: 'Link does not open' },
    detail: { zh: '设置密码的链接不存在、已用过或已过期，请向管理员索取新的链接。', en: 'The link does not exist, was used or has expired; ask an administrator for a new one.' },
  },
  'department-not-found': {
    title: { zh: '没有这个部门', en: 'No such department' },
    detail: { zh: '没有部门“{key}”。', en: 'There is no department "{key}".' },
  },
  'department-key-taken': {
    title: { zh: '部门标识已被使用', en: 'Department key already taken' },
    detail: { zh: '部门“{key}”已经存在。', en: 'There is a department "{key}" already.' },
  },
  'department-used': {
    title: { zh: '部门正在使用', en: 'Department in use' },
    detail: {
      zh: '部门“{key}”不能删除：流程 {workflows} 个、事项 {items} 个、人员授权 {people} 项、通知渠道 {channels} 个、督办 {orders} 件。',
      en: 'The department "{key}" cannot be removed: workflows {workflows}, items {items}, grants {people}, channels {channels}, orders {orders}.',
    },
  },
  'park-not-found': {
    title: { zh: '没有这个园区', en: 'No such park' },
    detail: { zh: '没有园区“{key}”。', en: 'There is no park "{key}".' },
  },
  'park-key-taken': {
    title: { zh: '园区标识已被使用', en: 'Park key already taken' },
    detail: { zh: '园区“{key}”已经存在。', en: 'There is a park "{key}" already.' },
  },
  'park-used': {
    title: { zh: '园区正在使用', en: 'Park in use' },
    detail: {
      zh: '园区“{key}”不能删除：项目 {projects} 个、人员授权 {people} 项、通知渠道 {channels} 个、督办 {orders} 件。',
      en: 'The park "{key}" cannot be removed: projects {projects}, grants {people}, channels {channels}, orders {orders}.',
    },
  },
} satisfies Record<string, ProblemText>;

/** What can be wrong with a field about a person or a place. */
export const ADMINISTRATION_FAULTS = {
  'username-form': { zh: '应由小写字母和数字组成，可用 . _ - 连接，例如 li.na。', en: 'Must consist of lower-case letters and digits, joined by . _ or -, like li.na.' },
  'lower-case-key': { zh: '应由小写字母、数字和连字符组成，例如 lingang。', en: 'Must consist of lower-case letters, digits and hyphens, like lingang.' },
  'same-agent': { zh: '项目已由此人负责。', en: 'Carries the project already.' },
  'not-of-this-role': { zh: '只适用于经办人。', en: 'Belongs to officers only.' },
  'subject-of-change': { zh: '应形如 person:标识、department:标识、park:标识 或 channel:标识，或只写类别。', en: 'Must be like person:id, department:key, park:key or channel:key, or a kind alone.' },
  'wrong-password': { zh: '原密码不正确。', en: 'The old password is wrong.' },
  'same-as-before': { zh: '新密码不能与原密码相同。', en: 'Must not be the old password.' },
  'same-as-username': { zh: '密码不能与用户名相同。', en: 'Must not be the username.' },
} satisfies Record<string, Titles>;
