import { type CompiledWorkflow, compileWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import type { WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import type { EventType, ReportedEvent } from '../../../src/core/workflow/event.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import type { Refusal } from '../../../src/core/workflow/refusal.js';
import type { ItemState, ProjectState } from '../../../src/core/workflow/state.js';
import type { Fact, Turn } from '../../../src/core/workflow/turn.js';
import { frozen } from './decide-frozen.js';
import { officeDay } from './decide-oracle.js';

/** A project that is told what happens, one thing after another. */
export interface Life {
  readonly workflow: CompiledWorkflow;
  readonly state: ProjectState;
  /** What has been written in the history. */
  readonly facts: readonly Fact[];
  item(key: string): ItemState;
  /** Offers the event: 'accepted permit', 'terminated', with what it says besides, effective at an office time ('2026-03-02 09:00'). */
  offer(words: string, said?: object, at?: string): Turn | Refusal;
  /** The same of an event that must be accepted. */
  tell(words: string, said?: object, at?: string): Turn;
  /** Tells all of them at the same office time. */
  tellAll(at: string, ...words: readonly string[]): void;
}

/** Nothing happens after this in any of these lives. */
const NOW = '2026-12-01 12:00';

/** Starts a project; without a time, an event takes effect at the same time as the one before it. */
export function lifeOf(definition: WorkflowDefinition): Life {
  const workflow = compileWorkflow(definition);
  let state = frozen(initialState(workflow));
  let lastAt = '2026-03-02 09:00';
  const facts: Fact[] = [];
  const offer: Life['offer'] = (words, said = {}, at = lastAt) => {
    const decision = decide(workflow, state, eventOf(words, said), { effectiveAt: instantOf(at), recordedAt: instantOf(NOW), officeDay });
    if (decision.ok) {
      state = frozen(decision.state);
      facts.push(...decision.facts);
      lastAt = at;
    }
    return decision;
  };
  const tell: Life['tell'] = (words, said, at) => {
    const decision = offer(words, said, at);
    if (!decision.ok) throw new Error(`${words} is refused: ${decision.reason}`);
    return decision;
  };
  return {
    workflow,
    facts,
    get state() {
      return state;
    },
    item: (key) => state.items[workflow.indexOf.get(key)!]!,
    offer,
    tell,
    tellAll: (at, ...words) => words.forEach((one) => tell(one, {}, at)),
  };
}

/** Epoch milliseconds of an office time, '2026-03-02 09:00'. */
export function instantOf(officeTime: string): number {
  return Date.parse(`${officeTime.replace(' ', 'T')}:00+08:00`);
}

const SAID: Partial<Record<EventType, object>> = {
  'item.supplement-requested': { missing: ['授权委托书原件'] },
  'item.declined': { reason: '不属于本部门职权' },
  'item.paused': { ground: 'expert-review', expectedDays: 10, noticeNumber: '审告〔2026〕1号' },
  'item.extended': { days: 5, reason: '案情复杂' },
  'item.approved': { decisionNumber: '准〔2026〕1号' },
  'item.refused': { reason: '不符合规划条件' },
  'item.withdrawn': { reason: '方案调整' },
  'item.waived': { reason: '不涉及' },
  'project.terminated': { reason: '企业放弃投资' },
};

function eventOf(words: string, said: object): ReportedEvent {
  const [verb, item] = words.split(' ');
  const type = (verb === 'terminated' ? 'project.terminated' : `item.${verb}`) as EventType;
  return { type, ...(item !== undefined && { item }), ...SAID[type], ...said } as ReportedEvent;
}
