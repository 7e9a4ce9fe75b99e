import { notACursor, readCursor, writeCursor } from '../http/cursor.js';
import type { ListOrder, ListSort } from './list-order.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The last row of a page: its value in the order of the list, and its id. */
export interface ListPosition {
  readonly value: string | number | null;
  readonly id: string;
}

export function writePosition(sort: ListSort, { value, id }: ListPosition): string {
  return writeCursor([sort, value, id]);
}

/** Throws the Problem that names the cursor, unless it was made for this order. */
export function readPosition(cursor: string, sort: ListSort, order: ListOrder): ListPosition {
  const [madeFor, value, id, ...more] = readCursor(cursor);
  const isValue = (order.rest !== null && value === null) || order.isValue(value);
  if (madeFor !== sort || !isValue || typeof id !== 'string' || !UUID.test(id) || more.length > 0) throw notACursor();
  return { value: value as ListPosition['value'], id };
}
