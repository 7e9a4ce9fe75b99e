import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { addDays, civilDate, civilDateAt, type CivilDate } from '../../../src/core/calendar/civil-date.js';
import { startOfDay } from '../../../src/core/calendar/start-of-day.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { dueDay } from '../../../src/core/clock/due-day.js';
import { compileWorkflow, type CompiledWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import type { ReportedEvent } from '../../../src/core/workflow/event.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import { outlookOf } from '../../../src/core/workflow/outlook.js';
import { plannedTargets } from '../../../src/core/workflow/planned-targets.js';
import { currentLedger, type ProjectState } from '../../../src/core/workflow/state.js';
import { anyWorkflow } from './any-workflow.js';
import { itemOf, stageOf, titleOf, workflowOf } from './any-workflow-parts.js';

const calendar = workingCalendar(shippedYears());
const ZONE = 'Asia/Shanghai';
const officeDay = (at: number) => civilDateAt(at, ZONE);
const anyStart = fc.integer({ min: 0, max: 700 }).map((n) => addDays(civilDate('2024-06-01'), n));

/** Plays the days through one by one, everybody being as quick as the outlook supposes and no quicker. */
function play(workflow: CompiledWorkflow, from: ProjectState, start: CivilDate, days: number): { state: ProjectState; day: CivilDate } {
  let state = from;
  let day = start;
  for (let n = 0; n < days && state.status === 'active'; n += 1) {
    if (n > 0) day = addDays(day, 1);
    for (let moved = true; moved; ) {
      moved = false;
      for (const { index, definition } of workflow.items) {
        for (const event of movesOf(state, index, day)) {
          const at = startOfDay(day, ZONE) + 43_200_000;
          const turn = decide(workflow, state, event, { effectiveAt: at, recordedAt: at, officeDay });
          if (!turn.ok) continue;
          state = turn.state;
          moved = true;
        }
        function movesOf({ items }: ProjectState, at: number, today: CivilDate): readonly ReportedEvent[] {
          const item = definition.key;
          const { status } = items[at]!;
          if (status === 'ready') return [{ type: 'item.submitted', item }];
          if (status === 'submitted') return [{ type: 'item.accepted', item }];
          if (status !== 'under-review' || today < dueDay(currentLedger(items[at]!), definition.promised, calendar)!) return [];
          return [{ type: 'item.approved', item, decisionNumber: '1', ...(definition.certificate && { certificateNumber: '1' }) }];
        }
      }
    }
  }
  return { state, day };
}

describe('the outlook of a project', () => {
  it('is what happens if everybody keeps to it, from whichever day it is looked at', () => {
    fc.assert(
      fc.property(anyWorkflow, anyStart, fc.nat({ max: 20 }), (definition, start, soon) => {
        const workflow = compileWorkflow(definition);
        const midway = play(workflow, initialState(workflow), start, soon);
        const outlook = outlookOf(workflow, midway.state, { today: midway.day, officeDay }, calendar);
        const { state } = play(workflow, midway.state, midway.day, 1_000);
        expect(state.status).toBe('completed');
        if (midway.state.status === 'active') expect(outlook.finishOn).toBe(officeDay(state.endedAt!));
        state.items.forEach(({ status, acceptedOn, decidedOn }, index) => {
          if (status === 'approved') expect(outlook.items[index]).toMatchObject({ startOn: acceptedOn, finishOn: decidedOn });
        });
        state.stages.forEach(({ endedAt }, at) => expect(outlook.stages[at]!.finishOn).toBe(officeDay(endedAt!)));
      }),
      { numRuns: 150 },
    );
  });

  it('marks what decides the end: with a day less of what is not critical it is the same', () => {
    fc.assert(
      fc.property(anyWorkflow, anyStart, (definition, start) => {
        const workflow = compileWorkflow(definition);
        const at = (given: CompiledWorkflow) => outlookOf(given, initialState(given), { today: start, officeDay }, calendar);
        const outlook = at(workflow);
        for (const { index, definition: item } of workflow.items) {
          if (outlook.items[index]!.critical) continue;
          const shorter = { ...item, promised: { ...item.promised, days: Math.max(0, item.promised.days - 1) } };
          const stages = definition.stages.map((stage) => ({ ...stage, items: stage.items.map((each) => (each.key === item.key ? shorter : each)) }));
          // Where any milestone will do, another one may come first.
          if (stages.every(({ milestoneRule }) => milestoneRule === 'all')) expect(at(compileWorkflow({ ...definition, stages })).finishOn).toBe(outlook.finishOn);
        }
        const path = workflow.items.filter(({ index }) => outlook.items[index]!.critical);
        expect(path.some(({ index }) => outlook.items[index]!.startOn === start)).toBe(true);
        expect(path.some(({ index }) => outlook.items[index]!.finishOn === outlook.finishOn)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  const days = (n: number) => ({ days: n, unit: 'working-day' as const });
  const workflow = compileWorkflow(
    workflowOf([
      stageOf('first', [itemOf('land', { promised: days(3), milestone: true }), itemOf('plan', { promised: days(2), after: ['land'], milestone: true, pauseGrounds: ['expert-review'] })]),
      stageOf('second', [itemOf('permit', { promised: days(5), after: ['plan'], milestone: true }), itemOf('side', { promised: days(1) })]),
    ], {
      targets: [{ key: 'start', title: titleOf('start'), from: { event: 'first-accepted', stage: null }, to: { event: 'item.approved', item: 'permit' }, baselineDays: 50, targetDays: 10, source: 'x' }],
    }),
  );
  const on = (day: string) => startOfDay(civilDate(day), ZONE) + 36_000_000;
  const after = (...events: [string, ReportedEvent][]) =>
    events.reduce((state, [day, event]) => {
      const turn = decide(workflow, state, event, { effectiveAt: on(day), recordedAt: on(day), officeDay });
      if (!turn.ok) throw new Error(turn.reason);
      return turn.state;
    }, initialState(workflow));
  const look = (state: ProjectState, today: string) => outlookOf(workflow, state, { today: civilDate(today), officeDay }, calendar);

  it('steps over holidays, and says what hangs on a year without a schedule', () => {
    const outlook = look(initialState(workflow), '2026-09-30');
    expect(outlook.items[0]).toEqual({ startOn: '2026-09-30', finishOn: '2026-10-10', provisional: false, critical: true });
    expect(outlook.items[3]).toEqual({ startOn: '2026-09-30', finishOn: '2026-10-08', provisional: false, critical: false });
    expect(look(initialState(workflow), '2026-12-30').items[0]).toMatchObject({ provisional: true });
  });

  it('lets a pause end when it is expected to, and what is overdue today', () => {
    const accepted = (item: string, day: string): [string, ReportedEvent][] => [[day, { type: 'item.submitted', item }], [day, { type: 'item.accepted', item }]];
    const paused = after(
      ...accepted('land', '2026-03-02'), ['2026-03-03', { type: 'item.approved', item: 'land', decisionNumber: '1' }],
      ...accepted('plan', '2026-03-04'), ['2026-03-05', { type: 'item.paused', item: 'plan', ground: 'expert-review', expectedDays: 5, noticeNumber: '1' }],
    );
    expect(look(paused, '2026-03-06').items[1]).toMatchObject({ startOn: '2026-03-04', finishOn: '2026-03-13' });
    // Expected to have ended by now: a day of the promise is left.
    expect(look(paused, '2026-03-20').items[1]).toMatchObject({ finishOn: '2026-03-23' });
    const overdue = after(...accepted('land', '2026-03-02'));
    expect(look(overdue, '2026-03-20')).toMatchObject({ items: [{ startOn: '2026-03-02', finishOn: '2026-03-20' }, { startOn: '2026-03-20' }, {}, {}] });
  });

  it('is silent about a project that has ended', () => {
    const ended = after(['2026-03-02', { type: 'project.terminated', reason: '不再投资' }]);
    expect(look(ended, '2026-03-03')).toEqual({ finishOn: null, items: [null, null, null, null], stages: [null, null] });
  });

  it('says whether a new project would keep its targets', () => {
    const outlook = look(initialState(workflow), '2026-03-02');
    expect(plannedTargets(workflow, outlook, calendar)).toEqual([
      { key: 'start', fromOn: '2026-03-02', toOn: '2026-03-16', dueOn: '2026-03-16', workingDays: 10, keeps: true },
    ]);
  });
});
