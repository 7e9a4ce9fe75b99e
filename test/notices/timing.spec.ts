import { workingCalendar } from '../../src/core/calendar/working-calendar.js';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import { dueMoment, isQuiet } from '../../src/notices/timing/due-moment.js';
import { instantAt } from '../../src/notices/timing/instant-at.js';
import { DEFAULT_TIMING } from '../../src/notices/timing/timing.js';
import { civilDate } from '../../src/core/calendar/civil-date.js';

const office = { calendar: workingCalendar(shippedYears()), timeZone: 'Asia/Shanghai' };
const at = (text: string) => Date.parse(`${text}:00+08:00`);
const AT_ONCE = DEFAULT_TIMING;
const DIGEST = { ...DEFAULT_TIMING, when: 'digest' as const };

describe('when something is due', () => {
  it.each([
    ['in office hours: now', AT_ONCE, '2026-09-30T17:59', '2026-09-30T17:59'],
    ['in the evening before National Day: on the first working day after it, a Thursday', AT_ONCE, '2026-09-30T18:00', '2026-10-08T09:00'],
    ['on National Day', AT_ONCE, '2026-10-01T10:00', '2026-10-08T09:00'],
    ['in the night before a working day', AT_ONCE, '2026-10-08T03:00', '2026-10-08T09:00'],
    ['on a Friday evening before a Saturday that works', AT_ONCE, '2026-10-09T20:00', '2026-10-10T09:00'],
    ['on a Saturday that works: now', AT_ONCE, '2026-10-10T10:30', '2026-10-10T10:30'],
    ['on that Saturday’s evening: on Monday', AT_ONCE, '2026-10-10T18:30', '2026-10-12T09:00'],
    ['before the first digest', DIGEST, '2026-09-28T08:00', '2026-09-28T09:00'],
    ['at the very time of a digest', DIGEST, '2026-09-28T09:00', '2026-09-28T09:00'],
    ['between digests', DIGEST, '2026-09-28T09:01', '2026-09-28T15:00'],
    ['after the last digest before National Day', DIGEST, '2026-09-30T15:01', '2026-10-08T09:00'],
  ])('%s', (_what, timing, now, due) => {
    expect(new Date(dueMoment(timing, at(now), office)).toISOString()).toBe(new Date(at(due)).toISOString());
  });

  it.each([
    ['2026-10-08T08:59', true],
    ['2026-10-08T09:00', false],
    ['2026-10-08T18:00', true],
    ['2026-10-06T10:00', true],
    ['2026-10-10T10:00', false],
    ['2026-10-11T10:00', true],
  ])('is it quiet at %s: %s', (now, quiet) => {
    expect(isQuiet(AT_ONCE, at(now), office)).toBe(quiet);
  });

  it.each([
    ['2026-03-28', '09:00', 'Europe/Berlin', '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', '09:00', 'Europe/Berlin', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25', '01:30', 'Europe/Berlin', '2026-10-24T23:30:00.000Z'],
    ['2026-10-08', '09:00', 'Asia/Shanghai', '2026-10-08T01:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(new Date(instantAt(civilDate(day), time, zone)).toISOString()).toBe(instant);
  });
});
