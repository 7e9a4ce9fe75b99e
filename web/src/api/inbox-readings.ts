import { answered, api, type Schemas } from './client.js';
import { pagesOf } from './pages.js';

export type Move = Schemas['MoveDto'];
export type Moves = Schemas['MovesDto'];
export type Change = Schemas['InboxChangeDto'];

const LONGEST_PAGE = 200;

/** What the person can move today in its own projects. */
export const movesQuery = pagesOf(['projects', 'moves'], (cursor, signal) =>
  answered(api.GET('/api/inbox/moves', { params: { query: { cursor, limit: LONGEST_PAGE } }, signal })),
);

/** What has happened since so many working days ago to what the person works at. */
export function changesQuery({ days = 1, department, role }: { readonly days?: number; readonly department?: string; readonly role?: 'officer' | 'agent' | 'leader' } = {}) {
  return pagesOf(['projects', 'changes', days, department, role], (cursor, signal) =>
    answered(api.GET('/api/inbox/changes', { params: { query: { days, department, role, cursor, limit: 50 } }, signal })),
  );
}
