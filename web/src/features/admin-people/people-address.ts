import type { PeopleFilters } from '../../api/administration.js';

const FILTERS = ['q', 'role', 'park', 'department', 'active'] as const satisfies readonly (keyof PeopleFilters)[];

/** The filters of the list, as they stand in its address. */
export type PeopleAddress = Pick<PeopleFilters, (typeof FILTERS)[number]>;

export function peopleAddress(address: Readonly<Record<string, unknown>>): PeopleAddress {
  return Object.fromEntries(FILTERS.flatMap((key) => (typeof address[key] === 'string' || typeof address[key] === 'boolean' ? [[key, String(address[key])]] : [])));
}

export const NO_FILTERS: PeopleAddress = Object.fromEntries(FILTERS.map((key) => [key, undefined]));
