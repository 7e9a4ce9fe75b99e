import { CalendarStore } from '../../src/calendars/calendar-store.js';
import type { ProjectCompressionDto } from '../../src/compression/compression.dto.js';
import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import type { ItemDefinition, StageDefinition } from '../../src/core/workflow/definition.js';
import type { ProjectView } from '../../src/projects/project-view.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import type { TimelineEntryDto } from '../../src/timeline/timeline.dto.js';
import { WorkflowStore } from '../../src/workflows/workflow-store.js';
import { livelyCity } from '../api/lively-city.js';
import { registerProject } from '../api/registered-project.js';
import type { TestApp } from '../api/test-app.js';
import { oracleAttemptFigures, type Recorded } from '../core/statistics/oracle.js';

type Figures = ReturnType<typeof oracleAttemptFigures>[number]['figures'];

/** A submission, worked out from the timeline by living through the days. */
export interface ObservedAttempt extends Figures {
  readonly project: ProjectView;
  readonly stage: StageDefinition;
  readonly item: ItemDefinition;
  readonly officer: string | null;
}

/** What the pages and timelines of all projects say; nothing of it is read from statistics. */
export interface ObservedCity {
  readonly projects: readonly { readonly page: ProjectView; readonly ledger: ProjectCompressionDto; readonly type: number }[];
  readonly attempts: readonly ObservedAttempt[];
  readonly isWorking: (day: CivilDate) => boolean;
}

export const LAST_DAY = '2026-06-19T09:00:00+08:00';

/** A city in which enough has happened, with a project that looks too good, all of it reckoned. */
export async function observedCity(app: TestApp): Promise<ObservedCity> {
  await livelyCity(app, { projects: 14, days: 110, seed: 7 });
  await tooGoodToBeTrue(app);
  await app.nest.get(Reckoner).run();
  const { rows } = await app.pool.query<{ id: string }>('select id from project order by id');
  const read = async (path: string) => (await app.as('admin').get(path).expect(200)).body;
  const calendar = app.nest.get(CalendarStore).get('CN');
  const isWorking = (day: CivilDate) => calendar.isWorkingDay(day);
  const projects: ObservedCity['projects'][number][] = [];
  const attempts: ObservedAttempt[] = [];
  for (const { id } of rows) {
    const page: ProjectView = await read(`/api/projects/${id}`);
    const { entries } = await read(`/api/projects/${id}/timeline`);
    const { definition } = (await app.nest.get(WorkflowStore).find(page.workflow.key, page.workflow.version))!;
    projects.push({ page, ledger: await read(`/api/projects/${id}/compression`), type: definition.type });
    for (const { item: key, figures } of oracleAttemptFigures(definition, logOf(entries), isWorking)) {
      const stage = definition.stages.find(({ items }) => items.some((item) => item.key === key))!;
      const item = stage.items.find((one) => one.key === key)!;
      attempts.push({ ...figures, project: page, stage, item, officer: acceptedBy(entries, key, figures.attempt) });
    }
  }
  return { projects, attempts, isWorking };
}

/** Twice incomplete, withdrawn and filed anew, accepted and decided within a minute, and entered ten days later. */
async function tooGoodToBeTrue(app: TestApp): Promise<void> {
  app.moveTo('2026-06-08T09:00:00+08:00');
  const { id } = await registerProject(app, { workflow: 'zigong-hightech-small' });
  const page: ProjectView = (await app.as('agent').get(`/api/projects/${id}`).expect(200)).body;
  const item = page.stages.flatMap(({ items }) => items).find(({ status, limit, certificate }) => status === 'ready' && limit.promised > 0 && certificate === null)!;
  const record = (who: string, event: object) => app.as(who).post(`/api/projects/${id}/events`).send({ item: item.key, ...event }).expect(201);
  const officer = `officer-${item.department}`;
  await record('agent', { type: 'item.submitted' });
  await record(officer, { type: 'item.supplement-requested', missing: ['授权委托书'] });
  await record('agent', { type: 'item.withdrawn', reason: '材料有误' });
  app.moveTo(LAST_DAY);
  const effectiveAt = '2026-06-09T09:00:00+08:00';
  await record('agent', { type: 'item.submitted', effectiveAt });
  await record(officer, { type: 'item.supplement-requested', missing: ['申请表'], effectiveAt });
  await record('agent', { type: 'item.supplemented', effectiveAt });
  await record(officer, { type: 'item.accepted', effectiveAt });
  await record(officer, { type: 'item.approved', decisionNumber: '自审〔2026〕1号', effectiveAt });
}

function logOf(entries: readonly TimelineEntryDto[]): readonly Recorded[] {
  return entries
    .filter(({ type }) => !['project.registered', 'stage.ended', 'project.completed'].includes(type))
    .map(({ type, item, data, effectiveAt, recordedAt }) => ({ type, ...(item !== null && { item }), ...data, at: Date.parse(effectiveAt), recordedAt: Date.parse(recordedAt) }) as Recorded);
}

function acceptedBy(entries: readonly TimelineEntryDto[], item: string, attempt: number): string | null {
  return entries.find((entry) => entry.type === 'item.accepted' && entry.item === item && entry.attempt === attempt)?.actor?.id ?? null;
}

/** Whether an attempt counts in a row of a table by this. */
export function isOfRow({ project, stage, item }: ObservedAttempt, by: string, { key, workflow }: { key: string; workflow: { key: string } | null }): boolean {
  if (by === 'department') return item.department === key;
  return project.workflow.key === workflow!.key && (by === 'workflow' || (by === 'item' ? item.key : stage.key) === key);
}
