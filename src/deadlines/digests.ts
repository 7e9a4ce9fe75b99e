import { ALERT_LEVELS, type AlertLevel } from './alert-levels.js';

/** Alerts of one evaluation, level and circle; of many only the first are named. */
export interface ToldTogether {
  readonly members: readonly string[];
  readonly level: AlertLevel;
  readonly count: number;
  readonly alerts: readonly number[];
}

/** What one person is told of one evaluation. */
export interface Digest {
  readonly recipient: string;
  /** How many of each level. */
  readonly counts: Readonly<Partial<Record<AlertLevel, number>>>;
  /** The worst first; no more than can be read, the rest is in the list of alerts. */
  readonly alerts: readonly number[];
}

export const MOST_NAMED = 200;

/** One message for each person, however many alerts there are. */
export function digestsOf(groups: readonly ToldTogether[]): readonly Digest[] {
  const worstFirst = [...groups].sort((one, other) => severity(other.level) - severity(one.level));
  const digests = new Map<string, { recipient: string; counts: Partial<Record<AlertLevel, number>>; alerts: number[] }>();
  for (const { members, level, count, alerts } of worstFirst) {
    for (const recipient of members) {
      const digest = digests.get(recipient) ?? { recipient, counts: {}, alerts: [] };
      digests.set(recipient, digest);
      digest.counts[level] = (digest.counts[level] ?? 0) + count;
      digest.alerts.push(...alerts.slice(0, MOST_NAMED - digest.alerts.length));
    }
  }
  return [...digests.values()];
}

function severity(level: AlertLevel): number {
  return ALERT_LEVELS.indexOf(level);
}
