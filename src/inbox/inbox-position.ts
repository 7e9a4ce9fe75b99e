import { parseCivilDate, type CivilDate } from '../core/calendar/civil-date.js';
import { notACursor, readCursor, writeCursor } from '../http/cursor.js';
import { isStorableText } from '../http/storable-text.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The last entry of a page. What has no day comes last. */
export interface InboxPosition {
  readonly actBy: CivilDate | null;
  readonly projectId: string;
  readonly item: string;
}

export function writePosition({ actBy, projectId, item }: InboxPosition): string {
  return writeCursor(['inbox', actBy, projectId, item]);
}

/** Throws the Problem that names the cursor, unless it was made for an inbox. */
export function readPosition(cursor: string): InboxPosition {
  const [madeFor, actBy, projectId, item, ...more] = readCursor(cursor);
  const isDay = actBy === null || (typeof actBy === 'string' && parseCivilDate(actBy) !== null);
  const isItem = typeof item === 'string' && item.length <= 200 && isStorableText(item);
  if (madeFor !== 'inbox' || !isDay || typeof projectId !== 'string' || !UUID.test(projectId) || !isItem || more.length > 0) throw notACursor();
  return { actBy: actBy as CivilDate | null, projectId, item };
}
