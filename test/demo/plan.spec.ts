import { civilDateAt, type CivilDate } from '../../src/core/calendar/civil-date.js';
import { checkCreditCode } from '../../src/core/registration/credit-code.js';
import { checkProjectCode } from '../../src/core/registration/project-code.js';
import type { Action, Registration, Report } from '../../src/demo/simulation/action.js';
import { faultOfPlan } from '../../src/demo/simulation/fault-of-plan.js';
import { planCity, type CityPlan, type Setting } from '../../src/demo/simulation/plan-city.js';
import { stageCity } from '../../src/demo/simulation/stage-city.js';
import { readItem } from '../../src/projects/item-reading.js';
import { demoSetting } from './demo-setting.js';

const ZONE = 'Asia/Shanghai';
const dayOf = (instant: number) => civilDateAt(instant, ZONE);
const isRegistration = (action: Action): action is Registration => action.kind === 'registration';
const isReport = (action: Action): action is Report => action.kind === 'report';

describe('the demo city', () => {
  let setting: Setting;
  let plan: CityPlan;
  let reports: readonly Report[];
  let registrations: readonly Registration[];
  beforeAll(async () => {
    setting = await demoSetting('2026-06-17');
    plan = stageCity(setting);
    reports = plan.actions.filter(isReport);
    registrations = plan.actions.filter(isRegistration);
  });

  it('is the same story for the same seed and day', () => {
    expect(stageCity(setting).actions).toEqual(plan.actions);
  });

  it('is another story for another seed', () => {
    expect(planCity({ ...setting, seed: 'another' }).actions).not.toEqual(planCity(setting).actions);
  });

  it('has 60 projects, of every workflow, begun over nine months', () => {
    expect(registrations).toHaveLength(60);
    expect(new Set(registrations.map(({ registration }) => registration.workflow)).size).toBe(setting.workflows.length);
    const months = new Set(registrations.map(({ recordedAt }) => dayOf(recordedAt).slice(0, 7)));
    expect([...months].sort()).toEqual(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
  });

  it('has national codes that are right, and no project code and name twice', () => {
    for (const { registration } of registrations) {
      expect(checkProjectCode(registration.code)).toEqual({ ok: true });
      expect(checkCreditCode(registration.applicant.creditCode)).toEqual({ ok: true });
    }
    expect(new Set(registrations.map(({ registration }) => registration.code)).size).toBe(60);
    expect(new Set(registrations.map(({ registration }) => registration.name)).size).toBe(60);
  });

  it('enters everything in the order of time, before today and in the office', () => {
    const times = plan.actions.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
    const isInOffice = (at: number) => setting.calendar.isWorkingDay(dayOf(at)) && clock.format(at) >= '09:00' && clock.format(at) < '20:00';
    const all = [...times, ...reports.flatMap(({ effectiveAt }) => effectiveAt ?? [])];
    expect(all.filter((at) => dayOf(at) >= '2026-06-17' || !isInOffice(at))).toEqual([]);
  });

  it('enters some things days after they took effect', () => {
    const late = reports.filter(({ effectiveAt, recordedAt }) => effectiveAt !== null && dayOf(effectiveAt) < dayOf(recordedAt));
    expect(late.length).toBeGreaterThan(20);
    expect(late.length).toBeLessThan(reports.length / 10);
  });

  it('answers every submission before silence would', () => {
    const asked = new Map<string, CivilDate>();
    const waited: number[] = [];
    for (const { project, event, effectiveAt, recordedAt } of reports) {
      if (event.type === 'project.terminated') continue;
      const item = `${project} ${event.item}`;
      if (ANSWERS.has(event.type)) waited.push(setting.calendar.workingDaysBetween(asked.get(item)!, dayOf(recordedAt)));
      if (ASKS.has(event.type)) asked.set(item, dayOf(effectiveAt ?? recordedAt));
    }
    expect(Math.max(...waited)).toBeLessThanOrEqual(5);
  });

  it('has items decided early, on the due day and late, extended ones, and some that were filed anew', () => {
    const { calendar, today } = setting;
    const items = plan.projects.flatMap(({ workflow, state }) => workflow.items.map(({ definition, index }) => ({ definition, item: state.items[index]! })));
    const approved = items.filter(({ item }) => item.status === 'approved');
    const distances = approved.map(({ definition, item }) => {
      const { late, leftDays } = readItem(definition, item, calendar, today);
      return late ? 'late' : leftDays > 0 ? 'early' : 'on the due day';
    });
    expect(new Set(distances)).toEqual(new Set(['early', 'on the due day', 'late']));
    expect(approved.some(({ item }) => item.attempt > 1)).toBe(true);
    expect(approved.some(({ item }) => item.extended)).toBe(true);
  });

  const DAYS = ['2026-02-19', '2026-10-04', '2027-03-08'];
  it.each(DAYS)('shows every event, light and stage on %s', async (today) => {
    expect(faultOfPlan(stageCity(await demoSetting(today)))).toBeNull();
  });
});

const ASKS: ReadonlySet<string> = new Set(['item.submitted', 'item.supplemented']);
const ANSWERS: ReadonlySet<string> = new Set(['item.accepted', 'item.declined', 'item.supplement-requested']);
