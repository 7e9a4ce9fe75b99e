import type { ProblemText } from '../problem-text.js';

export const REQUEST_PROBLEMS = {
  'bad-request': {
    title: { zh: '请求有误', en: 'Bad request' },
    detail: { zh: '无法理解这个请求。', en: 'The request could not be understood.' },
  },
  'malformed-json': {
    title: { zh: 'JSON 格式有误', en: 'Malformed JSON' },
    detail: { zh: '请求正文不是格式正确的 UTF-8 JSON。', en: 'The body is not well-formed JSON in UTF-8.' },
  },
  'malformed-url': {
    title: { zh: '网址格式有误', en: 'Malformed URL' },
    detail: { zh: '网址中有无法解码的字符。', en: 'The URL has characters that cannot be decoded.' },
  },
  'invalid-request': {
    title: { zh: '请求内容不符合要求', en: 'Invalid request' },
    detail: { zh: '请求中有不符合要求的字段。', en: 'Some fields of the request are not as they must be.' },
  },
  forbidden: {
    title: { zh: '无权访问', en: 'Forbidden' },
    detail: { zh: '您无权这样做。', en: 'You may not do this.' },
  },
  'exports-busy': {
    title: { zh: '导出繁忙', en: 'Exports are busy' },
    detail: { zh: '正在导出的文件较多，请稍后再试。', en: 'As many files are being exported as may be at a time; please try again in a moment.' },
  },
  'not-found': {
    title: { zh: '找不到', en: 'Not found' },
    detail: { zh: '这个网址没有内容。', en: 'There is nothing at this address.' },
  },
  'method-not-allowed': {
    title: { zh: '不支持这种方法', en: 'Method not allowed' },
    detail: { zh: '这个网址只接受：{allowed}。', en: 'This address takes only: {allowed}.' },
  },
  'body-too-large': {
    title: { zh: '请求正文过大', en: 'Body too large' },
    detail: { zh: '请求正文最大 1 MiB。', en: 'A request body may have 1 MiB at most.' },
  },
  'url-too-long': {
    title: { zh: '网址过长', en: 'URL too long' },
    detail: { zh: '网址的某一部分过长。', en: 'A part of the URL is too long.' },
  },
  'unsupported-media-type': {
    title: { zh: '不支持这种内容类型', en: 'Unsupported media type' },
    detail: { zh: '请求正文须为 application/json。', en: 'A request body must be application/json.' },
  },
  'request-refused': {
    title: { zh: '请求被拒绝', en: 'Request refused' },
    detail: { zh: '请求没有被接受。', en: 'The request was not accepted.' },
  },
  'internal-error': {
    title: { zh: '系统内部错误', en: 'Internal error' },
    detail: { zh: '系统出错，请稍后重试；如需帮助，请提供请求编号 {requestId}。', en: 'Something went wrong here; please try again later, or ask for help with request {requestId}.' },
  },
  'database-unavailable': {
    title: { zh: '数据库暂时不可用', en: 'Database unavailable' },
    detail: { zh: '暂时无法访问数据库，请稍后重试。', en: 'The database cannot be reached at the moment; please try again soon.' },
  },
  'not-ready': {
    title: { zh: '尚未就绪', en: 'Not ready' },
    detail: { zh: '以下检查未通过：{failed}。', en: 'These checks failed: {failed}.' },
  },
} satisfies Record<string, ProblemText>;
