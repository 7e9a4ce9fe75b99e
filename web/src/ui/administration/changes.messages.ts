import { messages } from '../../language/messages.js';

/** What administrators do, and what it was done to. */
export const CHANGES = messages(
  {
    types: {
      'person.created': '新增人员', 'person.renamed': '改名', 'person.deactivated': '停用', 'person.reactivated': '重新启用', 'password-link.given': '发放设置密码链接',
      'grant.given': '授予角色', 'grant.taken': '收回角色', 'grant.changed': '变更部门负责人',
      'department.created': '新增部门', 'department.renamed': '部门改名', 'department.removed': '删除部门',
      'park.created': '新增园区', 'park.changed': '修改园区', 'park.removed': '删除园区',
      'channel.created': '新增通知渠道', 'channel.changed': '修改通知渠道', 'channel.removed': '删除通知渠道',
    },
    kinds: { person: '人员', department: '部门', park: '园区', channel: '通知渠道' },
    username: '用户名', name: '姓名', role: '角色', zh: '中文名称', en: '英文名称', place: '地区',
    kind: '方式', target: '发送到', owner: '发给', active: '状态', on: '启用', off: '停用',
    content: '发送内容', level: '预警级别', when: '发送时间', hours: '办公时间', escalated: '升级预警随时发送', yes: '是', no: '否', nothing: '不发送',
    url: '网址', secret: '密钥', renewed: '已更换',
    was: '原为', is: '改为', given: '新增', taken: '去掉',
  },
  {
    types: {
      'person.created': 'Person created', 'person.renamed': 'Renamed', 'person.deactivated': 'Deactivated', 'person.reactivated': 'Reactivated', 'password-link.given': 'Password link given',
      'grant.given': 'Role given', 'grant.taken': 'Role taken', 'grant.changed': 'Head of department changed',
      'department.created': 'Department created', 'department.renamed': 'Department renamed', 'department.removed': 'Department removed',
      'park.created': 'Park created', 'park.changed': 'Park changed', 'park.removed': 'Park removed',
      'channel.created': 'Channel created', 'channel.changed': 'Channel changed', 'channel.removed': 'Channel removed',
    },
    kinds: { person: 'Person', department: 'Department', park: 'Park', channel: 'Channel' },
    username: 'Username', name: 'Name', role: 'Role', zh: 'Chinese name', en: 'English name', place: 'City',
    kind: 'Kind', target: 'Sent to', owner: 'For', active: 'State', on: 'on', off: 'off',
    content: 'What is sent', level: 'Alerts', when: 'When', hours: 'Office hours', escalated: 'Escalated alerts at any time', yes: 'yes', no: 'no', nothing: 'nothing',
    url: 'Address', secret: 'Secret', renewed: 'set anew',
    was: 'was', is: 'is now', given: 'new', taken: 'gone',
  },
);
