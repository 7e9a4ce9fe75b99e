import * as fc from 'fast-check';
import { type ItemDefinition, PAUSE_GROUNDS, type WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { EVENT_TYPES, type EventType, ITEM_EVENT_TYPES, type ReportedEvent } from '../../../src/core/workflow/event.js';
import { type Happened, oracleBrokenRules, oracleEarliest, oracleItems } from './decide-oracle.js';

/** What somebody tries next; which event that is depends on how far the project has come. */
export interface AnyStep {
  /**
   * `forward` takes an item towards its approval, `lawful` is any event that breaks no rule, `careless` the same with any
   * content at any time, `again` the last event once more, `blind` anything at all.
   */
  readonly mood: 'forward' | 'lawful' | 'careless' | 'again' | 'blind';
  readonly pick: number;
  readonly item: number;
  /** Hours since the step before. */
  readonly wait: number;
  /** Hours by which the event is typed in late (补录); negative for one that has not happened yet. */
  readonly late: number;
  readonly ground: number;
  readonly days: number;
  readonly certificate: boolean;
}

export const anyStep: fc.Arbitrary<AnyStep> = fc.record({
  mood: fc.constantFrom<AnyStep['mood'][]>('forward', 'forward', 'forward', 'forward', 'lawful', 'lawful', 'careless', 'again', 'blind'),
  pick: fc.nat({ max: 10_000 }),
  item: fc.nat({ max: 8 }),
  wait: fc.constantFrom(0, 0, 1, 5, 17, 24, 24, 48, 72, 120, 24 * 11),
  late: fc.constantFrom(0, 0, 0, 0, 1, 13, 24, 72, 24 * 9, 24 * 40, -1, -30),
  ground: fc.nat({ max: 20 }),
  days: fc.integer({ min: 1, max: 10 }),
  certificate: fc.boolean(),
});

export interface Attempted {
  readonly event: ReportedEvent;
  readonly effectiveAt: number;
}

/** The event that the step comes to, after what has happened so far, recorded at this instant. */
export function attemptOf(step: AnyStep, definition: WorkflowDefinition, log: readonly Happened[], recordedAt: number): Attempted {
  const typed = recordedAt - step.late * 3_600_000;
  const last = log[log.length - 1];
  if (step.mood === 'again' && last) return { event: withoutTime(last), effectiveAt: recordedAt };
  const blind = { event: blindEvent(step, definition), effectiveAt: typed };
  if (step.mood === 'blind' || step.mood === 'again') return blind;
  if (step.mood === 'lawful' && step.pick % 40 === 0) {
    const latest = Math.max(typed, ...log.map(({ at }) => at));
    return { event: { type: 'project.terminated', reason: '企业放弃投资' }, effectiveAt: Math.min(recordedAt, latest) };
  }
  const types = step.mood === 'forward' ? FORWARD : ITEM_EVENT_TYPES;
  const imaginable = oracleItems(definition).flatMap((item) => types.map((type) => ({ type, item })));
  const from = step.pick % imaginable.length;
  for (const { type, item } of [...imaginable.slice(from), ...imaginable.slice(0, from)]) {
    const event = fittingEvent(type, item, step);
    const earliest = oracleEarliest(log, type === 'item.submitted' ? [item.key, ...item.after] : [item.key]);
    const effectiveAt = Math.min(recordedAt, Math.max(typed, earliest));
    if (oracleBrokenRules(definition, log, event, effectiveAt, recordedAt).length === 0) {
      return step.mood === 'careless' ? { event: carelessEvent(type, item.key, step), effectiveAt: typed } : { event, effectiveAt };
    }
  }
  return blind;
}

function withoutTime({ at: _, ...event }: Happened): ReportedEvent {
  return event;
}

const FORWARD = ['item.submitted', 'item.supplemented', 'item.accepted', 'item.resumed', 'item.approved'] as const;

/** An event whose content is what the item's definition asks for. */
export function fittingEvent(type: EventType, item: ItemDefinition, step: Pick<AnyStep, 'ground' | 'days'>): ReportedEvent {
  const ground = item.pauseGrounds[step.ground % item.pauseGrounds.length] ?? 'hearing';
  return eventOf(type, item.key, {
    ground,
    days: Math.min(step.days, Math.max(1, item.maxExtensionDays)),
    certificateNumber: item.certificate ? '510502202603020101' : undefined,
  });
}

/** Any event on any item, on one that the workflow does not have, or on the project, with any content. Terminations are rarer. */
function blindEvent(step: AnyStep, definition: WorkflowDefinition): ReportedEvent {
  const items = [...oracleItems(definition).map(({ key }) => key), 'no-such-item'];
  const types = step.pick % 7 === 0 ? EVENT_TYPES : ITEM_EVENT_TYPES;
  return carelessEvent(types[step.pick % types.length]!, items[step.item % items.length]!, step);
}

function carelessEvent(type: EventType, item: string, step: AnyStep): ReportedEvent {
  return eventOf(type, item, {
    ground: PAUSE_GROUNDS[step.ground % PAUSE_GROUNDS.length]!,
    days: step.days,
    certificateNumber: step.certificate ? '510502202603020101' : undefined,
  });
}

type Content = { ground: (typeof PAUSE_GROUNDS)[number]; days: number; certificateNumber: string | undefined };

function eventOf(type: EventType, item: string, { ground, days, certificateNumber }: Content): ReportedEvent {
  const reason = '按规定办理';
  switch (type) {
    case 'project.terminated':
      return { type, reason };
    case 'item.supplement-requested':
      return { type, item, missing: ['施工图审查合格书'] };
    case 'item.paused':
      return { type, item, ground, expectedDays: days, noticeNumber: '审告〔2026〕18号' };
    case 'item.extended':
      return { type, item, days, reason };
    case 'item.approved':
      return { type, item, decisionNumber: '建许〔2026〕103号', ...(certificateNumber && { certificateNumber }) };
    case 'item.declined':
    case 'item.refused':
    case 'item.withdrawn':
    case 'item.waived':
      return { type, item, reason };
    default:
      return { type, item };
  }
}
