import type { Attempt, Step } from './attempt.js';
import { daysLater } from './days-later.js';
import { paceOf } from './department-pace.js';
import { decisionSteps } from './decision-steps.js';
import { momentOn, officeDay } from './office-hours.js';
import { pauseSteps } from './pause-steps.js';
import { EXTENSION_REASONS } from './reasons.js';
import { reviewDays } from './review-days.js';

const EXTENDED_IN_TIME = 0.5;

/** From the acceptance to the decision: perhaps a pause, perhaps an extension when the promise cannot be kept. */
export function reviewing(attempt: Attempt, acceptedAt: number): readonly Step[] {
  const { item, random } = attempt;
  const days = reviewDays(item.promised, paceOf(item.department), random);
  const pause = pauseSteps(attempt, acceptedAt, days);
  if (pause !== null) return [...pause.steps, ...decisionSteps(attempt, pause.resumedAt, pause.daysLeft)];
  const extension = days > item.promised.days && random.chance(EXTENDED_IN_TIME) ? extensionStep(attempt, acceptedAt, days - item.promised.days) : null;
  const steps = extension === null ? [] : [extension];
  return [...steps, ...decisionSteps(attempt, acceptedAt, days, extension?.at)];
}

/** The leader lengthens the limit a day before it would be missed; null when the item's law does not let it. */
function extensionStep({ item, calendar, random }: Attempt, acceptedAt: number, missing: number): Step | null {
  if (item.maxExtensionDays < missing || item.promised.days === 0) return null;
  const on = daysLater(officeDay(acceptedAt), item.promised.days - 1, item.promised.unit, calendar);
  const days = Math.min(item.maxExtensionDays, missing + random.between(0, 2));
  const event = { type: 'item.extended', item: item.key, days, reason: random.pick(EXTENSION_REASONS) } as const;
  return { at: momentOn(on, random, acceptedAt), by: 'leader', event };
}
