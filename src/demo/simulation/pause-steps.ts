import type { PauseGround } from '../../core/workflow/definition.js';
import type { Attempt, Step } from './attempt.js';
import { daysLater } from './days-later.js';
import { noticeNumber } from './document-numbers.js';
import { momentOn, officeDay } from './office-hours.js';

export interface Pause {
  readonly steps: readonly Step[];
  readonly resumedAt: number;
  /** Days that the review runs on afterwards. */
  readonly daysLeft: number;
}

const PAUSED = 0.2;
const OVERRUN = 0.2;

/** A pause on one of the item's lawful grounds, somewhere in the review; null when there is none. */
export function pauseSteps({ item, place, calendar, random }: Attempt, acceptedAt: number, days: number): Pause | null {
  if (item.pauseGrounds.length === 0 || !random.chance(PAUSED)) return null;
  const ground = random.pick(item.pauseGrounds);
  const daysBefore = random.between(0, Math.max(0, Math.min(days, item.promised.days) - 1));
  const pausedOn = daysLater(officeDay(acceptedAt), daysBefore, item.promised.unit, calendar);
  const pausedAt = momentOn(pausedOn, random, acceptedAt);
  const expectedDays = random.pick(EXPECTED_DAYS[ground]);
  const actualDays = random.chance(OVERRUN) ? expectedDays + random.between(1, 4) : expectedDays - random.between(0, Math.min(3, expectedDays - 1));
  const resumedAt = momentOn(calendar.addWorkingDays(pausedOn, actualDays), random, pausedAt);
  const number = noticeNumber(place, item.department, pausedOn, random);
  return {
    steps: [
      { at: pausedAt, by: 'officer', event: { type: 'item.paused', item: item.key, ground, expectedDays, noticeNumber: number } },
      { at: resumedAt, by: 'officer', event: { type: 'item.resumed', item: item.key } },
    ],
    resumedAt,
    daysLeft: days - daysBefore,
  };
}

/** Working days that such a thing usually takes. */
const EXPECTED_DAYS: Readonly<Record<PauseGround, readonly number[]>> = {
  hearing: [15, 20],
  tender: [20, 25],
  auction: [20, 30],
  inspection: [5, 8],
  testing: [5, 7, 10],
  quarantine: [5],
  appraisal: [10, 15],
  'expert-review': [5, 7, 10],
  publicity: [5, 7],
  correction: [3, 5],
};
