import type { CivilDate } from '../../../src/core/calendar/civil-date.js';
import type { ClockEntry } from '../../../src/core/clock/ledger.js';
import type { ItemDefinition, StageDefinition, TargetEvent, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import type { ItemEvent, ReportedEvent } from '../../../src/core/workflow/event.js';
import type { RefusalReason } from '../../../src/core/workflow/refusal.js';

/** An event that was accepted, with the instant at which it took effect. */
export type Happened = ReportedEvent & { readonly at: number };

/**
 * The slow and obvious project: nothing is kept but the list of what has happened, in the order in which it was recorded,
 * and every question is answered by reading it from the beginning. Written from the published table of events.
 */
const TABLE: Readonly<Record<ItemEvent['type'], { from: string; to: string }>> = {
  'item.submitted': { from: 'ready, declined, refused, withdrawn', to: 'submitted' },
  'item.supplement-requested': { from: 'submitted', to: 'supplementing' },
  'item.supplemented': { from: 'supplementing', to: 'submitted' },
  'item.accepted': { from: 'submitted', to: 'under-review' },
  'item.declined': { from: 'submitted', to: 'declined' },
  'item.paused': { from: 'under-review', to: 'paused' },
  'item.resumed': { from: 'paused', to: 'under-review' },
  'item.extended': { from: 'under-review, paused', to: 'as before' },
  'item.approved': { from: 'under-review', to: 'approved' },
  'item.refused': { from: 'under-review', to: 'refused' },
  'item.withdrawn': { from: 'submitted, supplementing, under-review, paused', to: 'withdrawn' },
  'item.waived': { from: 'waiting, ready', to: 'waived' },
};

export function oracleStatus(log: readonly Happened[], item: ItemDefinition): string {
  const moves = eventsOf(log, item.key).filter(({ type }) => type !== 'item.extended');
  const last = moves[moves.length - 1];
  if (last) return TABLE[last.type].to;
  return item.after.every((key) => isDone(log, key)) ? 'ready' : 'waiting';
}

interface OracleEnd {
  readonly status: 'active' | 'completed' | 'terminated';
  readonly at: number | null;
}

/** When each stage ended, if it has: judged again after every decision on a milestone, for a stage that has ended stays ended. */
export function oracleStageEnd(log: readonly Happened[], { items, milestoneRule }: StageDefinition): number | null {
  const milestones = items.filter(({ milestone }) => milestone).map(({ key }) => key);
  const decisions = log.filter((event) => event.type === 'item.approved' || event.type === 'item.waived');
  const own = decisions.filter(({ item }) => milestones.includes(item));
  for (let recorded = 1; recorded <= own.length; recorded += 1) {
    const known = own.slice(0, recorded);
    const approved = known.find(({ type }) => type === 'item.approved');
    if (milestoneRule === 'any' && approved) return approved.at;
    if (known.length === milestones.length) return Math.max(...known.map(({ at }) => at));
  }
  return null;
}

export function oracleEnd(definition: WorkflowDefinition, log: readonly Happened[]): OracleEnd {
  const terminated = log.find(({ type }) => type === 'project.terminated');
  if (terminated) return { status: 'terminated', at: terminated.at };
  const ends = definition.stages.map((stage) => oracleStageEnd(log, stage));
  if (ends.some((end) => end === null)) return { status: 'active', at: null };
  return { status: 'completed', at: Math.max(...ends.map((end) => end!)) };
}

/** Every rule that the event would break; empty for a lawful one. */
export function oracleBrokenRules(
  definition: WorkflowDefinition,
  log: readonly Happened[],
  event: ReportedEvent,
  effectiveAt: number,
  recordedAt: number,
  registeredAt = -Infinity,
): RefusalReason[] {
  const broken: RefusalReason[] = [];
  if (effectiveAt > recordedAt) broken.push('effective-in-future');
  if (effectiveAt < Date.parse('2000-01-01T00:00:00Z')) broken.push('effective-too-early');
  if (oracleEnd(definition, log).status !== 'active') broken.push('project-not-active');
  if (event.type === 'project.terminated') {
    if (effectiveAt < registeredAt || log.some(({ at }) => effectiveAt < at)) broken.push('effective-before-previous-event');
    return broken;
  }
  const item = oracleItems(definition).find(({ key }) => key === event.item);
  if (!item) return [...broken, 'unknown-item'];
  return [...broken, ...brokenByItem(log, item, event), ...brokenByOrder(log, item, event, effectiveAt)];
}

function brokenByItem(log: readonly Happened[], item: ItemDefinition, event: ItemEvent): RefusalReason[] {
  const broken: RefusalReason[] = [];
  const status = oracleStatus(log, item);
  const attempt = oracleAttempts(log, item.key).at(-1) ?? [];
  const possible = TABLE[event.type].from.split(', ').includes(status);
  if (event.type === 'item.waived' && item.when === null) broken.push('item-not-conditional');
  if (!possible) broken.push(event.type === 'item.submitted' && status === 'waiting' ? 'prerequisites-not-done' : 'event-not-allowed-now');
  if (possible && event.type === 'item.supplement-requested' && attempt.some(({ type }) => type === event.type)) broken.push('supplement-already-requested');
  if (possible && event.type === 'item.extended' && attempt.some(({ type }) => type === event.type)) broken.push('already-extended');
  if (possible && event.type === 'item.extended' && item.maxExtensionDays === 0) broken.push('item-cannot-be-extended');
  if (possible && event.type === 'item.paused' && item.pauseGrounds.length === 0) broken.push('item-cannot-be-paused');
  if (event.type === 'item.paused' && !item.pauseGrounds.includes(event.ground)) broken.push('pause-ground-not-allowed');
  if (event.type === 'item.extended' && event.days > item.maxExtensionDays) broken.push('extension-beyond-law');
  if (event.type === 'item.approved' && item.certificate && !event.certificateNumber) broken.push('certificate-number-required');
  if (event.type === 'item.approved' && !item.certificate && event.certificateNumber) broken.push('certificate-number-not-expected');
  return broken;
}

function brokenByOrder(log: readonly Happened[], item: ItemDefinition, event: ItemEvent, effectiveAt: number): RefusalReason[] {
  const broken: RefusalReason[] = [];
  if (effectiveAt < oracleEarliest(log, [item.key])) broken.push('effective-before-previous-event');
  if (event.type === 'item.submitted' && effectiveAt < oracleEarliest(log, item.after)) broken.push('effective-before-prerequisites');
  return broken;
}

/** The instant of the latest event of these items; minus infinity when none has had one. */
export function oracleEarliest(log: readonly Happened[], keys: readonly string[]): number {
  return Math.max(-Infinity, ...keys.flatMap((key) => eventsOf(log, key).map(({ at }) => at)));
}

/** The events of each attempt at an item; what comes before the first submission belongs to none. */
export function oracleAttempts(log: readonly Happened[], item: string): (ItemEvent & Happened)[][] {
  const attempts: (ItemEvent & Happened)[][] = [];
  for (const event of eventsOf(log, item)) {
    if (event.type === 'item.submitted') attempts.push([event]);
    else attempts.at(-1)?.push(event);
  }
  return attempts;
}

/** The clock of each attempt: what its events say, and the end of the project if it was still open then. */
export function oracleLedgers(definition: WorkflowDefinition, log: readonly Happened[], item: string): ClockEntry[][] {
  const attempts = oracleAttempts(log, item);
  const end = oracleEnd(definition, log);
  return attempts.map((attempt) => {
    const ledger = attempt.flatMap((event) => clockEntry(event, attempt));
    const open = ledger.length > 0 && ledger.every(({ kind }) => kind !== 'stopped');
    if (open && end.at !== null) ledger.push({ kind: 'stopped', on: officeDay(Math.max(end.at, ...attempt.map(({ at }) => at))) });
    return ledger;
  });
}

function clockEntry(event: ItemEvent & Happened, attempt: readonly Happened[]): ClockEntry[] {
  const on = officeDay(event.at);
  const accepted = attempt.some(({ type }) => type === 'item.accepted');
  if (event.type === 'item.accepted') return [{ kind: 'accepted', on }];
  if (event.type === 'item.paused') return [{ kind: 'paused', on, ground: event.ground, expectedDays: event.expectedDays }];
  if (event.type === 'item.resumed') return [{ kind: 'resumed', on }];
  if (event.type === 'item.extended') return [{ kind: 'extended', on, days: event.days }];
  const stops = event.type === 'item.approved' || event.type === 'item.refused' || (event.type === 'item.withdrawn' && accepted);
  return stops ? [{ kind: 'stopped', on }] : [];
}

/** The day of one of the two events between which a target is measured; null while it has not happened. */
export function oracleTargetDay(definition: WorkflowDefinition, log: readonly Happened[], target: TargetEvent): CivilDate | null {
  if (target.event === 'project.completed') {
    const { status, at } = oracleEnd(definition, log);
    return status === 'completed' ? officeDay(at!) : null;
  }
  if (target.event === 'stage.ended') {
    const end = oracleStageEnd(log, definition.stages.find(({ key }) => key === target.stage)!);
    return end === null ? null : officeDay(end);
  }
  const keys =
    target.event === 'first-accepted'
      ? definition.stages.filter(({ key }) => target.stage === null || key === target.stage).flatMap(({ items }) => items.map(({ key }) => key))
      : [target.item];
  const wanted = target.event === 'first-accepted' ? 'item.accepted' : target.event;
  const days = keys.flatMap((key) => eventsOf(log, key)).filter(({ type }) => type === wanted).map(({ at }) => officeDay(at));
  return days.sort()[0] ?? null;
}

export function oracleItems(definition: WorkflowDefinition): ItemDefinition[] {
  return definition.stages.flatMap(({ items }) => items);
}

/** The civil date in an office eight hours ahead of Greenwich. */
export function officeDay(at: number): CivilDate {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10) as CivilDate;
}

function isDone(log: readonly Happened[], key: string): boolean {
  return eventsOf(log, key).some(({ type }) => type === 'item.approved' || type === 'item.waived');
}

function eventsOf(log: readonly Happened[], item: string): (ItemEvent & Happened)[] {
  return log.filter((event): event is ItemEvent & Happened => event.type !== 'project.terminated' && event.item === item);
}
