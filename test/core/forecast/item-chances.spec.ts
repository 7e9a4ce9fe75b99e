import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { type DrawnTimes, itemChances } from '../../../src/core/forecast/item-chances.js';
import { historyFrom, type ItemHistory, type PastCase, pastCase } from '../../../src/core/forecast/item-history.js';
import type { OpenItem } from '../../../src/core/forecast/open-items.js';

const calendar = workingCalendar(shippedYears());
const days = fc.nat({ max: 30 });
const anyCase: fc.Arbitrary<PastCase> = fc
  .record({ followOnDays: days, acceptDays: fc.nat({ max: 5 }), review: days, lastUsedDays: days, againDays: fc.oneof(fc.constant(null), days) })
  .map(({ review, ...one }) => ({ ...one, turnaroundDays: one.acceptDays + review, lastAcceptDays: one.acceptDays, lastTurnaroundDays: one.acceptDays + review }));
const anyCases = fc.array(anyCase, { minLength: 1, maxLength: 12 });
const circumstances = { promisedDays: 7, registeredDays: 4, isConditional: false };

describe('the chances of an item', () => {
  it('under review are those of the cases that had not ended after as many days, each as likely', () => {
    fc.assert(
      fc.property(anyCases, fc.nat({ max: 35 }), (cases, since) => {
        const expected = left(cases.map((one) => one.turnaroundDays - one.acceptDays), since);
        expect(draws(open('under-review', { since }), historyOf(cases), 1, expected.length)).toEqual(ordered(expected));
      }),
    );
  });

  it('before its submission are those of its follow-ons, given how long it has waited', () => {
    fc.assert(
      fc.property(anyCases, fc.nat({ max: 35 }), (cases, since) => {
        const history = historyOf(cases.map((one) => ({ ...one, acceptDays: 1, turnaroundDays: 4 })));
        const followOns = cases.map(({ followOnDays }) => followOnDays);
        const expected = left(followOns, since);
        expect(draws(open('possible', { since }), history, 0, expected.length)).toEqual(ordered(expected.map((days) => days + 4)));
        // What still waits for others has not begun to wait for its agent.
        expect(draws(open('blocked', { since }), history, 0, followOns.length)).toEqual(ordered(followOns.map((days) => days + 4)));
      }),
    );
  });

  it('while paused add what the review still takes to the rest of the pause', () => {
    fc.assert(
      fc.property(anyCases, fc.nat({ max: 35 }), fc.nat({ max: 20 }), (cases, usedDays, pauseDays) => {
        const expected = left(cases.map(({ lastUsedDays }) => lastUsedDays), usedDays).map((days) => days + pauseDays);
        expect(draws(open('paused', { usedDays, pauseDays }), historyOf(cases), 1, expected.length)).toEqual(ordered(expected));
      }),
    );
  });

  it('of a conditional item leave out waivers that would have come by now', () => {
    const history: ItemHistory = { basis: 'workflow', cases: [caseOf({})], waivers: { needed: 2, waivedAfter: [1, 3, 5, 9] } };
    const chances = itemChances(open('possible', {}), history, { ...circumstances, isConditional: true });
    const drawn = [0, 0.25, 0.5, 0.75].map((chance) => {
      const times: DrawnTimes = { acceptedIn: 0, doneIn: 0, waived: false };
      chances([0, 0, chance], times);
      return times.waived ? times.doneIn : 'needed';
    });
    expect(drawn).toEqual([1, 5, 'needed', 'needed']);
  });

  it('without a past are the promise', () => {
    const times: DrawnTimes = { acceptedIn: 9, doneIn: 9, waived: false };
    itemChances(open('blocked', {}), historyFrom([], [], { needed: 0, waivedAfter: [] }), circumstances)([0.9, 0.9, 0.9], times);
    expect(times).toEqual({ acceptedIn: 0, doneIn: 7, waived: false });
  });
});

describe('a case of the past', () => {
  const attempt = (submitted: string, accepted: string | null, ended: string, approved: boolean, usedDays: number) => ({
    submittedOn: civilDate(submitted), acceptedOn: accepted === null ? null : civilDate(accepted), endedOn: civilDate(ended), approved, usedDays,
  });

  it('counts from the day on which it was possible over all its attempts', () => {
    const attempts = [
      attempt('2026-03-04', null, '2026-03-05', false, 0),
      attempt('2026-03-10', '2026-03-11', '2026-03-13', false, 2),
      attempt('2026-03-16', '2026-03-17', '2026-03-20', true, 3),
    ];
    expect(pastCase(civilDate('2026-03-02'), attempts, calendar)).toEqual({
      followOnDays: 2, acceptDays: 5, turnaroundDays: 12, lastAcceptDays: 1, lastTurnaroundDays: 4, lastUsedDays: 3, againDays: 3,
    });
    expect(pastCase(civilDate('2026-03-02'), attempts.slice(0, 2), calendar)).toBeNull();
    expect(pastCase(civilDate('2026-03-02'), [], calendar)).toBeNull();
  });

  it('is of the same workflow where there are enough of them, else of the same item anywhere', () => {
    const eight = Array.from({ length: 8 }, () => caseOf({}));
    const waivers = { needed: 0, waivedAfter: [] };
    expect(historyFrom(eight, [], waivers)).toMatchObject({ basis: 'workflow', cases: eight });
    expect(historyFrom(eight.slice(1), eight, waivers)).toMatchObject({ basis: 'item', cases: eight });
    expect(historyFrom(eight.slice(1), eight.slice(1), waivers)).toMatchObject({ basis: 'promise', cases: [] });
  });
});

function caseOf(given: Partial<PastCase>): PastCase {
  return { followOnDays: 1, acceptDays: 0, turnaroundDays: 3, lastAcceptDays: 0, lastTurnaroundDays: 3, lastUsedDays: 3, againDays: null, ...given };
}

function historyOf(cases: readonly PastCase[]): ItemHistory {
  return { basis: 'workflow', cases, waivers: { needed: cases.length, waivedAfter: [] } };
}

function open(standing: OpenItem['standing'], given: Partial<OpenItem>): OpenItem {
  return { index: 0, standing, in: 0, since: 0, waitsFor: [], pauseDays: 0, usedDays: 0, attempt: standing === 'possible' ? 0 : 1, ...given };
}

/** What comes of each of so many equal shares of one chance, in order. */
function draws(item: OpenItem, history: ItemHistory, which: number, shares: number): number[] {
  const chances = itemChances(item, history, circumstances);
  return ordered(
    Array.from({ length: shares }, (_, share) => {
      const drawn: DrawnTimes = { acceptedIn: 0, doneIn: 0, waived: false };
      chances([0, 1, 2].map((at) => (at === which ? (share + 0.5) / shares : 0.5)), drawn);
      return drawn.doneIn;
    }),
  );
}

/** What is left of those that were not over by then; all of them, from the beginning, where every one was. */
function left(days: readonly number[], since: number): readonly number[] {
  const longer = days.filter((one) => one >= since).map((one) => one - since);
  return longer.length > 0 ? longer : days;
}

function ordered(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
