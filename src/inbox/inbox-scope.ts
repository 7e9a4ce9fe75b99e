import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Principal } from '../people/principal.js';
import type { InboxPosition } from './inbox-position.js';

/** Roles that anything waits for. */
export const INBOX_ROLES = ['officer', 'agent', 'leader'] as const;
export type InboxRole = (typeof INBOX_ROLES)[number];

/** In whose place, on which day, and from where on an inbox is looked through. */
export interface InboxScope {
  readonly principal: Principal;
  readonly today: CivilDate;
  /** Of this role alone; otherwise of all that the person holds. */
  readonly role?: InboxRole;
  /** An officer: also items whose pause lasts no longer than was expected. */
  readonly withPauses?: boolean;
  /** Null for the first page. */
  readonly after: InboxPosition | null;
  /** Of each role. */
  readonly limit: number;
}
