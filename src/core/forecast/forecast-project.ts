import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { type Goal, openGoals } from './goal.js';
import type { ItemHistory } from './item-history.js';
import type { OpenItem, Standpoint } from './open-items.js';
import { promisedDays, promisedPath, type PromisedPath, promisedSchedule } from './promised-schedule.js';
import { simulate, type Spread } from './simulate.js';

/** When something is expected to happen. */
export interface Expectation {
  /** If promises are kept and no day is lost between items. */
  readonly promisedOn: CivilDate;
  /** In working days from today. */
  readonly likely: Spread;
}

export interface GoalForecast extends Expectation, Pick<PromisedPath, 'criticalPath' | 'slack'> {
  readonly goal: Goal;
}

export interface ItemForecast extends Expectation {
  readonly item: OpenItem;
  readonly history: ItemHistory;
}

export interface ProjectForecast {
  readonly goals: readonly GoalForecast[];
  /** Every item, by its index. */
  readonly items: readonly ItemForecast[];
}

export interface ForecastQuestion {
  readonly standpoint: Standpoint;
  /** The goals that are asked about, where they are not those that are open. */
  readonly goals?: readonly Goal[];
  /** By the index of the item. */
  readonly histories: readonly ItemHistory[];
  /** Working days by which items are supposed to take longer, by their index. */
  readonly delays?: ReadonlyMap<number, number>;
  readonly seed: string;
}

/**
 * What is to be expected of a running project as of today: by promises, and by what became of the same items in the past
 * (`itemChances`). The same question gives the same answer.
 */
export function forecastProject(question: ForecastQuestion, calendar: WorkingCalendar, today: CivilDate): ProjectForecast {
  const { standpoint, histories, delays = new Map<number, number>(), seed } = question;
  const { workflow, state, registeredOn, officeDay } = standpoint;
  const goals = question.goals ?? openGoals(workflow, state, officeDay);
  const schedule = promisedSchedule(standpoint, calendar, today);
  const { items } = schedule;
  const simulated = simulate({
    workflow, items, histories, goals, seed,
    // A promise that is lengthened has its days already.
    delays: new Map([...delays].filter(([index]) => histories[index]!.basis !== 'promise')),
    promisedDays: items.map(({ index }) => promisedDays(schedule, index)),
    registeredDays: calendar.workingDaysBetween(registeredOn, today),
  });
  return {
    goals: goals.map((goal, at) => {
      const { on, criticalPath, slack } = promisedPath(standpoint, schedule, goal, today);
      return { goal, promisedOn: on, likely: simulated.goals[at]!, criticalPath, slack };
    }),
    items: items.map((item, at) => ({ item, history: histories[at]!, promisedOn: schedule.doneOn[at]!, likely: simulated.items[at]! })),
  };
}
