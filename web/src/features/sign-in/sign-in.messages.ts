import { messages } from '../../language/messages.js';

export const SIGN_IN = messages(
  {
    title: '登录',
    product: '工程建设项目审批编排',
    promise: '流程有人懂，进度有人盯，实施有人统筹。',
    points: ['一个项目，一名专员，从立项到竣工验收', '工作日计时，红黄灯预警，压减天数有据可查', '步步留痕，谁在办、办到哪、还剩几天，一目了然'].join('\n'),
    username: '用户名',
    password: '密码',
    submit: '登录',
    usernameMissing: '请输入用户名',
    passwordMissing: '请输入密码',
    wait: (seconds: number) => `尝试次数过多，请在 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒后再试`,
    language: 'English',
  },
  {
    title: 'Sign in',
    product: 'Construction project approvals',
    promise: 'Somebody knows the flow, watches the progress, and holds it together.',
    points: ['One project, one agent, from filing to acceptance', 'Clocks in working days, lights that warn, days saved with proof', 'Every step on record: who has it, how far it is, how many days are left'].join('\n'),
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    usernameMissing: 'Enter your user name',
    passwordMissing: 'Enter your password',
    wait: (seconds: number) => `Too many attempts. Try again in ${Math.floor(seconds / 60)} min ${seconds % 60} s`,
    language: '中文',
  },
);
