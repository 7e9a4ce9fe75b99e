import { parseCivilDate } from '../../core/calendar/civil-date.js';
import { notACursor, readCursor, writeCursor } from '../../http/cursor.js';
import { isStorableText } from '../../http/storable-text.js';

type KeyType = 'uuid' | 'text' | 'integer';

/** A table of cases `a`, and what a list of them is in order of: a day, and the primary key between equal days. */
export interface CaseOrder {
  /** What a cursor says that it was made for. */
  readonly name: string;
  readonly table: string;
  /** Never null; infinity where there is no day. */
  readonly day: string;
  readonly key: readonly (readonly [column: string, type: KeyType])[];
  readonly direction: 'asc' | 'desc';
}

/** The last case of a page: its day, and its key. */
export type CasePosition = readonly [day: string, ...key: (string | number)[]];

export function writeCasePosition({ name }: CaseOrder, position: CasePosition): string {
  return writeCursor([name, ...position]);
}

/** Throws the Problem that names the cursor, unless it was made for this list. */
export function readCasePosition(cursor: string, { name, key }: CaseOrder): CasePosition {
  const [madeFor, day, ...values] = readCursor(cursor);
  const isDay = typeof day === 'string' && (day === 'infinity' || parseCivilDate(day) !== null);
  const isKey = values.length === key.length && key.every(([, type], at) => IS[type](values[at]));
  if (madeFor !== name || !isDay || !isKey) throw notACursor();
  return [day, ...(values as (string | number)[])];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const GREATEST_INTEGER = 2 ** 31 - 1;

const IS: Readonly<Record<KeyType, (value: unknown) => boolean>> = {
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  text: (value) => typeof value === 'string' && value.length <= 200 && isStorableText(value),
  integer: (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= GREATEST_INTEGER,
};
