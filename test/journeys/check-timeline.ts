import type { TimelineEntryDto } from '../../src/timeline/timeline.dto.js';
import { oracleEnd, oracleStageEnd } from '../core/workflow/decide-oracle.js';
import { type Journey, logOf } from './journey.js';

/** The timeline has every event that was sent, once and in order, and what they brought about; its chain of hashes holds. */
export async function checkTimeline(journey: Journey): Promise<void> {
  const { app, id, sent, registeredAt } = journey;
  const { body } = await app.as('leader').get(`/api/projects/${id}/timeline`).expect(200);
  const entries = body.entries as TimelineEntryDto[];
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
  expect(entries[0]).toMatchObject({ type: 'project.registered', effectiveAt: new Date(registeredAt).toISOString() });
  const told = entries.filter(({ type }) => !['project.registered', 'stage.ended', 'project.completed'].includes(type));
  expect(told.map(({ seq: _seq, stage: _stage, attempt: _attempt, actor, ...entry }) => ({ ...entry, actor: actor?.id }))).toEqual(
    sent.map(({ who, event, effectiveAt, recordedAt }) => {
      const { type, item = null, ...data } = { item: undefined, ...event };
      return { type, item, effectiveAt: new Date(effectiveAt).toISOString(), recordedAt: new Date(recordedAt).toISOString(), actor: app.people.get(who), data };
    }),
  );
  expect(consequencesIn(entries)).toEqual(consequencesOf(journey));
  const { body: verified } = await app.as('leader').get(`/api/projects/${id}/history/verify`).expect(200);
  expect(verified).toMatchObject({ valid: true, entries: entries.length, brokenAt: null });
}

function consequencesIn(entries: readonly TimelineEntryDto[]): string[] {
  const consequences = entries.filter(({ type }) => type === 'stage.ended' || type === 'project.completed');
  return consequences.map(({ type, stage, effectiveAt }) => `${type} ${stage ?? ''} ${effectiveAt}`).sort();
}

function consequencesOf(journey: Journey): string[] {
  const log = logOf(journey);
  const stages = journey.definition.stages.map((stage) => ({ type: 'stage.ended', stage: stage.key, at: oracleStageEnd(log, stage) }));
  const end = oracleEnd(journey.definition, log);
  const project = { type: 'project.completed', stage: '', at: end.status === 'completed' ? end.at : null };
  return [...stages, project].filter(({ at }) => at !== null).map(({ type, stage, at }) => `${type} ${stage} ${new Date(at!).toISOString()}`).sort();
}
