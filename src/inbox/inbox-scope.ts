import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Principal } from '../people/principal.js';
import type { InboxPosition } from './inbox-position.js';

/** In whose place, on which day, and from where on an inbox is looked through. */
export interface InboxScope {
  readonly principal: Principal;
  readonly today: CivilDate;
  /** Null for the first page. */
  readonly after: InboxPosition | null;
  /** Of each role. */
  readonly limit: number;
}
