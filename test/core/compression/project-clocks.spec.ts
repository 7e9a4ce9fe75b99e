import * as fc from 'fast-check';
import { addDays, civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { runningSegments } from '../../../src/core/clock/segments.js';
import { approvalDays } from '../../../src/core/compression/approval-days.js';
import { projectClocks } from '../../../src/core/compression/project-clocks.js';
import { unionOfSegments } from '../../../src/core/compression/union-of-segments.js';
import { workingDaysWithin } from '../../../src/core/compression/working-days-within.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { oracleIsWorkingDay, oracleWorkingDaysBetween } from '../calendar/oracle.js';
import { anyClock } from '../clock/any-ledger.js';
import { ledgerOf } from '../clock/ledger-of.js';
import { oracleUnionDays } from '../clock/oracle.js';

const years = shippedYears();
const calendar = workingCalendar(years);
const isWorking = oracleIsWorkingDay(years);
const d = civilDate;

const planning = ledgerOf('accepted 2026-03-02', 'stopped 2026-03-06');
const fire = ledgerOf('accepted 2026-03-04', 'stopped 2026-03-11');
const permit = ledgerOf('accepted 2026-03-18', 'stopped 2026-03-20');

describe('approval time', () => {
  it('counts parallel time once', () => {
    expect(approvalDays([planning, fire], calendar, d('2026-06-01'))).toBe(7);
    expect(approvalDays([planning, fire, permit], calendar, d('2026-06-01'))).toBe(9);
  });

  it('stands still only while every accepted item is paused', () => {
    const oneWaits = ledgerOf('accepted 2026-03-02', 'paused 2026-03-03');
    const otherWaits = ledgerOf('accepted 2026-03-02', 'paused 2026-03-05', 'resumed 2026-03-12');
    expect(approvalDays([oneWaits, ledgerOf('accepted 2026-03-02')], calendar, d('2026-03-16'))).toBe(10);
    expect(approvalDays([oneWaits, otherWaits], calendar, d('2026-03-12'))).toBe(3);
    expect(approvalDays([oneWaits, otherWaits], calendar, d('2026-03-16'))).toBe(5);
  });

  it('is 0 before anything is accepted', () => {
    expect(approvalDays([], calendar, d('2026-03-02'))).toBe(0);
    expect(approvalDays([[], ledgerOf('stopped 2026-03-02')], calendar, d('2026-03-09'))).toBe(0);
  });

  it('of any ledgers is that counted by living through the days, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(anyClock, { maxLength: 4 }), (clocks) => {
        const ledgers = clocks.map(({ ledger }) => ledger);
        const today = clocks.map((clock) => clock.today).sort().at(-1) ?? d('2026-01-01');
        const days = approvalDays(ledgers, calendar, today);
        expect(days).toBe(oracleUnionDays(ledgers, isWorking, today));
        expect(approvalDays([...ledgers].reverse(), calendar, today)).toBe(days);
        expect(approvalDays([...ledgers, ...ledgers], calendar, today)).toBe(days);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the union of segments', () => {
  it('joins what overlaps or touches, drops what has no day, and ends open segments today', () => {
    const lists = [ledgerOf('accepted 2026-03-10', 'stopped 2026-03-12'), ledgerOf('accepted 2026-03-12'), ledgerOf('accepted 2026-03-03', 'stopped 2026-03-03'), planning];
    expect(unionOfSegments(lists.map(runningSegments), d('2026-03-20'))).toEqual([
      { start: '2026-03-02', end: '2026-03-06' },
      { start: '2026-03-10', end: '2026-03-20' },
    ]);
  });

  it('can be counted within a span, whose first day does not count', () => {
    const union = unionOfSegments([runningSegments(planning), runningSegments(permit)], d('2026-06-01'));
    expect(workingDaysWithin(union, d('2026-03-03'), d('2026-03-19'), calendar)).toBe(4);
    expect(workingDaysWithin(union, d('2026-03-06'), d('2026-03-18'), calendar)).toBe(0);
    expect(workingDaysWithin(union, d('2026-03-19'), d('2026-03-03'), calendar)).toBe(0);
  });

  it('of any ledgers falls apart at any day into what was before it and what came after', () => {
    fc.assert(
      fc.property(fc.array(anyClock, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 3_400 }), (clocks, n) => {
        const today = clocks.map((clock) => clock.today).sort().at(-1)!;
        const union = unionOfSegments(clocks.map(({ ledger }) => runningSegments(ledger)), today);
        const [first, middle, last] = [d('2017-12-31'), addDays(d('2018-01-01'), n), d('2028-12-31')];
        const whole = workingDaysWithin(union, first, last, calendar);
        expect(workingDaysWithin(union, first, middle, calendar) + workingDaysWithin(union, middle, last, calendar)).toBe(whole);
        expect(union.every(({ start, end }, index) => start < end && (index === 0 || union[index - 1]!.end < start))).toBe(true);
      }),
    );
  });
});

describe('the three clocks of a project', () => {
  it('are told apart', () => {
    expect(projectClocks({ ledgers: [planning, fire, permit], endedOn: d('2026-03-20') }, calendar, d('2026-06-01'))).toEqual({
      approvalDays: 9, elapsedDays: 18, applicantDays: 5,
    });
  });

  it('run on to today until the project ends, the elapsed one through pauses too', () => {
    expect(projectClocks({ ledgers: [planning, ledgerOf('accepted 2026-03-05', 'paused 2026-03-06')], endedOn: null }, calendar, d('2026-03-16'))).toEqual({
      approvalDays: 4, elapsedDays: 14, applicantDays: 6,
    });
  });

  it('are all 0 before anything has been accepted', () => {
    expect(projectClocks({ ledgers: [[], []], endedOn: null }, calendar, d('2026-03-16'))).toEqual({ approvalDays: 0, elapsedDays: 0, applicantDays: 0 });
  });

  it('of the fastest published land-to-permit case are 41 calendar days or 28 working days', () => {
    const clocks = projectClocks({ ledgers: [ledgerOf('accepted 2022-08-12', 'stopped 2022-09-22')], endedOn: d('2022-09-22') }, calendar, d('2022-10-01'));
    expect(clocks).toEqual({ approvalDays: 28, elapsedDays: 41, applicantDays: 0 });
  });

  it('of any ledgers share out the working days of the span between office and applicant', () => {
    fc.assert(
      fc.property(fc.array(anyClock, { minLength: 1, maxLength: 4 }), (clocks) => {
        const ledgers = clocks.map(({ ledger }) => ledger);
        const today = clocks.map((clock) => clock.today).sort().at(-1)!;
        const from = ledgers.map((ledger) => ledger[0]!.on).sort()[0]!;
        const read = projectClocks({ ledgers, endedOn: null }, calendar, today);
        expect(read.approvalDays).toBe(approvalDays(ledgers, calendar, today));
        expect(read.approvalDays + read.applicantDays).toBe(oracleWorkingDaysBetween(isWorking, from, today));
        expect(read.elapsedDays).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
