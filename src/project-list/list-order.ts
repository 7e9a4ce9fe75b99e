import { parseCivilDate } from '../core/calendar/civil-date.js';
import { isStorableText } from '../http/storable-text.js';

export const LIST_SORTS = ['registered', '-registered', 'due', '-due', 'name', '-name', 'code', '-code'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** What the rows of a list are in order of; the id decides between equals. */
export interface ListOrder {
  /** Where projects `p` are found in this order. */
  readonly source: string;
  readonly expression: string;
  readonly id: string;
  /** Where a project's due day and park are looked up. */
  readonly due: string;
  readonly park: string;
  /** The expression's value as a cursor carries it, exactly. */
  readonly cursorValue: string;
  /** Makes an SQL value of a parameter that holds a cursor's value. */
  readonly fromCursor: (parameter: string) => string;
  /** Whether a cursor's value is one that the database takes. */
  readonly isValue: (value: unknown) => boolean;
  readonly direction: 'asc' | 'desc';
  /** Projects that have no value come last, in the order of their ids. */
  readonly rest: (Omit<ListOrder, 'fromCursor' | 'isValue' | 'direction' | 'rest'> & { readonly condition: string }) | null;
}

export function listOrder(sort: ListSort): ListOrder {
  const reversed = sort.startsWith('-');
  const key = (reversed ? sort.slice(1) : sort) as keyof typeof ORDERS;
  // Who asks for projects by their registration wants the newest first.
  const ascends = (key === 'registered') === reversed;
  return { ...ORDERS[key], direction: ascends ? 'asc' : 'desc' };
}

const PROJECTS = { source: 'project p', id: 'p.id', due: 'p.due_on', park: 'p.park_key' };
const TEXT = { ...PROJECTS, rest: null, fromCursor: (parameter: string) => `${parameter}::text`, isValue: isShortText };

const ORDERS: Readonly<Record<'registered' | 'due' | 'name' | 'code', Omit<ListOrder, 'direction'>>> = {
  registered: {
    ...PROJECTS,
    rest: null,
    expression: 'p.registered_at',
    cursorValue: '(extract(epoch from p.registered_at) * 1000000)::bigint',
    fromCursor: (parameter) => `(timestamptz 'epoch' + ${parameter}::bigint * interval '1 microsecond')`,
    isValue: (value) => Number.isSafeInteger(value) && Math.abs(value as number) < 1e16,
  },
  // By the items, of which the due days are in order anyway: an index of those of projects would cost every turn.
  due: {
    // Never later than its items, a project is found at its earliest; said with <=, the database knows that this is common.
    source: 'item d join project p on p.id = d.project_id and d.due_on <= p.due_on',
    expression: 'd.due_on',
    id: 'd.project_id',
    due: 'd.due_on',
    park: 'd.park_key',
    cursorValue: 'd.due_on',
    fromCursor: (parameter) => `${parameter}::date`,
    isValue: (value) => typeof value === 'string' && parseCivilDate(value) !== null,
    rest: { ...PROJECTS, expression: 'p.id', cursorValue: 'null', condition: 'p.due_on is null' },
  },
  // The same everywhere, whatever language the database was set up for.
  name: { expression: 'p.name collate "C"', cursorValue: 'p.name', ...TEXT },
  code: { expression: 'p.code', cursorValue: 'p.code', ...TEXT },
};

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 500 && isStorableText(value);
}
