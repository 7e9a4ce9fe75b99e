import type { BottlenecksDto, FollowOnCaseDto, WaitCaseDto } from '../../src/overview/bottlenecks/bottlenecks.dto.js';
import type { SpanCaseDto } from '../../src/overview/cases/ledger.dto.js';
import type { OpenCaseDto } from '../../src/overview/cases/open-case.dto.js';
import type { CompressionDto, LedgerSumDto } from '../../src/overview/compression/compression.dto.js';
import type { LightsDto } from '../../src/overview/lights/lights.dto.js';
import type { NowDto } from '../../src/overview/now/now.dto.js';
import type { DecidedCaseDto, PerformanceDto } from '../../src/overview/performance/performance.dto.js';
import { TRUST_SIGNS } from '../../src/overview/trust/signs.js';
import type { SignCaseDto, TrustDto } from '../../src/overview/trust/trust.dto.js';
import type { WorkloadDto } from '../../src/overview/workload/workload.dto.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { isOfRow, LAST_DAY, type ObservedAttempt, type ObservedCity, observedCity } from './observed-city.js';
import { oracleDecided, oracleLight, oracleMonthOfWork, oracleNearUntil, oracleSigns, oracleSpans, sumOf } from './oracle.js';

const TODAY = '2026-06-19';
/** What can be asked for, and which attempts that leaves. */
const FILTERS: readonly (readonly [query: string, isAsked: (attempt: ObservedAttempt) => boolean])[] = [
  ['', () => true],
  ['park=lingang', ({ project }) => project.park === 'lingang'],
  ['workflow=luzhou-enterprise', ({ project }) => project.workflow.key === 'luzhou-enterprise'],
  ['type=3', ({ project }) => project.workflow.key === 'luzhou-enterprise'],
  ['stage=completion', ({ stage }) => stage.key === 'completion'],
  ['department=housing', ({ item }) => item.department === 'housing'],
  ['park=hightech&department=natural-resources', ({ project, item }) => project.park === 'hightech' && item.department === 'natural-resources'],
];

