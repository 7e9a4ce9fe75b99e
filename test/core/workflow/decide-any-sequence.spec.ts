import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { compileWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import type { TargetDefinition, TargetEvent, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import { anyStep, attemptOf } from './any-events.js';
import { anyWorkflow } from './any-workflow.js';
import { titleOf } from './any-workflow-parts.js';
import { frozen } from './decide-frozen.js';
import { type Happened, officeDay, oracleBrokenRules, oracleItems, oracleLedgers, oracleStatus } from './decide-oracle.js';
import { oracleCalendar, oracleReading } from './decide-oracle-reading.js';
import { coreReading } from './decide-reading.js';

const HOUR = 3_600_000;
const years = shippedYears();
const calendar = workingCalendar(years);
const days = oracleCalendar(years);

/** Many runs on a machine that may be busy with other things. */
const LONG = 300_000;

describe('any sequence of events, lawful and unlawful, on the real calendar', () => {
  it('is judged and reckoned as by reading through all that has happened, day by day', () => {
    const seen = { inTime: 0, late: 0, refused: 0, active: 0, completed: 0, terminated: 0 };
    const reasons = new Set<string>();
    fc.assert(
      fc.property(anyWorkflow, anyStart, fc.array(anyStep, { maxLength: 45, size: 'max' }), anyDay, (drawn, start, steps, later) => {
        const definition = { ...drawn, targets: someTargets(drawn) };
        const workflow = compileWorkflow(definition);
        let state = frozen(initialState(workflow));
        const log: Happened[] = [];
        let now = start;
        for (const step of steps) {
          now += step.wait * HOUR;
          const { event, effectiveAt } = attemptOf(step, definition, log, now);
          const broken = oracleBrokenRules(definition, log, event, effectiveAt, now);
          const decision = decide(workflow, state, event, { effectiveAt, recordedAt: now, officeDay });
          if (decision.ok !== (broken.length === 0)) expect({ event, decision }).toEqual({ event, broken });
          if (decision.ok) {
            log.push({ ...event, at: effectiveAt });
            state = frozen(decision.state);
            const statuses = oracleItems(definition).map((item) => oracleStatus(log, item));
            expect(state.items.map(({ status }) => status)).toEqual(statuses);
            seen[effectiveAt < now ? 'late' : 'inTime'] += 1;
          } else {
            expect(broken).toContain(decision.reason);
            seen.refused += 1;
            reasons.add(decision.reason);
          }
        }
        const ledgers = oracleItems(definition).map(({ key }) => oracleLedgers(definition, log, key));
        expect(state.items.map((item) => item.ledgers.filter((ledger) => ledger.length > 0))).toEqual(
          ledgers.map((own) => own.filter((ledger) => ledger.length > 0)),
        );
        for (const today of [officeDay(now), officeDay(now + later * 24 * HOUR)]) {
          expect(coreReading(workflow, state, calendar, today)).toEqual(oracleReading(definition, log, days, today));
        }
        seen[state.status] += 1;
      }),
      { numRuns: 2_000 },
    );
    // Else the comparison would be of little worth.
    expect(seen.inTime).toBeGreaterThan(5_000);
    expect(seen.late).toBeGreaterThan(2_000);
    expect(seen.refused).toBeGreaterThan(2_000);
    expect(Math.min(seen.active, seen.completed, seen.terminated)).toBeGreaterThan(100);
    expect(reasons.size).toBeGreaterThanOrEqual(12);
  }, LONG);
});

/** 2018 to the end of 2026, at any hour: what is done after 16:00 in Greenwich falls on the office's next day. */
const anyStart = fc.integer({ min: Date.parse('2018-01-02T00:00:00Z') / HOUR, max: Date.parse('2026-12-20T00:00:00Z') / HOUR }).map((hours) => hours * HOUR);
const anyDay = fc.nat({ max: 30 });

/** Targets between all the kinds of events that there are. */
function someTargets(definition: WorkflowDefinition): TargetDefinition[] {
  const items = oracleItems(definition).map(({ key }) => key);
  const [first, last] = [items[0]!, items[items.length - 1]!];
  const stage = definition.stages[definition.stages.length - 1]!.key;
  const spans: [TargetEvent, TargetEvent][] = [
    [{ event: 'first-accepted', stage: null }, { event: 'project.completed' }],
    [{ event: 'first-accepted', stage }, { event: 'stage.ended', stage }],
    [{ event: 'item.accepted', item: first }, { event: 'item.approved', item: last }],
  ];
  return spans.map(([from, to], at) => ({ key: `t${at}`, title: titleOf(`t${at}`), from, to, baselineDays: 40, targetDays: 6, source: 'illustrative' }));
}
