import { notACursor, readCursor, writeCursor } from '../http/cursor.js';
import { isStorableText } from '../http/storable-text.js';

/** The last move of a page. */
export interface MovePosition {
  readonly department: string;
  readonly projectId: string;
  readonly item: string;
}

export function writeMovePosition({ department, projectId, item }: MovePosition): string {
  return writeCursor(['moves', department, projectId, item]);
}

/** Throws the Problem that names the cursor, unless it was made for a list of moves. */
export function readMovePosition(cursor: string): MovePosition {
  const [madeFor, department, projectId, item, ...more] = readCursor(cursor);
  if (madeFor !== 'moves' || !isKey(department) || !isKey(projectId) || !isKey(item) || more.length > 0) throw notACursor();
  return { department, projectId, item };
}

function isKey(part: unknown): part is string {
  return typeof part === 'string' && part.length <= 200 && isStorableText(part);
}
