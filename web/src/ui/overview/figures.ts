const DIGITS = 1;

/** 0.9642 → `96.4`. Not rounded up to 100 as long as one is missing, nor down to 0. */
export function percentOf(share: number): string {
  const percent = share * 100;
  const step = 10 ** -DIGITS;
  if (percent < 100 && percent > 100 - step) return (100 - step).toFixed(DIGITS);
  if (percent > 0 && percent < step) return step.toFixed(DIGITS);
  return percent.toFixed(DIGITS).replace(/\.0$/, '');
}

/** By how many percentage points a share has changed: `+1.2`, `−0.4`, `0`. */
export function pointsBetween(before: number, now: number): string {
  return signed(Number(((now - before) * 100).toFixed(DIGITS)));
}

/** With a sign that does not look like a hyphen. */
export function signed(number: number): string {
  return number === 0 ? '0' : `${number > 0 ? '+' : '−'}${Math.abs(number).toLocaleString('en')}`;
}

/** 2731 → `2,731`; −3 → `−3`. */
export function written(number: number): string {
  return `${number < 0 ? '−' : ''}${Math.abs(number).toLocaleString('en')}`;
}

/** What was really counted, or lies between two: `3`, `3.5`. */
export function writtenCount(days: number | null): string {
  return days === null ? '—' : String(Number(days.toFixed(DIGITS)));
}

/** Means: `3.2`. */
export function writtenMean(mean: number | null): string {
  return mean === null ? '—' : mean.toFixed(DIGITS);
}
