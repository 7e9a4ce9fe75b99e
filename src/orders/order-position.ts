import { parseCivilDate, type CivilDate } from '../core/calendar/civil-date.js';
import { notACursor, readCursor, writeCursor } from '../http/cursor.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where what is not due at all is put: last. */
const NEVER = '2999-12-31' as CivilDate;

/** What orders `o` are sorted by. */
export const DUE_ORDER = `coalesce(o.due_on, date '${NEVER}')`;

/** The last order of a page. */
export interface OrderPosition {
  readonly dueOn: CivilDate;
  readonly id: string;
}

export function writePosition({ dueOn, id }: { readonly dueOn: CivilDate | null; readonly id: string }): string {
  return writeCursor(['orders', dueOn ?? NEVER, id]);
}

/** Throws the Problem that names the cursor, unless it was made for a list of orders. */
export function readPosition(cursor: string): OrderPosition {
  const [madeFor, dueOn, id, ...more] = readCursor(cursor);
  const day = typeof dueOn === 'string' ? parseCivilDate(dueOn) : null;
  if (madeFor !== 'orders' || day === null || typeof id !== 'string' || !UUID.test(id) || more.length > 0) throw notACursor();
  return { dueOn: day, id };
}
