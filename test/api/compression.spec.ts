import type { ProjectCompressionDto, SpanCompressionDto } from '../../src/compression/compression.dto.js';
import { setOut, type Journey } from '../journeys/journey.js';
import { shippedDefinition } from '../journeys/shipped-definition.js';
import { walk } from '../journeys/walk.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const UNKNOWN = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';
const DEFINITION = shippedDefinition('luzhou-enterprise');

describe('where the saved days of a project come from', () => {
  let app: TestApp;
  let journey: Journey;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, DEFINITION.key);
    journey = await setOut(app, DEFINITION, Date.parse('2025-03-10T01:00:00Z'));
    await walk(journey, {
      'civil-air-defence-construction': '+1 waived',
      'engineering-planning-permit': '+1 submitted, +1 accepted, +1 paused publicity, +8 resumed, +9 approved late 2',
      'drawing-review': '+0 submitted, +1 supplement-requested, +2 supplemented, +0 accepted, +2 withdrawn, +2 submitted, +1 accepted, +2 approved',
    });
    app.moveTo('2026-06-01T10:00:00+08:00');
  });
  afterAll(() => app.close());

  const read = async (id = journey.id): Promise<ProjectCompressionDto> => (await app.as('agent').get(`/api/projects/${id}/compression`).expect(200)).body;

  it('adds up for every target and stage, and uses the days that the project’s page tells', async () => {
    const { spans, causes } = await read();
    const { body: page } = await app.as('agent').get(`/api/projects/${journey.id}`).expect(200);
    expect(spans.map(({ kind, key, usedDays }) => [kind, key, usedDays])).toEqual([
      ...page.targets.map(({ key, usedDays }: { key: string; usedDays: number }) => ['target', key, usedDays]),
      ...page.stages.map(({ key, usedDays }: { key: string; usedDays: number }) => ['stage', key, usedDays]),
    ]);
    for (const span of spans) {
      expect(sum(span.causes!)).toBe(span.baselineDays - span.usedDays);
      expect(span.savedDays).toBe(span.baselineDays - span.usedDays);
      for (const { cause, days } of span.causes!) {
        if (cause !== 'procedure') expect([cause, sum(span.items.flatMap((item) => item.causes.filter((own) => own.cause === cause)))]).toEqual([cause, days]);
      }
      const { applicantDays, pauses, supplementDays, receivingDays, preparingDays } = span.uncounted;
      expect(sum(pauses) + supplementDays + receivingDays + preparingDays).toBe(applicantDays);
    }
    expect(causes.find(({ cause }) => cause === 'side-by-side')!.title).toEqual({ zh: '并联办理', en: 'Side by side' });
  });

  it('names what was waived, paused, supplied and tried in vain, and the items behind it', async () => {
    const target = (await read()).spans[0]!;
    expect(target).toMatchObject({ kind: 'target', key: 'start-of-works', met: expect.any(Boolean) });
    expect(daysOf(target, 'waived')).toBe(2);
    expect(daysOf(target, 'failed-attempts')).toBeLessThan(0);
    expect(daysOf(target, 'procedure')).toBe(92 - target.statutoryDays);
    const permit = target.items.find(({ key }) => key === 'engineering-planning-permit')!;
    expect(permit).toMatchObject({ department: 'natural-resources', stage: 'works-approval', statutoryDays: 20, promisedDays: 5, counts: true });
    expect(permit.lateDays).toBeGreaterThan(0);
    expect(target.chain[0]!.from).toBe(target.fromOn);
    expect(target.chain.at(-1)).toMatchObject({ item: 'construction-permit', kind: 'review', to: target.toOn });
    expect(target.chain.find(({ kind }) => kind === 'pause')).toMatchObject({ item: 'engineering-planning-permit', ground: 'publicity', title: { zh: '暂停计时', en: 'pause' } });
  });

  it('of a running project counts to today, and tells what it is waiting for', async () => {
    const { id } = await registerProject(app);
    await send(id, 'agent', { type: 'item.submitted', item: 'land-transfer' });
    app.moveTo('2026-06-02T10:00:00+08:00');
    await send(id, 'officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });
    app.moveTo('2026-06-04T10:00:00+08:00');
    const [target, later] = (await read(id)).spans;
    expect(target).toMatchObject({ fromOn: '2026-06-02', toOn: null, until: '2026-06-04', met: null, usedDays: 2, savedDays: 90 });
    expect(daysOf(target!, 'open')).toBeGreaterThan(0);
    expect(target!.chain).toMatchObject([{ item: 'land-transfer', kind: 'review', from: '2026-06-02', to: '2026-06-04', days: 2 }]);
    expect(later).toMatchObject({ key: 'completion-acceptance', fromOn: null, savedDays: null, causes: null, chain: [] });
  });

  it('of a project that was given up stands still on the day of its end', async () => {
    app.moveTo('2026-06-02T10:00:00+08:00');
    const { id } = await registerProject(app);
    await send(id, 'agent', { type: 'item.submitted', item: 'land-transfer' });
    await send(id, 'officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });
    app.moveTo('2026-06-04T10:00:00+08:00');
    await send(id, 'agent', { type: 'project.terminated', reason: '企业放弃投资' });
    app.moveTo('2026-07-01T10:00:00+08:00');
    const { asOf, spans } = await read(id);
    expect(asOf).toBe('2026-06-04');
    expect(spans[0]).toMatchObject({ toOn: null, until: '2026-06-04', met: null, usedDays: 2, chain: [], uncounted: { applicantDays: 0 } });
  });

  it('is for people of the park', async () => {
    for (const who of ['leader', 'admin', 'officer-water']) await app.as(who).get(`/api/projects/${journey.id}/compression`).expect(200);
    expect((await app.as('agent-2').get(`/api/projects/${journey.id}/compression`).expect(403)).body.reason).toBe('project-not-yours');
    expect((await app.as('leader').get(`/api/projects/${UNKNOWN}/compression`).expect(404)).body.reason).toBe('project-not-found');
    expect((await app.as('leader').get('/api/projects/x/compression').expect(400)).body.errors[0].field).toBe('id');
    await app.anyone.get(`/api/projects/${journey.id}/compression`).expect(401);
  });

  async function send(id: string, who: string, event: object): Promise<void> {
    await app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  }
});

function sum(parts: readonly { readonly days: number }[]): number {
  return parts.reduce((total, { days }) => total + days, 0);
}

function daysOf({ causes }: SpanCompressionDto, cause: string): number {
  return causes!.find((one) => one.cause === cause)!.days;
}
