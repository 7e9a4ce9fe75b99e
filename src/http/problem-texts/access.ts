import type { ProblemText } from '../problem-text.js';

export const ACCESS_PROBLEMS = {
  'not-signed-in': {
    title: { zh: '尚未登录', en: 'Not signed in' },
    detail: { zh: '请先登录；会话可能已经过期。', en: 'Please sign in; the session may have expired.' },
  },
  'wrong-credentials': {
    title: { zh: '用户名或密码不正确', en: 'Wrong username or password' },
    detail: { zh: '用户名或密码不正确。', en: 'The username or the password is wrong.' },
  },
  'too-many-attempts': {
    title: { zh: '登录尝试过多', en: 'Too many attempts' },
    detail: { zh: '登录失败次数过多，请在 {seconds} 秒后重试。', en: 'Signing in failed too often; please try again in {seconds} seconds.' },
  },
  'role-required': {
    title: { zh: '没有所需的角色', en: 'Role required' },
    detail: { zh: '需要以下角色之一：{roles}。', en: 'One of these roles is needed: {roles}.' },
  },
  'park-not-yours': {
    title: { zh: '不在您负责的园区', en: 'Not your park' },
    detail: { zh: '您在园区“{park}”没有角色。', en: 'You hold no role in the park "{park}".' },
  },
  'cross-site-request': {
    title: { zh: '请求来自其他网站', en: 'Request from another site' },
    detail: {
      zh: '用 Cookie 登录时，只接受从本网站发出的修改请求。',
      en: 'With a session cookie, changes are accepted only from pages of this site.',
    },
  },
} satisfies Record<string, ProblemText>;
