import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { forecastProject } from '../../../src/core/forecast/forecast-project.js';
import { type Goal, openGoals } from '../../../src/core/forecast/goal.js';
import { NO_HISTORY } from '../../../src/core/forecast/item-history.js';
import { promisedDays, promisedPath, promisedSchedule, type PromisedSchedule } from '../../../src/core/forecast/promised-schedule.js';
import type { CompiledWorkflow } from '../../../src/core/workflow/compile.js';
import { officeDay } from '../workflow/decide-oracle.js';
import { anyTravelled, type AnyTravelled } from '../compression/any-travelled.js';

const calendar = workingCalendar(shippedYears());

describe('slack', () => {
  it('is by how much an item can end later without the goal being reached later', () => {
    const seen = { goals: 0, loose: 0, tight: 0 };
    fc.assert(
      fc.property(anyTravelled, (project) => {
        if (project.state.status !== 'active') return;
        const { standpoint, schedule } = scheduleOf(project);
        for (const goal of openGoals(project.workflow, project.state, officeDay)) {
          const { days, slack, criticalPath } = promisedPath(standpoint, schedule, goal, project.today);
          expect(slowlyReached(project.workflow, schedule, goal)).toBe(days);
          seen.goals += 1;
          for (const [index, own] of slack) {
            expect(own).toBeGreaterThanOrEqual(0);
            expect(slowlyReached(project.workflow, schedule, goal, { index, days: own })).toBe(days);
            // Of an `any` stage another milestone may step in.
            if (!isAny(project.workflow, goal)) expect(slowlyReached(project.workflow, schedule, goal, { index, days: own + 1 })).toBeGreaterThan(days);
            seen[own > 0 ? 'loose' : 'tight'] += 1;
          }
          const own = goal.event.event === 'item.accepted' ? criticalPath.slice(0, -1) : criticalPath;
          for (const index of own) expect(slack.get(index)).toBe(0);
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.goals, seen.loose, seen.tight)).toBeGreaterThan(10);
  });
});

describe('a forecast without a past', () => {
  it('is what is promised, and the same whenever it is asked for', () => {
    fc.assert(
      fc.property(anyTravelled, (project) => {
        if (project.state.status !== 'active') return;
        const { standpoint } = scheduleOf(project);
        const ask = () => forecastProject({ standpoint, histories: project.workflow.items.map(() => NO_HISTORY), seed: 'x' }, calendar, project.today);
        const forecast = ask();
        expect(ask()).toEqual(forecast);
        for (const { promisedOn, likely } of forecast.goals) {
          const days = calendar.workingDaysBetween(project.today, promisedOn);
          expect(likely).toEqual({ p50: days, p90: days });
        }
      }),
      { numRuns: 15 },
    );
  });
});

function scheduleOf({ workflow, state, facts, today }: AnyTravelled) {
  const standpoint = { workflow, state, registeredOn: facts[0]?.on ?? today, officeDay };
  return { standpoint, schedule: promisedSchedule(standpoint, calendar, today) };
}

/** Lives through the days of every item again, one of them ending later. */
function slowlyReached(workflow: CompiledWorkflow, schedule: PromisedSchedule, goal: Goal, later?: { index: number; days: number }): number {
  const done = (index: number): number => begin(index) + promisedDays(schedule, index) + (later?.index === index ? later.days : 0);
  const begin = (index: number): number => {
    const { standing, in: begun, waitsFor } = schedule.items[index]!;
    return standing === 'under-review' || standing === 'paused' ? begun : Math.max(begun, ...waitsFor.map(done));
  };
  const stage = (at: number): number => {
    const { milestoneRule } = workflow.definition.stages[at]!;
    const milestones = workflow.items.filter((item) => item.stageIndex === at && item.definition.milestone);
    const needed = milestones.filter(({ index }) => !schedule.waived[index]);
    const ends = (milestoneRule === 'any' && needed.length > 0 ? needed : milestones).map(({ index }) => done(index));
    return milestoneRule === 'any' && needed.length > 0 ? Math.min(...ends) : Math.max(0, ...ends);
  };
  const stageAt = (key: string) => workflow.definition.stages.findIndex((one) => one.key === key);
  switch (goal.event.event) {
    case 'item.approved':
      return done(workflow.indexOf.get(goal.event.item)!);
    case 'item.accepted':
      return begin(workflow.indexOf.get(goal.event.item)!);
    case 'stage.ended':
      return stage(stageAt(goal.event.stage));
    case 'project.completed':
      return Math.max(...workflow.definition.stages.map((_, at) => stage(at)));
    default:
      throw new Error('no such goal in these tests');
  }
}

function isAny({ definition }: CompiledWorkflow, { event }: Goal): boolean {
  if (event.event === 'project.completed') return definition.stages.some(({ milestoneRule }) => milestoneRule === 'any');
  return event.event === 'stage.ended' && definition.stages.find(({ key }) => key === event.stage)!.milestoneRule === 'any';
}
