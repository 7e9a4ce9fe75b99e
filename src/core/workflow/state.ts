import type { CivilDate } from '../calendar/civil-date.js';
import type { ClockLedger } from '../clock/ledger.js';

export const ITEM_STATUSES = [
  'waiting',
  'ready',
  'submitted',
  'supplementing',
  'under-review',
  'paused',
  'approved',
  'refused',
  'declined',
  'withdrawn',
  'waived',
] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const PROJECT_STATUSES = ['active', 'completed', 'terminated'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export type StageStatus = 'open' | 'ended';

export interface ItemState {
  readonly status: ItemStatus;
  /** 0 until it is first submitted. */
  readonly attempt: number;
  /** Whether this attempt has used its one request for supplements. */
  readonly supplementRequested: boolean;
  /** Whether this attempt has used its one extension. */
  readonly extended: boolean;
  /** Whether silence has let the items after this one go on while its opinion is still owed (超时默认). */
  readonly consentPresumed: boolean;
  /** Effective time of the item's latest event, in epoch milliseconds; null before the first. */
  readonly lastEventAt: number | null;
  /** First day of the running acceptance period: the submission's, or that of the supplements that restarted it. */
  readonly acceptancePeriodFrom: CivilDate | null;
  readonly submittedOn: CivilDate | null;
  readonly acceptedOn: CivilDate | null;
  readonly decidedOn: CivilDate | null;
  /** One clock ledger for each attempt that was accepted, by attempt (the first attempt's at 0). */
  readonly ledgers: readonly ClockLedger[];
}

export interface StageState {
  readonly status: StageStatus;
  /** Effective time at which the milestone rule was met. */
  readonly endedAt: number | null;
}

/** Items and stages stand in the order of the definition. */
export interface ProjectState {
  readonly status: ProjectStatus;
  readonly endedAt: number | null;
  readonly items: readonly ItemState[];
  readonly stages: readonly StageState[];
}

/** Approved or waived: what a hard prerequisite must be before its successor can be submitted. */
export function isDone(item: ItemState): boolean {
  return item.status === 'approved' || item.status === 'waived';
}

/** Whether the items after it may go on: it is done, or its silence counts as consent until it decides. */
export function opensTheWay(item: ItemState): boolean {
  return isDone(item) || (item.consentPresumed && (item.status === 'under-review' || item.status === 'paused'));
}

/** The ledger of the running attempt; empty before its acceptance. */
export function currentLedger(item: ItemState): ClockLedger {
  return item.ledgers[item.attempt - 1] ?? [];
}
