import type { ProjectCompressionDto } from '../../src/compression/compression.dto.js';
import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import type { DecidedFiguresDto } from '../../src/overview/performance/performance.dto.js';
import type { SignsDto } from '../../src/overview/trust/trust.dto.js';
import { oracleAddWorkingDays } from '../core/calendar/oracle.js';
import type { ObservedAttempt } from './observed-city.js';

export function sumOf<T>(all: readonly T[], figure: (one: T) => number): number {
  return all.reduce((sum, one) => sum + figure(one), 0);
}

/** The figures of decisions, from a list of their days. */
export function oracleDecided(attempts: readonly ObservedAttempt[], unit: string): DecidedFiguresDto {
  const days = attempts
    .map(({ usedDays, item }) => (unit === 'working-day' && item.promised.unit === 'calendar-day' ? Math.ceil((usedDays! * 5) / 7) : usedDays!))
    .sort((one, other) => one - other);
  const late = attempts.filter((attempt) => attempt.late).length;
  const none = attempts.length === 0;
  return {
    decided: attempts.length,
    approved: attempts.filter(({ outcome }) => outcome === 'approved').length,
    refused: attempts.filter(({ outcome }) => outcome === 'refused').length,
    late,
    onTimeRate: none ? null : (attempts.length - late) / attempts.length,
    meanDays: none ? null : sumOf(days, (each) => each) / days.length,
    medianDays: none ? null : days[Math.ceil(days.length / 2) - 1]!,
    p90Days: none ? null : days[Math.ceil((days.length * 9) / 10) - 1]!,
    lateDays: sumOf(attempts, ({ lateDays }) => lateDays!),
    savedDays: sumOf(attempts, ({ nominalStatutoryDays, workingDays }) => nominalStatutoryDays - workingDays!),
  };
}

/** The targets that a project has reached, or the stages that have ended and of which nothing is open any more. */
export function oracleSpans({ spans }: ProjectCompressionDto, kind: string) {
  return spans.filter((span) => {
    if (span.kind !== kind || span.fromOn === null || span.toOn === null) return false;
    return kind === 'target' || span.items.every(({ status }) => status !== 'under-review' && status !== 'paused');
  });
}

export function oracleSigns(attempts: readonly ObservedAttempt[]): SignsDto {
  const count = (isSo: (attempt: ObservedAttempt) => boolean) => attempts.filter(isSo).length;
  const sign = (some: number, of: number) => ({ count: some, of, share: of === 0 ? null : some / of });
  const paused = sumOf(attempts, ({ pausedDays }) => pausedDays ?? 0);
  const decisions = count(({ decisionEntryDays }) => decisionEntryDays !== null);
  return {
    attempts: attempts.length,
    signs: {
      'paused-near-due': sign(count(({ pausesNearDue }) => pausesNearDue > 0), count(({ pauses }) => pauses > 0)),
      'time-paused': sign(paused, paused + sumOf(attempts, ({ workingDays }) => workingDays ?? 0)),
      'decision-entered-late': sign(count(({ decisionEnteredLate }) => decisionEnteredLate), decisions),
      'decided-at-once': sign(count(({ decidedAtOnce }) => decidedAtOnce), decisions),
      refiled: sign(count(({ refiled }) => refiled), attempts.length),
      'supplements-again': sign(count(({ supplementsAgain }) => supplementsAgain), attempts.length),
    },
  };
}

/** As the project's page shows an item that is open. */
export function oracleLight({ project, item, state }: ObservedAttempt): string {
  if (state === 'submitted' || state === 'supplementing') return 'grey';
  return project.stages.flatMap(({ items }) => items).find(({ key }) => key === item.key)!.light;
}

export function oracleNearUntil(today: string, days: number, isWorking: (day: CivilDate) => boolean): CivilDate {
  return oracleAddWorkingDays(isWorking, today as CivilDate, days);
}


/** The month in which an open attempt was accepted, or submitted while it is not. */
export function oracleMonthOfWork({ acceptedOn, submittedOn }: ObservedAttempt): string {
  return (acceptedOn ?? submittedOn).slice(0, 7);
}
