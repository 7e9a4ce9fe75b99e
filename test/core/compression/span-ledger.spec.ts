import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import type { CivilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import type { ClockLedger } from '../../../src/core/clock/ledger.js';
import { approvalDays } from '../../../src/core/compression/approval-days.js';
import { CAUSES, type Cause } from '../../../src/core/compression/causes.js';
import { itemJourneys } from '../../../src/core/compression/item-journey.js';
import { type MeasuredSpan, measuredSpans } from '../../../src/core/compression/measured-span.js';
import { spanLedger, type SpanLedger } from '../../../src/core/compression/span-ledger.js';
import { targetUse } from '../../../src/core/compression/target-use.js';
import { nominalWorkingDays } from '../../../src/core/workflow/plan-days.js';
import { oracleDaysThrough, oracleIsWorkingDay } from '../calendar/oracle.js';
import { officeDay } from '../workflow/decide-oracle.js';
import { lifeOf, type Life } from '../workflow/decide-life.js';
import { itemOf, stageOf, titleOf, workflowOf } from '../workflow/any-workflow-parts.js';
import { anyTravelled, type AnyTravelled } from './any-travelled.js';

const years = shippedYears();
const calendar = workingCalendar(years);
const isWorking = oracleIsWorkingDay(years);

describe('the compression ledger of a span', () => {
  it('splits the saved days into causes that add up exactly, as living through the days one by one does', () => {
    const seen = new Map<Cause, number>();
    fc.assert(
      fc.property(anyTravelled, (project) => {
        for (const span of measuredSpans(project.workflow, project.state, officeDay, project.today)) {
          const ledger = spanLedger(project, span, calendar);
          expect(ledger.usedDays).toBe(usedOnThePage(project, span));
          if (span.fromOn === null) {
            expect([ledger.savedDays, ledger.causes]).toEqual([null, null]);
            continue;
          }
          expect(ledger.causes).toEqual(slowCauses(project, span));
          expect(CAUSES.reduce((sum, cause) => sum + ledger.causes![cause], 0)).toBe(span.baselineDays - ledger.usedDays);
          for (const cause of CAUSES) if (ledger.causes![cause] !== 0) seen.set(cause, (seen.get(cause) ?? 0) + 1);
        }
      }),
      { numRuns: 200 },
    );
    expect(CAUSES.map((cause) => [cause, (seen.get(cause) ?? 0) > 2])).toEqual(CAUSES.map((cause) => [cause, true]));
  });

  it('opens every cause down to the items, which add up to it', () => {
    fc.assert(
      fc.property(anyTravelled, (project) => {
        for (const span of measuredSpans(project.workflow, project.state, officeDay, project.today)) {
          const { causes, items, statutoryDays } = spanLedger(project, span, calendar);
          if (causes === null) continue;
          for (const cause of CAUSES) {
            const sum = items.reduce((days, item) => days + item.causes[cause], 0);
            expect([cause, sum]).toEqual([cause, cause === 'procedure' ? 0 : causes[cause]]);
          }
          expect(causes.procedure).toBe(span.baselineDays - statutoryDays);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tells each working day without a running clock one reason', () => {
    fc.assert(
      fc.property(anyTravelled, (project) => {
        for (const span of measuredSpans(project.workflow, project.state, officeDay, project.today)) {
          const { uncounted } = spanLedger(project, span, calendar);
          expect({ ...uncounted, pauses: uncounted.pauses.reduce((sum, { days }) => sum + days, 0) }).toEqual(slowUncounted(project, span));
        }
      }),
      { numRuns: 150 },
    );
  });

  describe('of a small project', () => {
    const definition = workflowOf(
      [
        stageOf('permits', [
          itemOf('land', { statutory: { days: 20, unit: 'working-day' }, promised: { days: 5, unit: 'working-day' } }),
          itemOf('scheme', { statutory: { days: 10, unit: 'working-day' }, promised: { days: 4, unit: 'working-day' }, pauseGrounds: ['expert-review'] }),
          itemOf('heritage', { statutory: { days: 15, unit: 'working-day' }, promised: { days: 3, unit: 'working-day' }, when: titleOf('near a monument') }),
          itemOf('permit', { statutory: { days: 7, unit: 'working-day' }, promised: { days: 3, unit: 'working-day' }, after: ['land', 'scheme'], milestone: true }),
        ]),
      ],
      {
        targets: [
          {
            key: 'start', title: titleOf('start'), baselineDays: 60, targetDays: 12, source: 'illustrative',
            from: { event: 'first-accepted', stage: null }, to: { event: 'stage.ended', stage: 'permits' },
          },
        ],
      },
    );

    /** 2026-03-02 is a Monday; the weeks after it have no holidays. */
    function told(): Life {
      const life = lifeOf(definition);
      life.tellAll('2026-03-02 09:00', 'waived heritage', 'submitted land', 'accepted land', 'submitted scheme', 'accepted scheme');
      life.tell('paused scheme', { ground: 'expert-review' }, '2026-03-04 09:00');
      life.tell('approved land', {}, '2026-03-05 09:00');
      life.tell('resumed scheme', {}, '2026-03-11 09:00');
      life.tell('approved scheme', {}, '2026-03-16 09:00');
      life.tell('submitted permit', {}, '2026-03-18 09:00');
      life.tell('supplement-requested permit', {}, '2026-03-19 09:00');
      life.tell('supplemented permit', {}, '2026-03-23 09:00');
      life.tell('accepted permit', {}, '2026-03-23 10:00');
      life.tell('approved permit', {}, '2026-03-30 09:00');
      return life;
    }

    it('reads as an auditor would reckon it', () => {
      const [target] = ledgersOf(told(), '2026-04-10');
      expect(target).toMatchObject({
        met: true,
        statutoryDays: 20 + 10 + 15 + 7,
        promisedDays: 5 + 4 + 3 + 3,
        criticalDays: 8,
        criticalPath: ['land', 'permit'],
        // 03-03…05 (land; scheme beside it until 03-04), 03-12…16 (scheme), 03-24…30 (permit)
        usedDays: 3 + 3 + 5,
        savedDays: 49,
        causes: {
          procedure: 8,
          'shorter-promises': 52 - 15,
          waived: 3,
          'side-by-side': 2,
          // land 3 of 5; scheme took 5 of 4; permit 5 of 3
          early: 2,
          late: -3,
          'failed-attempts': 0,
          open: 0,
          outside: 0,
        },
        // 20 working days from 03-02 to 03-30, of which 11 are used
        uncounted: { applicantDays: 9, pauses: [{ ground: 'expert-review', days: 4 }], supplementDays: 2, receivingDays: 1, preparingDays: 2 },
      });
    });

    it('of a running target counts what is open as it stands today', () => {
      const life = lifeOf(definition);
      life.tellAll('2026-03-02 09:00', 'submitted land', 'accepted land');
      const [target] = ledgersOf(life, '2026-03-10');
      expect(target).toMatchObject({
        met: null, usedDays: 6, savedDays: 54,
        causes: { procedure: 8, 'shorter-promises': 37, waived: 0, early: 0, late: -1, open: 4 + 3 + 3, 'side-by-side': 0 },
      });
    });
  });
});

function ledgersOf({ workflow, state, facts }: Life, today: string): readonly SpanLedger[] {
  const journeys = itemJourneys(workflow, state, facts.map(({ type, item, attempt, effectiveAt }) => ({ type, item, attempt, on: officeDay(effectiveAt) })));
  return measuredSpans(workflow, state, officeDay, today as CivilDate).map((span) => spanLedger({ workflow, state, journeys }, span, calendar));
}

function usedOnThePage({ state, today }: AnyTravelled, span: MeasuredSpan): number {
  const ledgers = span.clocks.flatMap((index) => state.items[index]!.ledgers);
  if (span.kind === 'stage') return approvalDays(ledgers, calendar, today);
  return targetUse({ ...span, ledgers }, calendar, today).usedDays;
}

/** Whether the clock ran on a day: it stood running after all that is written for earlier days. */
function runsOn(ledger: ClockLedger, day: CivilDate): boolean {
  const last = ledger.filter(({ on, kind }) => on < day && kind !== 'extended').at(-1);
  return last?.kind === 'accepted' || last?.kind === 'resumed';
}

function workingDays(from: CivilDate, until: CivilDate): readonly CivilDate[] {
  return oracleDaysThrough(from, until).filter((day) => day !== from && isWorking(day));
}

const EARLIER = '2023-10-01' as CivilDate;

function slowCauses({ workflow, state }: AnyTravelled, span: MeasuredSpan): Record<Cause, number> {
  const causes = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>;
  causes.procedure = span.baselineDays;
  const days = workingDays(span.fromOn!, span.until);
  for (const index of span.items) {
    const { definition } = workflow.items[index]!;
    const item = state.items[index]!;
    const isFailed = ['refused', 'declined', 'withdrawn'].includes(item.status);
    const last = isFailed ? [] : (item.ledgers[item.attempt - 1] ?? []);
    const extended = last.reduce((sum, entry) => sum + (entry.kind === 'extended' ? entry.days : 0), 0);
    const statutory = nominalWorkingDays(definition.statutory);
    const promise = nominalWorkingDays({ ...definition.promised, days: definition.promised.days + extended });
    const all = workingDays(EARLIER, span.until);
    const used = all.filter((day) => runsOn(last, day)).length;
    const failed = item.ledgers.filter((ledger) => ledger !== last).flatMap((ledger) => all.filter((day) => runsOn(ledger, day))).length;
    const inSpan = days.filter((day) => item.ledgers.some((ledger) => runsOn(ledger, day))).length;
    const left = Math.max(0, promise - used);
    causes.procedure -= statutory;
    causes['shorter-promises'] += statutory - promise;
    causes[item.status === 'waived' ? 'waived' : item.status === 'approved' && item.decidedOn! <= span.until ? 'early' : 'open'] += left;
    causes.late -= Math.max(0, used - promise);
    causes['failed-attempts'] -= failed;
    causes.outside += used + failed - inSpan;
  }
  for (const day of days) {
    const running = span.clocks.filter((index) => state.items[index]!.ledgers.some((ledger) => runsOn(ledger, day)));
    const counting = running.filter((index) => span.items.includes(index)).length;
    if (counting > 1) causes['side-by-side'] += counting - 1;
    if (counting === 0 && running.length > 0) causes.outside -= 1;
  }
  // Not to tell 0 from −0.
  return Object.fromEntries(Object.entries(causes).map(([cause, sum]) => [cause, sum + 0])) as Record<Cause, number>;
}

function slowUncounted({ state, journeys }: AnyTravelled, span: MeasuredSpan) {
  const found = { applicantDays: 0, pauses: 0, supplementDays: 0, receivingDays: 0, preparingDays: 0 };
  if (span.fromOn === null) return found;
  const attempts = span.clocks.flatMap((index) => journeys[index]!.attempts);
  const within = (day: CivilDate, from: CivilDate, to: CivilDate | null) => from < day && (to === null || day <= to);
  for (const day of workingDays(span.fromOn, span.until)) {
    if (span.clocks.some((index) => state.items[index]!.ledgers.some((ledger) => runsOn(ledger, day)))) continue;
    found.applicantDays += 1;
    const lastEntry = (ledger: ClockLedger) => ledger.filter(({ on, kind }) => on < day && kind !== 'extended').at(-1)?.kind;
    if (attempts.some(({ ledger }) => lastEntry(ledger) === 'paused')) found.pauses += 1;
    else if (attempts.some(({ supplements }) => supplements.some(({ from, to }) => within(day, from, to)))) found.supplementDays += 1;
    else if (attempts.some(({ submittedOn, acceptedOn, endedOn }) => within(day, submittedOn, acceptedOn ?? endedOn))) found.receivingDays += 1;
    else found.preparingDays += 1;
  }
  return found;
}
