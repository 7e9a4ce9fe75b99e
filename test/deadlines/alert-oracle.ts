import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import { oracleIsWorkingDay, oracleWorkingDaysBetween, type IsWorking } from '../core/calendar/oracle.js';
import { DAYS, type Watch, type WatchedDeadline } from './any-watch.js';

/** `deadline 3, revision 2, overdue: due 2026-09-30, raised 2026-10-08` */
export type ExpectedAlert = string;

/** Goes through the watch day by day and writes down everything that had to be told, the first time that somebody looked. */
export function oracleAlerts({ country, place, deadlines, instances }: Watch): ExpectedAlert[] {
  const ofCountry = oracleIsWorkingDay([country]);
  const ofPlace = oracleIsWorkingDay([country, place]);
  const told = new Map<string, ExpectedAlert>();
  for (const [at, today] of DAYS.entries()) {
    if (instances[at] === 0) continue;
    for (const [number, deadline] of deadlines.entries()) {
      const isWorking = deadline.project !== null && deadline.project % 2 === 1 ? ofPlace : ofCountry;
      const { revision, now } = stateOn(deadline, today);
      if (!now?.open || now.dueOn === null) continue;
      for (const level of oracleLevels(now.dueOn, now.warnOn!, today, isWorking)) {
        const identity = `deadline ${number}, revision ${revision}, ${level}`;
        if (!told.has(identity)) told.set(identity, `${identity}: due ${now.dueOn}, raised ${today}`);
      }
    }
  }
  return [...told.values()].sort();
}

/** What holds of a due day today. Near due ends where overdue begins; overdue goes on while it is escalated. */
export function oracleLevels(dueOn: CivilDate, warnOn: CivilDate, today: CivilDate, isWorking: IsWorking): readonly string[] {
  if (today <= dueOn) return today >= warnOn ? ['near-due'] : [];
  return oracleWorkingDaysBetween(isWorking, dueOn, today) >= 3 ? ['overdue', 'escalated'] : ['overdue'];
}

/** The deadline as of the end of a day; the revision counts how often the due day has moved. */
function stateOn({ changes }: WatchedDeadline, today: CivilDate) {
  const past = changes.filter(({ day }) => day <= today);
  const moves = past.filter((change, at) => at > 0 && change.dueOn !== past[at - 1]!.dueOn);
  return { revision: 1 + moves.length, now: past.at(-1) };
}
