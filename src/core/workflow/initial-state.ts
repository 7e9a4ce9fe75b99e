import type { CompiledWorkflow } from './compile.js';
import type { ItemState, ProjectState } from './state.js';

/** A project as it is registered: items without hard prerequisites are ready, the others wait. */
export function initialState(workflow: CompiledWorkflow): ProjectState {
  return {
    status: 'active',
    endedAt: null,
    items: workflow.items.map((item) => (item.prerequisites.length === 0 ? { ...UNTOUCHED, status: 'ready' } : UNTOUCHED)),
    stages: workflow.definition.stages.map(() => ({ status: 'open', endedAt: null })),
  };
}

const UNTOUCHED: ItemState = {
  status: 'waiting',
  attempt: 0,
  supplementRequested: false,
  extended: false,
  consentPresumed: false,
  lastEventAt: null,
  acceptancePeriodFrom: null,
  submittedOn: null,
  acceptedOn: null,
  decidedOn: null,
  ledgers: [],
};
