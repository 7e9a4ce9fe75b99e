import fc from 'fast-check';

import { inZone, instantOf, writtenDay, writtenInstant } from '../../web/src/language/dates.js';

describe('a day', () => {
  it('is written as people write it', () => {
    expect(writtenDay('2026-10-10', 'zh')).toBe('2026年10月10日 周六');
    expect(writtenDay('2026-10-10', 'en')).toBe('Sat 10 Oct 2026');
    expect(writtenDay('2024-02-29', 'zh', 'short')).toBe('2月29日 周四');
    expect(writtenDay('2024-02-29', 'en', 'short')).toBe('Thu 29 Feb');
    expect(writtenDay('2024-02-29', 'en', 'figures')).toBe('2024-02-29');
  });

  it('has the weekday that it has, in any year', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    const weekday = new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' });
    fc.assert(fc.property(days, (day) => writtenDay(day.toISOString().slice(0, 10), 'zh').endsWith(weekday.format(day))));
  });
});

describe('an instant', () => {
  it('is told in the office’s time zone', () => {
    expect(writtenInstant('2026-10-09T16:05:00.000Z', 'zh', 'Asia/Shanghai')).toBe('2026年10月10日 00:05');
    expect(writtenInstant('2026-10-09T16:05:00.000Z', 'en', 'Asia/Shanghai')).toBe('10 Oct 2026 00:05');
  });

  it('is found again from what the clock on the wall shows', () => {
    expect(instantOf('2026-10-08T09:15', 'Asia/Shanghai')).toBe('2026-10-08T09:15:00+08:00');
    expect(instantOf('2026-07-01T09:15', 'America/St_Johns')).toBe('2026-07-01T09:15:00-02:30');
    const instants = fc.integer({ min: Date.parse('1995-01-01') / 60_000, max: Date.parse('2060-01-01') / 60_000 });
    const zones = fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'Asia/Kathmandu', 'America/Bogota');
    fc.assert(
      fc.property(instants, zones, (minute, zone) => {
        const { date, time } = inZone(minute * 60_000, zone);
        expect(Date.parse(instantOf(`${date}T${time}`, zone))).toBe(minute * 60_000);
      }),
    );
  });
});
