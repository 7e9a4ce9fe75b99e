import type { EventType } from '../../api/events.js';

/** What is asked for besides the time at which an event took effect. */
export type EventField = 'reason' | 'missing' | 'ground' | 'expectedDays' | 'noticeNumber' | 'days' | 'decisionNumber' | 'certificateNumber';

export const EVENT_FIELDS: Readonly<Record<EventType, readonly EventField[]>> = {
  'item.submitted': [],
  'item.supplement-requested': ['missing'],
  'item.supplemented': [],
  'item.accepted': [],
  'item.declined': ['reason'],
  'item.paused': ['ground', 'expectedDays', 'noticeNumber'],
  'item.resumed': [],
  'item.extended': ['days', 'reason'],
  'item.approved': ['decisionNumber', 'certificateNumber'],
  'item.refused': ['reason'],
  'item.withdrawn': ['reason'],
  'item.waived': ['reason'],
  'project.terminated': ['reason'],
};

/** What is rarely meant, and hard to take back. */
export const GRAVE_EVENTS: ReadonlySet<EventType> = new Set(['item.declined', 'item.refused', 'item.withdrawn', 'item.waived', 'project.terminated']);
