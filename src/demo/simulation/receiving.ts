import type { ItemDefinition } from '../../core/workflow/definition.js';
import type { Random } from '../random.js';
import type { Attempt, Step } from './attempt.js';
import { momentOn, officeDay } from './office-hours.js';
import { ADDITIONS, DECLINE_REASONS, WITHDRAWAL_REASONS } from './reasons.js';

const DECLINED = 0.035;
const SUPPLEMENTED = 0.13;
const WITHDRAWN_INSTEAD = 0.08;

/** From the submission to its acceptance, or to where it ends before that. */
export function receiving({ item, number, submittedAt, calendar, random }: Attempt): readonly Step[] {
  const steps: Step[] = [];
  const later = (workingDays: number) => {
    const before = steps.at(-1)?.at ?? submittedAt;
    return momentOn(calendar.addWorkingDays(officeDay(before), workingDays), random, before);
  };
  const isFirst = number === 1;
  if (isFirst && random.chance(DECLINED)) {
    return [{ at: later(random.between(1, 4)), by: 'officer', event: { type: 'item.declined', item: item.key, reason: random.pick(DECLINE_REASONS) } }];
  }
  if (isFirst && random.chance(SUPPLEMENTED)) {
    steps.push({ at: later(random.between(1, 4)), by: 'officer', event: { type: 'item.supplement-requested', item: item.key, missing: missingFrom(item, random) } });
    if (random.chance(WITHDRAWN_INSTEAD)) {
      steps.push({ at: later(random.between(2, 6)), by: 'agent', event: { type: 'item.withdrawn', item: item.key, reason: random.pick(WITHDRAWAL_REASONS) } });
      return steps;
    }
    steps.push({ at: later(random.between(1, 8)), by: 'agent', event: { type: 'item.supplemented', item: item.key } });
  }
  // What is decided at once (即办) is accepted at once.
  const waiting = item.promised.days === 0 ? 0 : random.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 3]);
  steps.push({ at: later(waiting), by: 'officer', event: { type: 'item.accepted', item: item.key } });
  return steps;
}

function missingFrom({ materials }: ItemDefinition, random: Random): readonly string[] {
  const missing = random.shuffled(materials).slice(0, random.between(1, 2)).map(({ title }) => title.zh);
  return [...missing, ...(missing.length < 2 ? [random.pick(ADDITIONS)] : [])];
}
