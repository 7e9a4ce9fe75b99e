import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { Expectation, GoalForecast, ProjectForecast } from '../core/forecast/forecast-project.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import type { Deadline } from '../projects/deadlines-of.js';
import type { ExpectationDto, ExpectedDayDto, ForecastDto, GoalForecastDto } from './forecast.dto.js';

/** A forecast in days of the calendar. */
export function forecastView(
  { id, version, workflow, state }: LoadedProject,
  forecast: ProjectForecast,
  deadlines: readonly Deadline[],
  calendar: WorkingCalendar,
  today: CivilDate,
): ForecastDto {
  const { definition, items } = workflow;
  const open = forecast.items.filter(({ item }) => item.standing !== 'done' && item.standing !== 'waived');
  const keyOf = (index: number) => items[index]!.definition.key;
  const goalView = ({ goal: { kind, key, title }, criticalPath, slack, ...expectation }: GoalForecast): GoalForecastDto => ({
    kind,
    key,
    title,
    dueOn: deadlines.find((deadline) => deadline.kind === kind && deadline.subject === key)?.dueOn ?? null,
    ...expectationView(expectation, calendar, today),
    criticalPath: criticalPath.map(keyOf),
    slack: [...slack].sort(([one], [other]) => one - other).map(([index, days]) => ({ item: keyOf(index), days })),
  });
  return {
    id,
    version,
    today,
    goals: forecast.goals.map(goalView),
    items: open.map(({ item: { index }, history, ...expectation }) => {
      const { definition: item, stageIndex } = items[index]!;
      return {
        key: item.key,
        title: item.title,
        stage: definition.stages[stageIndex]!.key,
        department: item.department,
        status: state.items[index]!.status,
        ...expectationView(expectation, calendar, today),
        basis: history.basis,
        cases: history.cases.length,
      };
    }),
  };
}

function expectationView({ promisedOn, likely }: Expectation, calendar: WorkingCalendar, today: CivilDate): ExpectationDto {
  const day = (on: CivilDate, workingDays: number): ExpectedDayDto => {
    return { on, workingDays, provisional: calendar.isProvisional(on) || calendar.isProvisionalSpan(today, on) };
  };
  const after = (workingDays: number) => day(calendar.addWorkingDays(today, workingDays), workingDays);
  return { promised: day(promisedOn, calendar.workingDaysBetween(today, promisedOn)), p50: after(likely.p50), p90: after(likely.p90) };
}
