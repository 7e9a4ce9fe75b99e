import type { ItemEvent } from '../../core/workflow/event.js';
import type { Attempt, Step } from './attempt.js';
import { daysLater } from './days-later.js';
import { certificateNumber, decisionNumber } from './document-numbers.js';
import { momentOn, officeDay } from './office-hours.js';
import { REFUSAL_REASONS, WITHDRAWAL_REASONS } from './reasons.js';

const REFUSED = 0.02;
const WITHDRAWN = 0.02;

/** How a review that runs from an instant for so many days ends; never before `notBefore`. */
export function decisionSteps(attempt: Attempt, from: number, days: number, notBefore = from): readonly Step[] {
  const { item, number, calendar, random } = attempt;
  const momentAfter = (used: number) => momentOn(daysLater(officeDay(from), used, item.promised.unit, calendar), random, notBefore);
  const fate = number === 1 ? random.next() : 1;
  if (fate < REFUSED) {
    return [{ at: momentAfter(days), by: 'officer', event: { type: 'item.refused', item: item.key, reason: random.pick(REFUSAL_REASONS) } }];
  }
  if (fate < REFUSED + WITHDRAWN) {
    const event = { type: 'item.withdrawn', item: item.key, reason: random.pick(WITHDRAWAL_REASONS) } as const;
    return [{ at: momentAfter(Math.floor(days / 2)), by: 'agent', event }];
  }
  const at = momentAfter(days);
  return [{ at, by: 'officer', event: approval(attempt, at) }];
}

function approval({ item, place, random }: Attempt, at: number): ItemEvent {
  const on = officeDay(at);
  return {
    type: 'item.approved',
    item: item.key,
    decisionNumber: decisionNumber(place, item.department, on, random),
    ...(item.certificate !== null && { certificateNumber: certificateNumber(place, on, random) }),
  };
}
