import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { ItemDefinition } from '../../core/workflow/definition.js';
import type { ItemEvent } from '../../core/workflow/event.js';
import type { DemoPlace } from '../city/places.js';
import type { Random } from '../random.js';

/** What an attempt at an item starts from. */
export interface Attempt {
  readonly item: ItemDefinition;
  /** Counted from 1. After a failure people take more care. */
  readonly number: number;
  readonly submittedAt: number;
  readonly place: DemoPlace;
  readonly calendar: WorkingCalendar;
  readonly random: Random;
}

/** Something that somebody does with an item, and when. */
export interface Step {
  readonly at: number;
  readonly by: 'agent' | 'officer' | 'leader';
  readonly event: ItemEvent;
}
