import { answered, api, type Schemas } from './client.js';
import { pagesOf } from './pages.js';
import type { paths } from './schema.js';

export type ListedProject = Schemas['ListedProjectDto'];
export type InboxEntry = Schemas['InboxEntryDto'];
type Asked = NonNullable<paths['/api/projects']['get']['parameters']['query']>;
/** As they stand in an address, where everything is a text. */
export type ProjectFilters = Omit<Asked, 'cursor' | 'limit' | 'type'> & { readonly type?: string };

export function projectsQuery({ type, ...rest }: ProjectFilters) {
  const filters = type === undefined ? rest : { ...rest, type: Number(type) };
  return pagesOf(['projects', 'list', filters], (cursor, signal) => answered(api.GET('/api/projects', { params: { query: { ...filters, cursor } }, signal })));
}

/** What waits for the person, in all roles that they hold. */
export const inboxQuery = pagesOf(['projects', 'inbox'], (cursor, signal) => answered(api.GET('/api/inbox', { params: { query: { cursor } }, signal })));
