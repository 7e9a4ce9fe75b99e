import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import { usedDays } from '../../src/core/clock/used-days.js';
import { type ItemJourney, itemJourneys, type JourneyFact } from '../../src/core/compression/item-journey.js';
import { type PastCase, pastCase } from '../../src/core/forecast/item-history.js';
import { decide } from '../../src/core/workflow/decide.js';
import { initialState } from '../../src/core/workflow/initial-state.js';
import type { ProjectState } from '../../src/core/workflow/state.js';
import { officeDay, startOfDay } from '../../src/demo/simulation/office-hours.js';
import { calendar, type LivedProject } from './simulated-city.js';

/** With the day on which it was entered. */
interface EnteredFact extends JourneyFact {
  readonly enteredOn: CivilDate;
}

/** A project as it stood on the morning of a day, by what had been entered until then. */
export function stateOn({ workflow, reports }: LivedProject, day: CivilDate): { state: ProjectState; facts: readonly EnteredFact[] } {
  let state = initialState(workflow);
  const facts: EnteredFact[] = [];
  for (const { event, recordedAt, effectiveAt } of reports) {
    if (recordedAt >= startOfDay(day)) continue;
    const turn = decide(workflow, state, event, { effectiveAt: effectiveAt ?? recordedAt, recordedAt, officeDay });
    if (!turn.ok) throw new Error(`not lawful: ${JSON.stringify({ event, turn })}`);
    state = turn.state;
    facts.push(...turn.facts.map(({ type, item, attempt, effectiveAt: at }) => ({ type, item, attempt, on: officeDay(at), enteredOn: officeDay(recordedAt) })));
  }
  return { state, facts };
}

/** What became of an item, and when that was known. */
export interface KnownCase {
  readonly workflow: string;
  readonly item: string;
  /** The day of the last entry about it: what took effect before was not known before. */
  readonly knownOn: CivilDate;
  /** Null for an item that was waived. */
  readonly past: PastCase | null;
  readonly waivedAfter: number;
}

/** Every item of a project that has ended. */
export function casesOf(project: LivedProject, end: CivilDate): readonly KnownCase[] {
  const { state, facts } = stateOn(project, end);
  const registeredOn = officeDay(project.registeredAt);
  return itemJourneys(project.workflow, state, facts).flatMap((journey): KnownCase[] => {
    if (journey.opensOn === null) return [];
    const known = { workflow: project.workflow.definition.key, item: journey.key, knownOn: lastEntryOn(facts, journey.key) };
    if (journey.waived) return [{ ...known, past: null, waivedAfter: calendar.workingDaysBetween(registeredOn, journey.opensOn) }];
    const past = pastCase(journey.readyOn ?? registeredOn, attemptsOf(journey), calendar);
    return past === null ? [] : [{ ...known, past, waivedAfter: 0 }];
  });
}

function lastEntryOn(facts: readonly EnteredFact[], item: string): CivilDate {
  return facts.filter((fact) => fact.item === item).reduce((last, { enteredOn }) => (enteredOn > last ? enteredOn : last), facts[0]!.enteredOn);
}

function attemptsOf({ attempts }: ItemJourney) {
  return attempts.map(({ submittedOn, acceptedOn, endedOn, outcome, ledger }) => ({
    submittedOn, acceptedOn, endedOn, approved: outcome === 'approved', usedDays: usedDays(ledger, 'working-day', calendar, endedOn ?? submittedOn),
  }));
}
