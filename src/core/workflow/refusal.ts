import type { Titles } from './definition.js';

/** Why an event could never be right for this item. Like all reasons they are stable: clients and tests rely on them. */
export const INVALID_REASONS = [
  'unknown-item',
  'effective-in-future',
  'effective-too-early',
  'certificate-number-required',
  'certificate-number-not-expected',
] as const;

/** Why an event is not right in the state that the project is in. */
export const UNLAWFUL_REASONS = [
  'project-not-active',
  'event-not-allowed-now',
  'prerequisites-not-done',
  'supplement-already-requested',
  'already-extended',
  'item-not-conditional',
  'item-cannot-be-paused',
  'item-cannot-be-extended',
  'pause-ground-not-allowed',
  'extension-beyond-law',
  'effective-before-previous-event',
  'effective-before-prerequisites',
] as const;
export const REFUSAL_REASONS = [...INVALID_REASONS, ...UNLAWFUL_REASONS] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/**
 * An expected no. `invalid` could never be right for this item; `unlawful` is not right now, in the state that the project is in.
 */
export interface Refusal {
  readonly ok: false;
  readonly kind: 'invalid' | 'unlawful';
  readonly reason: RefusalReason;
  /** The field of the event that is at fault, if one is. */
  readonly field: string | null;
  /** What a message about it needs to name. */
  readonly about: Readonly<Record<string, string | number | readonly string[] | Titles>>;
}

export function invalid(reason: (typeof INVALID_REASONS)[number], field: string, about: Refusal['about'] = {}): Refusal {
  return { ok: false, kind: 'invalid', reason, field, about };
}

export function unlawful(reason: (typeof UNLAWFUL_REASONS)[number], field: string | null, about: Refusal['about'] = {}): Refusal {
  return { ok: false, kind: 'unlawful', reason, field, about };
}
