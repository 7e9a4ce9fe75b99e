import type { Limit } from '../../core/clock/limit.js';
import type { Random } from '../random.js';
import type { DepartmentPace } from './department-pace.js';

/** For how many days, in the unit of the promise, a review runs: mostly fewer than promised, sometimes more. */
export function reviewDays({ days }: Limit, { usualShare, lateChance }: DepartmentPace, random: Random): number {
  if (days === 0) return random.chance(lateChance / 2) ? 1 : 0;
  if (random.chance(lateChance)) return days + random.between(1, Math.max(1, Math.round(days * 0.4)));
  const share = usualShare + (random.next() - 0.5) * 0.4;
  return Math.min(days, Math.max(1, Math.round(days * share)));
}
