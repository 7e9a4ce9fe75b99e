import { ORDER_REFUSAL_REASONS } from '../../src/core/orders/order-refusal.js';
import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import { PROBLEM_TEXTS } from '../../src/http/problem-catalogue.js';
import { dueDayWords, plainDay } from '../../src/core/words/written-day.js';
import { escapeHtml } from '../../src/http/escape-html.js';
import { HAPPENINGS, orderWords } from '../../src/orders/order-words.js';

test.each(ORDER_REFUSAL_REASONS)('there are words for %s', (reason) => {
  expect(PROBLEM_TEXTS).toHaveProperty(reason);
});

test('a day is written as in official papers', () => {
  expect(plainDay('2026-10-01' as CivilDate).zh).toBe('2026年10月1日');
});

test('a due day that may still move is called provisional', () => {
  expect(dueDayWords('2027-01-04' as CivilDate, true)).toEqual({ zh: '2027年1月4日（周一，暂定）', en: 'Mon 4 Jan 2027 (provisional)' });
  expect(dueDayWords('2026-10-10' as CivilDate, false)).toEqual({ zh: '2026年10月10日（周六）', en: 'Sat 10 Oct 2026' });
});

test('text between tags means only itself', () => {
  expect(escapeHtml(`<a href="x" onclick='y'>&amp;</a>`)).toBe('&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;');
});

test.each(HAPPENINGS)('what is told of %s leaves nothing to be filled in, and fills nothing in that people wrote', (happened) => {
  const words = orderWords(happened, { number: '督〔2026〕高新区3号', what: '{detail}$&' }, { zh: '好', en: 'fine' });
  expect(words.title.zh).toContain('督〔2026〕高新区3号');
  expect(JSON.stringify(words).replaceAll('{detail}$&', '')).not.toMatch(/\{\w+\}/);
});
