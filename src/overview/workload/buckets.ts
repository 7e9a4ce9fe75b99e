import { addDays, type CivilDate, weekdayOf } from '../../core/calendar/civil-date.js';
import type { Titles } from '../../core/workflow/definition.js';

/** Ages of open work, by the week in which it was accepted, or submitted while it is not. */
export const BUCKETS = ['this-week', 'last-week', '2-4-weeks', '5-8-weeks', 'over-8-weeks'] as const;
export type Bucket = (typeof BUCKETS)[number];

export const BUCKET_WORDS: Readonly<Record<Bucket, Titles>> = {
  'this-week': { zh: '本周', en: 'this week' },
  'last-week': { zh: '上周', en: 'last week' },
  '2-4-weeks': { zh: '2–4 周前', en: '2–4 weeks ago' },
  '5-8-weeks': { zh: '5–8 周前', en: '5–8 weeks ago' },
  'over-8-weeks': { zh: '8 周以前', en: 'more than 8 weeks ago' },
};

/** How many weeks ago a bucket begins; the last has no beginning. */
const WEEKS_BACK: readonly number[] = [0, 1, 4, 8];
const DAYS = 7;

export interface BucketDays {
  readonly bucket: Bucket;
  /** A Monday; null: from ever. */
  readonly from: CivilDate | null;
  /** A Sunday; null: until now. */
  readonly to: CivilDate | null;
}

export function bucketDays(today: CivilDate): readonly BucketDays[] {
  const monday = addDays(today, -((weekdayOf(today) + DAYS - 1) % DAYS));
  const begins = WEEKS_BACK.map((weeks) => addDays(monday, -weeks * DAYS));
  return BUCKETS.map((bucket, at) => ({ bucket, from: begins[at] ?? null, to: at === 0 ? null : addDays(begins[at - 1]!, -1) }));
}
