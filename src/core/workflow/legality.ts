import type { CompiledItem, CompiledWorkflow } from './compile.js';
import type { EventType, ItemEvent, ItemEventType, SilenceEvent } from './event.js';
import { invalid, unlawful, type Refusal } from './refusal.js';
import { opensTheWay, type ItemState, type ProjectState } from './state.js';

/** The events that an item lawfully takes now; none once the project has ended. */
export function lawfulItemEvents(workflow: CompiledWorkflow, state: ProjectState, item: number): readonly ItemEventType[] {
  if (state.status !== 'active') return [];
  const types = workflow.items[item]!.takes(state.items[item]!);
  return wayIsOpen(state, workflow.items[item]!) ? types : types.filter((type) => type !== 'item.submitted');
}

/** Every hard prerequisite lets the item go on. A consent that was presumed ends when the opinion comes as a refusal. */
export function wayIsOpen(state: ProjectState, { prerequisites }: CompiledItem): boolean {
  return prerequisites.every((before) => opensTheWay(state.items[before]!));
}

/** The events that the project itself lawfully takes now. */
export function lawfulProjectEvents(state: ProjectState): readonly EventType[] {
  return state.status === 'active' ? ['project.terminated'] : [];
}

/** Why the machine does not take this event, in the words of the rule that forbids it. */
export function whyNotTaken(workflow: CompiledWorkflow, state: ProjectState, item: CompiledItem, type: (ItemEvent | SilenceEvent)['type']): Refusal {
  const { definition } = item;
  const current = state.items[item.index]!;
  const about = { item: definition.key, status: current.status };
  if (type === 'item.submitted' && SUBMITTABLE.has(current.status) && !wayIsOpen(state, item)) {
    return unlawful('prerequisites-not-done', 'item', { ...about, missing: openPrerequisites(workflow, state, item) });
  }
  if (type === 'item.waived' && definition.when === null) return unlawful('item-not-conditional', 'item', about);
  if (type === 'item.supplement-requested' && current.status === 'submitted') {
    return unlawful('supplement-already-requested', 'type', about);
  }
  const runs = current.status === 'under-review' || current.status === 'paused';
  if (type === 'item.extended' && runs) {
    return unlawful(current.extended ? 'already-extended' : 'item-cannot-be-extended', 'type', about);
  }
  if (type === 'item.paused' && current.status === 'under-review') return unlawful('item-cannot-be-paused', 'type', about);
  return unlawful('event-not-allowed-now', 'type', about);
}

/** An item that waits could be submitted, but for its prerequisites. */
const SUBMITTABLE: ReadonlySet<string> = new Set(['waiting', 'ready', 'declined', 'refused', 'withdrawn']);

/** Faults of the event's own content against the item's definition; null when there are none. */
export function contentRefusal(item: CompiledItem, event: ItemEvent | SilenceEvent): Refusal | null {
  const { pauseGrounds, maxExtensionDays, certificate } = item.definition;
  if (event.type === 'item.paused' && !pauseGrounds.includes(event.ground)) {
    return unlawful('pause-ground-not-allowed', 'ground', { ground: event.ground, allowed: pauseGrounds });
  }
  if (event.type === 'item.extended' && event.days > maxExtensionDays) {
    return unlawful('extension-beyond-law', 'days', { days: event.days, max: maxExtensionDays });
  }
  if (event.type === 'item.approved' && certificate !== null && !event.certificateNumber) {
    return invalid('certificate-number-required', 'certificateNumber', { certificate });
  }
  if (event.type === 'item.approved' && certificate === null && event.certificateNumber) {
    return invalid('certificate-number-not-expected', 'certificateNumber', { item: item.definition.key });
  }
  return null;
}

/** Effective time is never before the item's previous event, nor a submission's before its prerequisites were done. */
export function orderRefusal(item: CompiledItem, state: ProjectState, event: ItemEvent | SilenceEvent, effectiveAt: number): Refusal | null {
  const previous = state.items[item.index]!.lastEventAt;
  if (previous !== null && effectiveAt < previous) {
    return unlawful('effective-before-previous-event', 'effectiveAt', { previousAt: previous });
  }
  if (event.type === 'item.submitted') {
    const ready = latestEventOf(item.prerequisites.map((at) => state.items[at]!));
    if (ready !== null && effectiveAt < ready) {
      return unlawful('effective-before-prerequisites', 'effectiveAt', { readyAt: ready });
    }
  }
  return null;
}

/** The latest effective time among these items' last events; null when none has one. */
export function latestEventOf(items: readonly ItemState[]): number | null {
  let latest: number | null = null;
  for (const { lastEventAt } of items) if (lastEventAt !== null && (latest === null || lastEventAt > latest)) latest = lastEventAt;
  return latest;
}

function openPrerequisites(workflow: CompiledWorkflow, state: ProjectState, item: CompiledItem): readonly string[] {
  return item.prerequisites.filter((at) => !opensTheWay(state.items[at]!)).map((at) => workflow.items[at]!.definition.key);
}
