import { projectClocks, type ProjectClocks } from '../compression/project-clocks.js';
import { itemJourneys } from '../compression/item-journey.js';
import type { CompiledItem, CompiledWorkflow } from '../workflow/compile.js';
import type { EventTime } from '../workflow/event.js';
import type { ProjectState } from '../workflow/state.js';
import { type AttemptFigures, attemptFigures, type AttemptReading } from './attempt-figures.js';
import type { RecordedFact } from './recorded-fact.js';
import { type SpanFigures, spanFigures } from './span-figures.js';

/** Everything that leaders' figures take from a project. It changes with turns and calendars only, not with the days. */
export interface ProjectFigures {
  readonly attempts: readonly { readonly item: CompiledItem; readonly figures: AttemptFigures }[];
  readonly spans: readonly SpanFigures[];
  /** Null while the project is active: until then they depend on today. */
  readonly clocks: ProjectClocks | null;
}

export interface ProjectRecord {
  readonly workflow: CompiledWorkflow;
  readonly state: ProjectState;
  /** The whole history, in the order of its entries. */
  readonly facts: readonly RecordedFact[];
}

export interface FiguresReading extends Omit<AttemptReading, 'projectEndedOn'> {
  readonly officeDay: EventTime['officeDay'];
}

/** Reads all the figures of a project, by the formulas of its own page. */
export function projectFigures({ workflow, state, facts }: ProjectRecord, { officeDay, ...reading }: FiguresReading): ProjectFigures {
  const journeys = itemJourneys(workflow, state, facts);
  const projectEndedOn = state.endedAt === null ? null : officeDay(state.endedAt);
  const byItem = factsByItem(facts);
  return {
    attempts: workflow.items.flatMap((item) => {
      const own = byItem.get(item.definition.key) ?? [];
      const figures = attemptFigures(item, state.items[item.index]!, journeys[item.index]!, own, { ...reading, projectEndedOn });
      return figures.map((each) => ({ item, figures: each }));
    }),
    spans: spanFigures({ workflow, state, journeys }, reading.calendar, officeDay),
    clocks:
      projectEndedOn === null
        ? null
        : projectClocks({ ledgers: state.items.flatMap(({ ledgers }) => ledgers), endedOn: projectEndedOn }, reading.calendar, projectEndedOn),
  };
}

function factsByItem(facts: readonly RecordedFact[]): ReadonlyMap<string, readonly RecordedFact[]> {
  const byItem = new Map<string, RecordedFact[]>();
  for (const fact of facts) {
    if (fact.item === null) continue;
    const own = byItem.get(fact.item);
    if (own === undefined) byItem.set(fact.item, [fact]);
    else own.push(fact);
  }
  return byItem;
}
