import type { WorkflowDefinition } from '../../src/core/workflow/definition.js';
import type { ReportedEvent } from '../../src/core/workflow/event.js';
import type { TimelineEntryDto } from '../../src/timeline/timeline.dto.js';
import type { Agent } from '../api/test-app.js';
import { type Happened, oracleBrokenRules, oracleEnd, oracleItems, oracleStatus } from '../core/workflow/decide-oracle.js';
import type { Page } from './page.js';

/** An event that was answered 201, with the number that it was given. */
export interface Acknowledged {
  readonly seq: number;
  readonly event: ReportedEvent;
}

/**
 * However many told of it at once: what the timeline says could have happened one after the other, the page shows just that,
 * the chain of hashes holds, and everything that was acknowledged is there, once. Answers how many events were reported in all.
 */
export async function checkReplay(reader: Agent, id: string, definition: WorkflowDefinition, acknowledged: readonly Acknowledged[]): Promise<number> {
  const { body } = await reader.get(`/api/projects/${id}/timeline`).expect(200);
  const entries = body.entries as TimelineEntryDto[];
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
  const log: Happened[] = [];
  for (const entry of entries.filter(({ type }) => isReported(type))) {
    const event = eventOf(entry);
    const at = Date.parse(entry.effectiveAt);
    expect({ entry, broken: oracleBrokenRules(definition, log, event, at, Date.parse(entry.recordedAt)) }).toEqual({ entry, broken: [] });
    log.push({ ...event, at });
  }
  const told = acknowledged.map(({ seq, event }) => ({ seq, type: event.type, item: 'item' in event ? event.item : null }));
  expect(told.filter(({ seq, type, item }) => entries[seq - 1]!.type !== type || entries[seq - 1]!.item !== item)).toEqual([]);
  expect(new Set(told.map(({ seq }) => seq)).size).toBe(told.length);
  const { body: verified } = await reader.get(`/api/projects/${id}/history/verify`).expect(200);
  expect(verified).toMatchObject({ valid: true, entries: entries.length });
  const page = (await reader.get(`/api/projects/${id}`).expect(200)).body as Page;
  expect(page).toMatchObject({ status: oracleEnd(definition, log).status, version: entries.length });
  expect(page.stages.flatMap(({ items }) => items.map(({ status }) => status))).toEqual(oracleItems(definition).map((item) => oracleStatus(log, item)));
  return log.length;
}

function isReported(type: string): boolean {
  return !['project.registered', 'stage.ended', 'project.completed'].includes(type);
}

function eventOf({ type, item, data }: TimelineEntryDto): ReportedEvent {
  return { type, ...(item !== null && { item }), ...data } as ReportedEvent;
}
