import { parseCivilDate } from '../core/calendar/civil-date.js';
import { isStorableText } from '../http/storable-text.js';

export const LIST_SORTS = ['registered', '-registered', 'due', '-due', 'name', '-name', 'code', '-code'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** What the rows of a list are in order of; the id decides between equals. */
export interface ListOrder {
  readonly expression: string;
  /** The expression's value as a cursor carries it, exactly. */
  readonly cursorValue: string;
  /** Makes an SQL value of a parameter that holds a cursor's value. */
  readonly fromCursor: (parameter: string) => string;
  /** Whether a cursor's value is one that the database takes. */
  readonly isValue: (value: unknown) => boolean;
  readonly direction: 'asc' | 'desc';
  /** Rows without a value come last, in the order of their ids. */
  readonly nullable: boolean;
}

export function listOrder(sort: ListSort): ListOrder {
  const reversed = sort.startsWith('-');
  const key = (reversed ? sort.slice(1) : sort) as keyof typeof ORDERS;
  // Who asks for projects by their registration wants the newest first.
  const ascends = (key === 'registered') === reversed;
  return { ...ORDERS[key], direction: ascends ? 'asc' : 'desc' };
}

const TEXT = { fromCursor: (parameter: string) => `${parameter}::text`, isValue: isShortText, nullable: false };

const ORDERS: Readonly<Record<'registered' | 'due' | 'name' | 'code', Omit<ListOrder, 'direction'>>> = {
  registered: {
    expression: 'p.registered_at',
    cursorValue: '(extract(epoch from p.registered_at) * 1000000)::bigint',
    fromCursor: (parameter) => `(timestamptz 'epoch' + ${parameter}::bigint * interval '1 microsecond')`,
    isValue: (value) => Number.isSafeInteger(value) && Math.abs(value as number) < 1e16,
    nullable: false,
  },
  due: {
    expression: 'p.due_on',
    cursorValue: 'p.due_on',
    fromCursor: (parameter) => `${parameter}::date`,
    isValue: (value) => typeof value === 'string' && parseCivilDate(value) !== null,
    nullable: true,
  },
  // The same everywhere, whatever language the database was set up for.
  name: { expression: 'p.name collate "C"', cursorValue: 'p.name', ...TEXT },
  code: { expression: 'p.code', cursorValue: 'p.code', ...TEXT },
};

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 500 && isStorableText(value);
}
