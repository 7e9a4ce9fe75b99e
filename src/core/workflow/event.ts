import type { CivilDate } from '../calendar/civil-date.js';
import type { PauseGround } from './definition.js';

/** What can happen to an item, and who may say so: see `actors.ts`. The order is that of the life of an item. */
export const ITEM_EVENT_TYPES = [
  'item.submitted',
  'item.supplement-requested',
  'item.supplemented',
  'item.accepted',
  'item.declined',
  'item.paused',
  'item.resumed',
  'item.extended',
  'item.approved',
  'item.refused',
  'item.withdrawn',
  'item.waived',
] as const;
export type ItemEventType = (typeof ITEM_EVENT_TYPES)[number];

export const EVENT_TYPES = [...ITEM_EVENT_TYPES, 'project.terminated'] as const;

/** What silence brings about: nobody reports it, the calendar does. */
export const SILENCE_EVENT_TYPES = ['item.deemed-accepted', 'item.consent-presumed'] as const;
export type SilenceEventType = (typeof SILENCE_EVENT_TYPES)[number];
export type EventType = (typeof EVENT_TYPES)[number];

interface OnItem<T extends ItemEventType> {
  readonly type: T;
  readonly item: string;
}

interface WithReason {
  readonly reason: string;
}

export type ItemEvent =
  | OnItem<'item.submitted'>
  /** 一次性告知: the complete list of what is missing. */
  | (OnItem<'item.supplement-requested'> & { readonly missing: readonly string[] })
  | OnItem<'item.supplemented'>
  | OnItem<'item.accepted'>
  /** 不予受理 */
  | (OnItem<'item.declined'> & WithReason)
  | (OnItem<'item.paused'> & {
      readonly ground: PauseGround;
      /** Working days. */
      readonly expectedDays: number;
      readonly noticeNumber: string;
    })
  | OnItem<'item.resumed'>
  /** Days in the unit of the item's promised limit. */
  | (OnItem<'item.extended'> & WithReason & { readonly days: number })
  | (OnItem<'item.approved'> & { readonly decisionNumber: string; readonly certificateNumber?: string })
  /** 不予许可 */
  | (OnItem<'item.refused'> & WithReason)
  | (OnItem<'item.withdrawn'> & WithReason)
  | (OnItem<'item.waived'> & WithReason);

/** 行政许可法 art. 32: accepted from the day of submission. 超时默认: the next items go on, the opinion stays owed. */
export interface SilenceEvent {
  readonly type: SilenceEventType;
  readonly item: string;
}

export type ProjectTerminated = WithReason & { readonly type: 'project.terminated' };

/** What a person may report. */
export type ReportedEvent = ItemEvent | ProjectTerminated;

export type ProjectEvent = ReportedEvent | SilenceEvent;

export function isItemEvent<E extends ProjectEvent>(event: E): event is Exclude<E, ProjectTerminated> {
  return event.type !== 'project.terminated';
}

/** The two times of an event in epoch milliseconds (补录: both are kept), and the office's reckoning of days. */
export interface EventTime {
  readonly effectiveAt: number;
  readonly recordedAt: number;
  readonly officeDay: (epochMillis: number) => CivilDate;
  /** The revision of the calendar in force; a clock that stops keeps it. */
  readonly calendarRevision?: number;
  /** When the project was registered, in epoch milliseconds: it cannot have been given up before. */
  readonly registeredAt?: number;
}
