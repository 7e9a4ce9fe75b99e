import type { ProjectFilters } from '../../api/lists.js';

/** The filters of the list, as they stand in its address. */
export type ProjectsAddress = Pick<ProjectFilters, 'q' | 'light' | 'status' | 'park' | 'workflow' | 'type' | 'stage' | 'department' | 'agent' | 'sort'>;

const FILTERS = ['q', 'light', 'status', 'park', 'workflow', 'type', 'stage', 'department', 'agent', 'sort'] as const satisfies readonly (keyof ProjectsAddress)[];

/** What in an address is a filter. Whether its value makes sense is for the server to say. */
export function projectsAddress(address: Readonly<Record<string, unknown>>): ProjectsAddress {
  return Object.fromEntries(FILTERS.flatMap((key) => (typeof address[key] === 'string' && address[key] !== '' ? [[key, address[key]]] : [])));
}

/** Everything that narrows the list down, taken back; its order stays. */
export const NO_FILTERS: ProjectsAddress = Object.fromEntries(FILTERS.filter((key) => key !== 'sort').map((key) => [key, undefined]));

/** Of a list that says nothing else. */
export const USUAL_SORT = 'registered';
