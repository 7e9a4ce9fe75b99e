import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { acceptanceDueDay } from '../../../src/core/clock/acceptance-period.js';
import { expectedPauseEnd } from '../../../src/core/clock/pause-overrun.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';

const calendar = workingCalendar(shippedYears());

it('a department has 5 working days after the day of submission to say what is missing', () => {
  expect(acceptanceDueDay(civilDate('2026-03-02'), calendar)).toBe('2026-03-09');
  expect(acceptanceDueDay(civilDate('2026-09-29'), calendar)).toBe('2026-10-12');
});

it('a pause is expected to end after its working days, make-up days among them', () => {
  expect(expectedPauseEnd(civilDate('2026-09-30'), 3, calendar)).toBe('2026-10-10');
  expect(expectedPauseEnd(civilDate('2026-03-02'), 0, calendar)).toBe('2026-03-02');
});
