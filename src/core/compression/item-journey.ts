import type { CivilDate } from '../calendar/civil-date.js';
import type { ClockLedger } from '../clock/ledger.js';
import type { CompiledWorkflow } from '../workflow/compile.js';
import { opensTheWay, type ProjectState } from '../workflow/state.js';
import type { FactType } from '../workflow/turn.js';

/** An entry of the history, with the office's day of its effective time; in the order in which they were recorded. */
export interface JourneyFact {
  readonly type: FactType;
  readonly item: string | null;
  readonly attempt: number | null;
  readonly on: CivilDate;
}

/** Asked for what was missing, until it was supplied; a null end is still awaited. */
export interface SupplementStretch {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

export interface AttemptJourney {
  readonly attempt: number;
  readonly submittedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  /** Null while it is open, and where only the project's end stopped its clock. */
  readonly outcome: 'approved' | 'refused' | 'declined' | 'withdrawn' | null;
  readonly supplements: readonly SupplementStretch[];
  readonly ledger: ClockLedger;
}

/** What has happened to an item, and what it waited for before its first submission. */
export interface ItemJourney {
  readonly index: number;
  readonly key: string;
  /** The last hard prerequisite opened the way; null without prerequisites, or while one still stands in it. */
  readonly readyOn: CivilDate | null;
  /** The index of that prerequisite; of several on one day the first. */
  readonly waitedFor: number | null;
  /** Approved, waived, or consent presumed: from then on the items after it may go on. */
  readonly opensOn: CivilDate | null;
  readonly waived: boolean;
  readonly attempts: readonly AttemptJourney[];
}

/** The items' journeys by their index, read from the project's state and its whole history. */
export function itemJourneys(workflow: CompiledWorkflow, state: ProjectState, facts: readonly JourneyFact[]): readonly ItemJourney[] {
  const tracks = workflow.items.map((): Track => ({ attempts: [], openings: [] }));
  for (const fact of facts) {
    const index = fact.item === null ? undefined : workflow.indexOf.get(fact.item);
    if (index !== undefined) follow(tracks[index]!, fact);
  }
  return workflow.items.map(({ index, definition, prerequisites }): ItemJourney => {
    const { attempts, openings } = tracks[index]!;
    const { ledgers, status } = state.items[index]!;
    return {
      index,
      key: definition.key,
      ...readiness(prerequisites, tracks, state, attempts[0]?.submittedOn ?? null),
      opensOn: openings.at(-1)?.on ?? null,
      waived: status === 'waived',
      attempts: attempts.map((attempt, at) => {
        const ledger = ledgers[at] ?? [];
        return { ...attempt, attempt: at + 1, acceptedOn: ledger[0]?.on ?? null, ledger };
      }),
    };
  });
}

interface Track {
  readonly attempts: Open<Omit<AttemptJourney, 'attempt' | 'acceptedOn' | 'ledger'>>[];
  /** At most one of each attempt: a consent that was presumed opens the way before the approval does. */
  readonly openings: { readonly attempt: number; readonly on: CivilDate }[];
}

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function follow({ attempts, openings }: Track, { type, on }: JourneyFact): void {
  const current = attempts.at(-1);
  switch (type) {
    case 'item.submitted':
      attempts.push({ submittedOn: on, endedOn: null, outcome: null, supplements: [] });
      break;
    case 'item.supplement-requested':
      current!.supplements.push({ from: on, to: null });
      break;
    case 'item.supplemented':
      current!.supplements.push({ ...current!.supplements.pop()!, to: on });
      break;
    case 'item.consent-presumed':
    case 'item.waived':
      openings.push({ attempt: attempts.length, on });
      break;
    case 'item.approved':
      if (openings.at(-1)?.attempt !== attempts.length) openings.push({ attempt: attempts.length, on });
      end(current!, 'approved', on);
      break;
    case 'item.declined':
      end(current!, 'declined', on);
      break;
    case 'item.refused':
      end(current!, 'refused', on);
      break;
    case 'item.withdrawn':
      end(current!, 'withdrawn', on);
      break;
    default:
  }
}

function end(attempt: Track['attempts'][number], outcome: AttemptJourney['outcome'], on: CivilDate): void {
  attempt.outcome = outcome;
  attempt.endedOn = on;
  const last = attempt.supplements.at(-1);
  if (last?.to === null) attempt.supplements.push({ ...attempt.supplements.pop()!, to: on });
}

/** Since when nothing stood before the item: before its first submission or, while there is none, now. */
function readiness(
  prerequisites: readonly number[],
  tracks: readonly Track[],
  state: ProjectState,
  submittedOn: CivilDate | null,
): Pick<ItemJourney, 'readyOn' | 'waitedFor'> {
  let readyOn: CivilDate | null = null;
  let waitedFor: number | null = null;
  for (const before of prerequisites) {
    if (submittedOn === null && !opensTheWay(state.items[before]!)) return { readyOn: null, waitedFor: null };
    const opened = tracks[before]!.openings.findLast(({ on }) => submittedOn === null || on <= submittedOn)?.on;
    if (opened !== undefined && (readyOn === null || opened > readyOn)) {
      readyOn = opened;
      waitedFor = before;
    }
  }
  return { readyOn, waitedFor };
}
