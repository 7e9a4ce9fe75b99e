import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../src/config/project-root.js';
import { REFUSAL_REASONS } from '../../src/core/workflow/refusal.js';
import { FAULT_TEXTS, PROBLEM_TEXTS } from '../../src/http/problem-catalogue.js';
import { problemBody } from '../../src/http/problem-body.js';
import { Problem } from '../../src/http/problem.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('a problem', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is a problem document', async () => {
    const response = await app.anyone.get('/api/parks?secret=1').expect(401);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.body).toEqual({
      type: '/problems/not-signed-in',
      title: '尚未登录',
      status: 401,
      detail: '请先登录；会话可能已经过期。',
      instance: '/api/parks',
      reason: 'not-signed-in',
    });
  });

  it.each([
    ['en', 'en'],
    ['en-GB,en;q=0.9,zh;q=0.5', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['fr,en;q=0.2', 'en'],
    ['fr', 'zh'],
    ['*', 'zh'],
    ['en;q=0', 'zh'],
    ['en;q=2', 'zh'],
    [',;,=', 'zh'],
    ['en,'.repeat(1000), 'zh'],
  ])('asked for with Accept-Language %s is told in %s', async (header, language) => {
    const { body, headers } = await app.anyone.get('/api/parks').set('Accept-Language', header).expect(401);
    expect(body.title).toBe(language === 'en' ? 'Not signed in' : '尚未登录');
    expect(headers).toMatchObject({ 'content-language': language, vary: 'accept-language' });
  });

  it('tells of each field in the language that is asked for', async () => {
    const response = await app.anyone.post('/api/session').set('Accept-Language', 'en').send({ username: 'x'.repeat(65), password: 'x' }).expect(400);
    expect(response.body.errors).toEqual([{ field: 'username', reason: 'max-length', detail: 'Must have at most 64 characters.' }]);
  });

  it('is told where nothing is', async () => {
    expect((await app.anyone.get('/api/nothing').expect(404)).body).toMatchObject({ reason: 'not-found', instance: '/api/nothing' });
    expect((await app.anyone.get('/../../etc/passwd').expect(404)).body).toMatchObject({ reason: 'not-found' });
  });

  it('is told where something is, but not by this method', async () => {
    const response = await app.as('admin').put('/api/session').send({}).expect(405);
    expect(response.headers.allow).toBe('DELETE, GET, HEAD, POST');
    expect(response.body).toMatchObject({ reason: 'method-not-allowed', detail: '这个网址只接受：DELETE、GET、HEAD、POST。' });
  });

  it('of ours tells nothing but the number of the request', async () => {
    await app.pool.query('alter table department rename to hidden');
    const response = await app.as('admin').get('/api/departments').set('X-Request-Id', 'request-0815').expect(500);
    await app.pool.query('alter table hidden rename to department');
    expect(response.body).toEqual({
      type: '/problems/internal-error',
      title: '系统内部错误',
      status: 500,
      detail: '系统出错，请稍后重试；如需帮助，请提供请求编号 request-0815。',
      instance: '/api/departments',
      reason: 'internal-error',
      requestId: 'request-0815',
    });
  });
});

describe('the words for problems', () => {
  const reader = { language: 'zh', timeZone: 'Asia/Shanghai' } as const;
  const texts = [
    ...Object.entries(PROBLEM_TEXTS).flatMap(([reason, text]) => [[`${reason} (title)`, text!.title], [`${reason} (detail)`, text!.detail]] as const),
    ...Object.entries(FAULT_TEXTS).map(([reason, text]) => [reason, text!] as const),
  ];

  it.each(REFUSAL_REASONS)('include %s', (reason) => {
    expect(PROBLEM_TEXTS).toHaveProperty(reason);
  });

  it.each(texts)('of %s name the same things in both languages', (_name, { zh, en }) => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect(placeholders(zh)).toEqual(placeholders(en));
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/[，。：；]/u);
  });

  it('are there for every reason that the program names', () => {
    const sources = readdirSync(join(projectRoot(), 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const named = sources.flatMap((file) => [...readFileSync(join(projectRoot(), 'src', file), 'utf8').matchAll(/Problem\.of\(\s*\d+,\s*'([a-z-]+)'/g)].map(([, reason]) => reason!));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((reason) => !PROBLEM_TEXTS[reason])).toEqual([]);
  });

  it('tell instants in the time of the office', () => {
    const detail = (language: 'zh' | 'en', ...time: [number, number, number]) =>
      problemBody(Problem.of(409, 'effective-before-previous-event', { about: { previousAt: Date.UTC(2026, 2, 2, ...time) } }), '/', { ...reader, language }).detail;
    expect(detail('zh', 1, 30, 0)).toBe('该事项的上一事件发生于2026年3月2日 09:30，生效时间不能更早。');
    expect(detail('zh', 1, 30, 5)).toBe('该事项的上一事件发生于2026年3月2日 09:30:05，生效时间不能更早。');
    expect(detail('en', 1, 30, 0)).toBe('The previous event of this item took effect on 2 Mar 2026 09:30; this one cannot be earlier.');
  });

  it('join what is several', () => {
    const problem = Problem.of(409, 'prerequisites-not-done', { about: { item: 'a', missing: ['b', 'c'] } });
    expect(problemBody(problem, '/', reader).detail).toContain('：b、c。');
    expect(problemBody(problem, '/', { ...reader, language: 'en' }).detail).toContain(': b, c.');
  });

  it('call by its title what has one, in the language of the reader', () => {
    const [permit, review] = [{ zh: '许可', en: 'Permit' }, { zh: '审查', en: 'Review' }];
    const problem = Problem.of(409, 'prerequisites-not-done', { about: { item: permit!, missing: [review!, 'b'] } });
    expect(problemBody(problem, '/', reader).detail).toBe('事项“许可”须待以下事项办结后才能申报：审查、b。');
    expect(problemBody(problem, '/', { ...reader, language: 'en' }).detail).toBe('The item "Permit" can be submitted only after these are done: Review, b.');
  });

  it('fall back on the reason where there are none', () => {
    expect(problemBody(Problem.of(400, 'brand-new'), '/', reader)).toMatchObject({ title: 'brand-new', detail: 'brand-new' });
  });
});