describe('the overview of a city', () => {
  let app: TestApp;
  let city: ObservedCity;
  beforeAll(async () => {
    app = await startTestApp();
    city = await observedCity(app);
  }, 180_000);
  afterAll(() => app.close());
  beforeEach(() => app.moveTo(LAST_DAY));

  const read = async <T>(path: string, who = 'leader') => (await app.as(who).get(`/api/overview${path}`).expect(200)).body as T;
  /** All cases of a list, page by page. */
  const cases = async <T>(path: string, who = 'leader'): Promise<T[]> => {
    const all: T[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const body: { cases: T[]; next: string | null } = await read(`${path}&limit=7${next === '' ? '' : `&cursor=${next}`}`, who);
      expect(body.cases.length === 7 || body.next === null).toBe(true);
      all.push(...body.cases);
      next = body.next;
    }
    return all;
  };
  const decidedIn = (from: string, to: string, isAsked: (attempt: ObservedAttempt) => boolean) =>
    city.attempts.filter((attempt) => {
      const month = attempt.endedOn?.slice(0, 7) ?? '';
      return (attempt.outcome === 'approved' || attempt.outcome === 'refused') && from <= month && month <= to && isAsked(attempt);
    });
  const idOf = ({ project, item, attempt }: { project: { id: string }; item: { key: string }; attempt: number }) => `${project.id} ${item.key} ${attempt}`;

  it('is tried where enough has happened', () => {
    expect(decidedIn('2026-03', '2026-06', () => true).length).toBeGreaterThan(100);
    const spans = city.projects.flatMap(({ ledger }) => oracleSpans(ledger, 'target'));
    expect(spans.length).toBeGreaterThan(3);
    expect(Object.entries(oracleSigns(city.attempts).signs).filter(([, { count }]) => count === 0)).toEqual([]);
    expect(new Set(city.attempts.filter(({ endedOn }) => endedOn === null).map(oracleLight))).toEqual(new Set(['green', 'red', 'blue', 'grey']));
  });

  describe('performance', () => {
    it.each(FILTERS)('is that of the timelines, asked for %s', async (query, isAsked) => {
      for (const by of ['item', 'department', 'stage', 'workflow']) {
        const { total, rows } = await read<PerformanceDto>(`/performance?by=${by}&${query}`);
        expect(total.now).toEqual(oracleDecided(decidedIn('2026-01', '2026-12', isAsked), 'working-day'));
        for (const row of rows) {
          const isOwn = (attempt: ObservedAttempt) => isAsked(attempt) && isOfRow(attempt, by, row);
          expect(row.now).toEqual(oracleDecided(decidedIn('2026-01', '2026-12', isOwn), row.unit));
        }
        expect(sumOf(rows, ({ now }) => now.decided)).toBe(total.now.decided);
      }
    });

    it.each([
      ['period=2026-05', '2026-05', '2026-05', '2026-04', '2026-04'],
      ['period=2026-Q2', '2026-04', '2026-06', '2026-01', '2026-03'],
      ['from=2026-05&to=2026-06', '2026-05', '2026-06', '2026-03', '2026-04'],
      ['from=2025-11&to=2026-04', '2025-11', '2026-04', '2025-05', '2025-10'],
      ['to=2026-05', '2026-01', '2026-05', '2025-08', '2025-12'],
    ])('has beside %s the months before', async (query, from, to, beforeFrom, beforeTo) => {
      const { total, period, before } = await read<PerformanceDto>(`/performance?${query}`);
      expect([period, before]).toMatchObject([{ from, to }, { from: beforeFrom, to: beforeTo }]);
      expect(total.now).toEqual(oracleDecided(decidedIn(from, to, () => true), 'working-day'));
      expect(total.before).toEqual(oracleDecided(decidedIn(beforeFrom, beforeTo, () => true), 'working-day'));
    });

    it('has beside it the same months a year before', async () => {
      app.moveTo('2027-05-20T09:00:00+08:00');
      const { total, period, yearBefore } = await read<PerformanceDto>('/performance');
      expect([period, yearBefore]).toMatchObject([{ from: '2027-01', to: '2027-05', over: false }, { from: '2026-01', to: '2026-05', over: true }]);
      expect(total.yearBefore).toEqual(oracleDecided(decidedIn('2026-01', '2026-05', () => true), 'working-day'));
      expect(total.before).toEqual(oracleDecided(decidedIn('2026-08', '2026-12', () => true), 'working-day'));
    });

    it.each(FILTERS)('opens to its cases, asked for %s', async (query, isAsked) => {
      for (const [further, isWanted] of [
        ['', () => true], ['late=true', ({ late }: ObservedAttempt) => late === true], ['outcome=refused', ({ outcome }: ObservedAttempt) => outcome === 'refused'],
      ] as const) {
        const shown = await cases<DecidedCaseDto>(`/performance/cases?period=2026-05&${query}&${further}`);
        const wanted = decidedIn('2026-05', '2026-05', isAsked).filter(isWanted);
        expect(shown.map(idOf).sort()).toEqual(wanted.map(idOf).sort());
        expect(shown.map(({ endedOn }) => endedOn)).toEqual(shown.map(({ endedOn }) => endedOn).sort().reverse());
      }
    });

    it('says of a case what its project’s page says', async () => {
      for (const shown of await cases<DecidedCaseDto>('/performance/cases?outcome=approved')) {
        const { page } = city.projects.find(({ page: one }) => one.id === shown.project.id)!;
        const item = page.stages.flatMap(({ items }) => items).find(({ key }) => key === shown.item.key)!;
        expect(shown).toMatchObject({ endedOn: item.decidedOn, acceptedOn: item.acceptedOn, dueOn: item.dueOn, usedDays: item.usedDays, late: item.late, agent: page.agent });
      }
    });

    it('tells target by target, and project by project, which were met', async () => {
      const { targets } = await read<PerformanceDto>('/performance');
      const spans = city.projects.flatMap(({ page, ledger }) => oracleSpans(ledger, 'target').map((span) => ({ ...span, project: page })));
      expect(sumOf(targets, ({ now }) => now.reached)).toBe(spans.length);
      expect(sumOf(targets, ({ now }) => now.savedDays)).toBe(sumOf(spans, ({ savedDays }) => savedDays!));
      for (const met of [true, false]) {
        const shown = await cases<SpanCaseDto>(`/performance/targets?met=${met}`);
        expect(shown.map(({ project, key }) => `${project.id} ${key}`).sort()).toEqual(spans.filter((span) => span.met === met).map(({ project, key }) => `${project.id} ${key}`).sort());
      }
    });
  });

  describe('compression', () => {
    const adds = ({ causes, savedDays, baselineDays, usedDays, ...sum }: LedgerSumDto) => {
      expect(sumOf(Object.values(causes), (days) => days)).toBe(savedDays);
      expect(baselineDays - usedDays).toBe(savedDays);
      expect(sum.pausedDays + sum.supplementDays + sum.receivingDays + sum.preparingDays).toBe(sum.applicantDays);
      expect(sumOf(sum.pauses, ({ days }) => days)).toBe(sum.pausedDays);
    };

    it.each([['target', ''], ['stage', ''], ['workflow', ''], ['stage', 'department=housing'], ['target', 'park=lingang'], ['target', 'workflow=luzhou-enterprise']] as const)(
      'by %s, asked for %s, is the sum of the projects’ own ledgers', async (by, query) => {
        const { kind, total, rows } = await read<CompressionDto>(`/compression?by=${by}&${query}`);
        [total, ...rows].forEach(adds);
        const spans = city.projects.flatMap(({ page, ledger }) => {
          const isAsked = query === 'park=lingang' ? page.park === 'lingang' : query !== 'workflow=luzhou-enterprise' || page.workflow.key === 'luzhou-enterprise';
          const isLed = ({ key }: { key: string }) => query !== 'department=housing' || page.stages.some((stage) => stage.key === key && stage.leadDepartment === 'housing');
          return isAsked ? oracleSpans(ledger, kind).filter(isLed) : [];
        });
        expect(total).toMatchObject({
          spans: spans.length,
          met: spans.filter(({ met }) => met).length,
          statutoryDays: sumOf(spans, ({ statutoryDays }) => statutoryDays),
          promisedDays: sumOf(spans, ({ promisedDays }) => promisedDays),
          criticalDays: sumOf(spans, ({ criticalDays }) => criticalDays),
          usedDays: sumOf(spans, ({ usedDays }) => usedDays),
          causes: Object.fromEntries(Object.keys(total.causes).map((cause) => [cause, sumOf(spans, ({ causes }) => causes!.find((one) => one.cause === cause)?.days ?? 0)])),
          ...(kind === 'target' && { applicantDays: sumOf(spans, ({ uncounted }) => uncounted.applicantDays) }),
        });
        const shown = await cases<SpanCaseDto>(`/compression/cases?by=${by}&${query}`);
        expect(sumOf(shown, ({ savedDays }) => savedDays)).toBe(total.savedDays);
        const late = await cases<SpanCaseDto>(`/compression/cases?by=${by}&${query}&cause=late`);
        expect(sumOf(late, ({ causes }) => causes.late)).toBe(total.causes.late);
        expect(late.every(({ causes }) => causes.late !== 0)).toBe(true);
        for (const { ground, spans: often, days } of total.pauses) {
          const paused = await cases<SpanCaseDto>(`/compression/cases?by=${by}&${query}&ground=${ground}`);
          expect([paused.length, sumOf(paused, ({ pauses }) => pauses.find((one) => one.ground === ground)!.days)]).toEqual([often, days]);
        }
      },
    );
  });

  describe('bottlenecks', () => {
    it.each([['item', ''], ['department', ''], ['item', 'park=lingang'], ['department', 'target=start-of-works']] as const)('by %s, asked for %s, are the waits of the projects’ chains', async (by, query) => {
      const { chains, total, rows } = await read<BottlenecksDto>(`/bottlenecks?by=${by}&${query}`);
      const spans = city.projects.filter(({ page }) => query !== 'park=lingang' || page.park === 'lingang')
        .flatMap(({ ledger }) => oracleSpans(ledger, 'target')).filter(({ key }) => query !== 'target=start-of-works' || key === 'start-of-works');
      const waits = spans.flatMap(({ chain }) => chain);
      expect([chains, total.waits, total.days]).toEqual([spans.length, waits.length, sumOf(waits, ({ days }) => days)]);
      for (const [kind, days] of Object.entries(total.kinds)) expect(days).toBe(sumOf(waits.filter((wait) => wait.kind === kind), (wait) => wait.days));
      expect(sumOf(rows, ({ days }) => days)).toBe(total.days);
      const shown = await cases<WaitCaseDto>(`/bottlenecks/cases?${query}`);
      expect(shown).toHaveLength(total.waits);
      const first = rows[0]!;
      const own = await cases<WaitCaseDto>(`/bottlenecks/cases?${query}&kind=review&${by === 'item' ? `item=${first.key}&workflow=${first.workflow!.key}` : `department=${first.key}`}`);
      expect(sumOf(own, ({ days }) => days)).toBe(first.kinds.review);
    });

    it('tell how long agents took to submit what had become possible', async () => {
      const { followOns } = await read<BottlenecksDto>('/bottlenecks');
      const known = city.attempts.filter(({ followOnDays }) => followOnDays !== null);
      expect(followOns.total).toEqual({ followOns: known.length, days: sumOf(known, ({ followOnDays }) => followOnDays!), meanDays: sumOf(known, ({ followOnDays }) => followOnDays!) / known.length });
      for (const { agent, days } of followOns.agents) {
        const shown = await cases<FollowOnCaseDto>(`/bottlenecks/follow-ons?agent=${agent.id}`);
        expect(sumOf(shown, (one) => one.days)).toBe(days);
        expect(days).toBe(sumOf(known.filter(({ project }) => project.agent.id === agent.id), ({ followOnDays }) => followOnDays!));
      }
    });
  });

  describe('trust', () => {
    it.each(FILTERS)('counts signs that the timelines show, asked for %s', async (query, isAsked) => {
      const { total, rows } = await read<TrustDto>(`/trust?${query}`);
      const asked = city.attempts.filter(isAsked);
      expect(total).toEqual(oracleSigns(asked));
      expect(sumOf(rows, ({ attempts }) => attempts)).toBe(total.attempts);
    });

    it.each(TRUST_SIGNS)('opens %s to its cases', async (sign) => {
      for (const query of ['', 'park=hightech', `agent=${app.people.get('agent')}`]) {
        const { total } = await read<TrustDto>(`/trust?${query}`);
        const shown = await cases<SignCaseDto>(`/trust/cases?sign=${sign}&${query}`);
        expect(sign === 'time-paused' ? sumOf(shown, ({ figure }) => figure) : shown.length).toBe(total.signs[sign].count);
      }
    });

    it('leaves open submissions to the month that runs', async () => {
      const open = city.attempts.filter(({ endedOn }) => endedOn === null).length;
      const ended = city.attempts.filter(({ endedOn }) => endedOn?.startsWith('2026-06')).length;
      expect((await read<TrustDto>('/trust?period=2026-06')).total.attempts).toBe(open + ended);
      expect((await read<TrustDto>('/trust?period=2026-05')).total.attempts).toBe(city.attempts.filter(({ endedOn }) => endedOn?.startsWith('2026-05')).length);
    });
  });

  describe('how things stand', () => {
    const openOnes = (isAsked: (attempt: ObservedAttempt) => boolean) => city.attempts.filter((attempt) => attempt.endedOn === null && isAsked(attempt));

    it.each(FILTERS)('is what the pages say, asked for %s', async (query, isAsked) => {
      const until = oracleNearUntil(TODAY, 5, city.isWorking);
      const { items, overdue, nearDue, pausedBeyond, projects } = await read<NowDto>(`?days=5&first=50&${query}`);
      const open = openOnes(isAsked);
      const lights = open.map((attempt) => oracleLight(attempt));
      expect(items.open).toBe(open.length);
      for (const [light, count] of Object.entries(items.lights)) expect([light, count]).toEqual([light, lights.filter((one) => one === light).length]);
      const red = open.filter((attempt) => oracleLight(attempt) === 'red');
      const near = open.filter(({ state, dueOn }) => state === 'running' && dueOn! >= TODAY && dueOn! <= until);
      const beyond = open.filter(({ pauseDueOn }) => pauseDueOn !== null && pauseDueOn < TODAY);
      for (const [list, wanted, path] of [[overdue, red, 'overdue'], [nearDue, near, 'near-due'], [pausedBeyond, beyond, 'paused-beyond']] as const) {
        expect([list.count, list.cases.map(idOf).sort()]).toEqual([wanted.length, wanted.map(idOf).sort()]);
        expect((await cases<OpenCaseDto>(`/${path}?${query}`)).map(idOf)).toEqual(list.cases.map(idOf));
      }
      if (query.includes('stage') || query.includes('department')) expect(projects).toBeNull();
      else {
        const pages = city.projects.map(({ page }) => page).filter((page) => page.status === 'active' && isAsked({ project: page } as ObservedAttempt));
        expect(projects!.active).toBe(pages.length);
        for (const [light, count] of Object.entries(projects!.lights)) expect([light, count]).toEqual([light, pages.filter((page) => page.light === light).length]);
      }
    });

    it('tells how many projects have ended, and their clocks', async () => {
      const { ended } = await read<NowDto>('');
      const completed = city.projects.filter(({ page }) => page.status === 'completed').map(({ page }) => page.clocks);
      expect(ended).toMatchObject({ completed: completed.length, terminated: city.projects.filter(({ page }) => page.status === 'terminated').length });
      expect(ended!.meanApprovalDays).toBeCloseTo(sumOf(completed, ({ approvalDays }) => approvalDays) / completed.length);
    });

    it.each(['department', 'park'] as const)('lights each %s, and each light opens to its cases', async (by) => {
      const { total, rows } = await read<LightsDto>(`/lights?by=${by}`);
      const placeOf = ({ item, project }: ObservedAttempt) => (by === 'department' ? item.department : project.park);
      for (const { key, open, lights } of rows) {
        const own = openOnes((attempt) => placeOf(attempt) === key);
        expect(open).toBe(own.length);
        for (const [light, count] of Object.entries(lights)) {
          expect([light, count]).toEqual([light, own.filter((attempt) => oracleLight(attempt) === light).length]);
          expect(await cases(`/workload/cases?${by}=${key}&light=${light}`)).toHaveLength(count);
        }
      }
      expect(sumOf(rows, ({ open }) => open)).toBe(openOnes(() => true).length);
      expect(total).toEqual((({ items: { open, lights } }) => ({ open, lights }))(await read<NowDto>('')));
    });

    it.each(['officer', 'agent'] as const)('shares out the work to each %s', async (by) => {
      const { total, rows, unassigned } = await read<WorkloadDto>(`/workload?by=${by}`);
      const open = openOnes(() => true);
      const ofPerson = (attempt: ObservedAttempt) => (by === 'officer' ? attempt.officer : attempt.project.agent.id);
      for (const { person, ...load } of rows) {
        const own = open.filter((attempt) => ofPerson(attempt) === person.id);
        expect(load).toMatchObject({ open: own.length, overdue: own.filter((attempt) => oracleLight(attempt) === 'red').length, running: own.filter(({ state }) => state === 'running').length });
        expect(sumOf(Object.values(load.ageing), (count) => count)).toBe(own.length);
        for (const [bucket, count] of Object.entries(load.ageing)) expect(await cases(`/workload/cases?${by}=${person.id}&bucket=${bucket}`)).toHaveLength(count);
      }
      expect(total.open + (unassigned ?? 0)).toBe(open.length);
      if (by === 'officer') expect(await cases('/workload/cases?officer=none')).toHaveLength(unassigned!);
      for (const month of new Set(open.map(oracleMonthOfWork))) {
        const [begun, own] = [await read<WorkloadDto>(`/workload?by=${by}&period=${month}`), open.filter((attempt) => oracleMonthOfWork(attempt) === month)];
        for (const row of begun.rows) expect([month, row.open]).toEqual([month, own.filter((attempt) => ofPerson(attempt) === row.person.id).length]);
        expect(begun.total.open + (begun.unassigned ?? 0)).toBe(own.length);
      }
      expect((await read<WorkloadDto>(`/workload?by=${by}&department=housing`)).total.open).toBe(openOnes(({ item }) => item.department === 'housing').filter((attempt) => ofPerson(attempt) !== null).length);
    });
  });

  it('is that of the parks which a person may look into', async () => {
    for (const path of ['/performance', '/compression', '/bottlenecks', '/trust', '/workload', '/lights', '/lights?by=park', '']) {
      const own = await read<Record<string, unknown>>(`${path}`, 'leader-lingang');
      const asked = await read<Record<string, unknown>>(`${path}${path.includes('?') ? '&' : '?'}park=lingang`);
      expect({ ...own, filter: null }).toEqual({ ...asked, filter: null });
    }
    const agent = await read<PerformanceDto>('/performance', 'agent');
    expect(agent.total.now).toEqual(oracleDecided(decidedIn('2026-01', '2026-12', ({ project }) => project.park === 'hightech'), 'working-day'));
    const mine = await read<PerformanceDto>('/performance?agent=me', 'agent-2');
    expect(mine.total.now).toEqual(oracleDecided(decidedIn('2026-01', '2026-12', ({ project }) => project.agent.id === app.people.get('agent-2')), 'working-day'));
  });
});
