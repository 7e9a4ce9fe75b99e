import type { Titles } from '../../core/workflow/definition.js';
import type { ProblemText } from '../problem-text.js';

export const APPLICANT_PROBLEMS = {
  'applicant-link-unknown': {
    title: { zh: '链接无效', en: 'Link does not open' },
    detail: { zh: '这个链接不存在、已到期或已停用，请向项目专员索取新的链接。', en: 'The link does not exist, has expired or was revoked; ask the agent of the project for a new one.' },
  },
  'applicant-link-not-yours': {
    title: { zh: '无权管理企业查询链接', en: 'Not yours to give' },
    detail: { zh: '企业查询链接由本项目的专员或该园区的分管领导管理。', en: 'Links for the applicant are given by the agent of the project or a leader of its park.' },
  },
  'applicant-link-not-found': {
    title: { zh: '没有这个链接', en: 'No such link' },
    detail: { zh: '这个项目没有这个企业查询链接。', en: 'The project has no such link.' },
  },
  'too-many-requests': {
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    detail: { zh: '请求过于频繁，请在 {seconds} 秒后重试。', en: 'Too many requests from this address; please try again in {seconds} seconds.' },
  },
} satisfies Record<string, ProblemText>;

export const APPLICANT_FAULTS = {
  'in-the-past': { zh: '不能早于今天。', en: 'Must not be earlier than today.' },
} satisfies Record<string, Titles>;
