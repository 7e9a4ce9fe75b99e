import { addDays, type CivilDate } from '../../core/calendar/civil-date.js';
import type { CalendarInForce } from '../../calendars/calendar-in-force.js';
import type { CompiledWorkflow } from '../../core/workflow/compile.js';
import { BRANDS } from '../projects/brands.js';
import { projectProfile } from '../projects/project-profile.js';
import { workflowDeck } from '../projects/workflow-deck.js';
import { randomOf, type Random } from '../random.js';
import type { Action } from './action.js';
import { Agenda } from './agenda.js';
import { momentOn, startOfDay, workingDayOnOrBefore } from './office-hours.js';
import { ProjectLife } from './project-life.js';

export const PROJECTS = 60;
export const CALENDAR_DAYS = 274;
const GIVEN_UP = 5;
/** Projects that began so lately that hardly anything has happened are few. */
const LAST_REGISTRATION = 4;

export interface Setting {
  readonly seed: string;
  readonly today: CivilDate;
  readonly workflows: readonly CompiledWorkflow[];
  readonly calendar: CalendarInForce;
}

export interface CityPlan {
  readonly today: CivilDate;
  readonly calendar: CalendarInForce;
  /** In the order in which they are entered. All are before today. */
  readonly actions: readonly Action[];
  /** How the projects stand at the end, by number. */
  readonly projects: readonly ProjectLife[];
}

/** Lives through nine months of a city's projects, up to the evening before today. The same setting gives the same story. */
export function planCity({ seed, today, workflows, calendar }: Setting): CityPlan {
  const random = randomOf(seed);
  const agenda = new Agenda();
  const actions: Action[] = [];
  const around = { agenda, calendar, today, enter: (action: Action) => void actions.push(action) };
  const deck = workflowDeck(workflows, PROJECTS, random);
  const brands = random.shuffled(BRANDS);
  const givenUp = new Set(random.shuffled(deck.map((_, number) => number).slice(workflows.length, Math.floor(PROJECTS * 0.7))).slice(0, GIVEN_UP));
  const ordinals = new Map<CompiledWorkflow, number>();
  const projects = deck.map((workflow, number) => {
    const ordinal = ordinals.get(workflow) ?? 0;
    ordinals.set(workflow, ordinal + 1);
    const own = randomOf(`${seed} ${number}`);
    const registeredAt = registration(number, today, calendar, own);
    const circumstances = { number, ordinal, workflow, registeredAt, brand: brands[number]!, isGivenUp: givenUp.has(number) };
    return new ProjectLife(number, workflow, projectProfile(circumstances, own), around, own);
  });
  agenda.runUntil(startOfDay(today));
  return { today, calendar, actions, projects };
}

/** Spread evenly, with a little chance. */
function registration(number: number, today: CivilDate, calendar: CalendarInForce, random: Random): number {
  const day = Math.floor(((number + random.next()) / PROJECTS) * (CALENDAR_DAYS - LAST_REGISTRATION));
  const on = addDays(today, day - CALENDAR_DAYS);
  return momentOn(workingDayOnOrBefore(on, calendar), random);
}
