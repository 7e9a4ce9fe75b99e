import { addDays, type CivilDate, civilDate } from '../src/core/calendar/civil-date.js';
import { forecastProject } from '../src/core/forecast/forecast-project.js';
import { historyFrom, type ItemHistory, type PastCase } from '../src/core/forecast/item-history.js';
import type { CompiledWorkflow } from '../src/core/workflow/compile.js';
import { targetEventOn } from '../src/core/workflow/target-event.js';
import { officeDay } from '../src/demo/simulation/office-hours.js';
import { casesOf, stateOn, type KnownCase } from './forecast/lived-state.js';
import { calendar, livedProjects, type LivedProject } from './forecast/simulated-city.js';

/**
 * Do forecasts hold? A city of the demo's people lives through four years; projects of the later ones are forecast at several
 * moments of their lives, each time from what was known by then, and held against what came.
 */
const FIRST = civilDate('2021-01-04');
const ASKED_FROM = civilDate('2023-01-02');
const LAST = civilDate('2024-12-31');
const OVER = civilDate('2027-12-31');
/** Working days after the registration: set beforehand, so that what comes of a project has no say in when it is asked about. */
const MOMENTS = [0, 5, 10, 20, 35, 50, 70, 90, 120];
const PROJECTS = process.argv.includes('--quick') ? 450 : 900;
const MOST_CASES = 200;

interface Outcome {
  readonly kind: string;
  readonly key: string;
  readonly moment: number;
  readonly p50: number;
  readonly p90: number;
  readonly promised: number;
  /** Working days. */
  readonly actual: number;
}

const projects = await livedProjects(PROJECTS, FIRST, LAST, 'forecast');
const known = projects.flatMap((project) => casesOf(project, OVER)).sort((a, b) => (a.knownOn < b.knownOn ? -1 : 1));
const casesByItem = new Map<string, KnownCase[]>();
for (const one of known) (casesByItem.get(one.item) ?? newList(one.item)).push(one);
const asked = projects.filter(({ registeredAt }) => officeDay(registeredAt) >= ASKED_FROM);
const started = process.hrtime.bigint();
const outcomes = asked.flatMap((project, number) => outcomesOf(project, number));
const ms = Number(process.hrtime.bigint() - started) / 1e6;

console.log(`${PROJECTS} projects of ${FIRST} to ${LAST}; forecasts of ${asked.length} of them at ${MOMENTS.length} moments, from what was known before each.`);
print('all', outcomes);
for (const key of ['start-of-works', 'land-to-permit', 'completion-acceptance', 'whole-procedure']) print(key, outcomes.filter((one) => one.kind === 'target' && one.key === key));
for (const kind of ['target', 'stage', 'project']) print(kind, outcomes.filter((one) => one.kind === kind));
for (const moment of MOMENTS) print(`after ${moment} WD`, outcomes.filter((one) => one.moment === moment));
console.log(`${(ms / (asked.length * MOMENTS.length)).toFixed(1)} ms a forecast, the reading of its history included`);
const share = shareOf(outcomes, ({ actual, p90 }) => actual <= p90);
if (share < 0.85 || share > 0.95) {
  console.error(`P90 held in ${(share * 100).toFixed(1)} % of cases: not in 85–95 %`);
  process.exitCode = 1;
}

function newList(item: string): KnownCase[] {
  const list: KnownCase[] = [];
  casesByItem.set(item, list);
  return list;
}

function outcomesOf(project: LivedProject, number: number): readonly Outcome[] {
  const { state: last } = stateOn(project, OVER);
  if (last.status !== 'completed') return [];
  const registeredOn = officeDay(project.registeredAt);
  return MOMENTS.flatMap((moment) => {
    const today = addDays(calendar.addWorkingDays(registeredOn, moment), 1);
    const { state } = stateOn(project, today);
    if (state.status !== 'active') return [];
    const standpoint = { workflow: project.workflow, state, registeredOn, officeDay };
    const forecast = forecastProject({ standpoint, histories: historiesOf(project.workflow, today), seed: `${number} ${today}` }, calendar, today);
    return forecast.goals.flatMap(({ goal, promisedOn, likely }): Outcome[] => {
      const reachedOn = targetEventOn(project.workflow, last, goal.event, officeDay);
      if (reachedOn === null) return [];
      return [{ kind: goal.kind, key: goal.key, moment, promised: calendar.workingDaysBetween(today, promisedOn), ...likely, actual: calendar.workingDaysBetween(today, reachedOn) }];
    });
  });
}

function historiesOf(workflow: CompiledWorkflow, today: CivilDate): readonly ItemHistory[] {
  return workflow.items.map(({ definition }) => {
    const all = (casesByItem.get(definition.key) ?? []).filter(({ knownOn }) => knownOn < today);
    const own = all.filter((one) => one.workflow === workflow.definition.key).slice(-MOST_CASES);
    const waivedAfter = own.flatMap(({ past, waivedAfter: days }) => (past === null ? [days] : []));
    return historyFrom(approved(own), approved(all.slice(-MOST_CASES)), { needed: approved(own).length, waivedAfter });
  });
}

function approved(cases: readonly KnownCase[]): readonly PastCase[] {
  return cases.flatMap(({ past }) => past ?? []);
}

function print(name: string, some: readonly Outcome[]): void {
  if (some.length === 0) return;
  const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
  const error = (of: (one: Outcome) => number) => (some.reduce((sum, one) => sum + Math.abs(of(one) - one.actual), 0) / some.length).toFixed(1);
  const bias = (some.reduce((sum, one) => sum + one.p50 - one.actual, 0) / some.length).toFixed(1);
  console.log(
    `${name.padEnd(22)} ${String(some.length).padStart(6)} cases   P50 held ${percent(shareOf(some, (one) => one.actual <= one.p50))}   ` +
      `P90 held ${percent(shareOf(some, (one) => one.actual <= one.p90))}   error of P50 ${error(({ p50 }) => p50)} WD (on average ${bias}), of promises ${error(({ promised }) => promised)} WD`,
  );
}

function shareOf(some: readonly Outcome[], holds: (one: Outcome) => boolean): number {
  return some.filter(holds).length / some.length;
}
