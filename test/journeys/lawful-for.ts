import type { ItemDefinition } from '../../src/core/workflow/definition.js';
import { ITEM_EVENT_TYPES } from '../../src/core/workflow/event.js';
import { fittingEvent } from '../core/workflow/any-events.js';
import { oracleBrokenRules } from '../core/workflow/decide-oracle.js';
import { type Journey, logOf, rightPerson } from './journey.js';

/** What this person could lawfully record of the item now. */
export function lawfulFor(who: string, journey: Journey, item: ItemDefinition, now: number): string[] {
  const { definition } = journey;
  return ITEM_EVENT_TYPES.filter((type) => {
    const event = fittingEvent(type, item, { ground: 0, days: 1 });
    return rightPerson(definition, event) === who && oracleBrokenRules(definition, logOf(journey), event, now, now).length === 0;
  });
}
