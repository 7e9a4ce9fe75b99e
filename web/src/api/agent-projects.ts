import { queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import type { InboxEntry } from './lists.js';

export type AgentProject = Schemas['ListedProjectDto'];
export type Turn = Schemas['ProjectTurnDto'];

const PAGE = 200;

/** All the person's own running projects, soonest due first, each with whose turn it is. */
export const agentProjectsQuery = queryOptions({
  queryKey: ['projects', 'of-agent'],
  queryFn: async ({ signal }): Promise<readonly AgentProject[]> => {
    const own: AgentProject[] = [];
    let cursor: string | undefined;
    do {
      const { projects, next } = await answered(api.GET('/api/projects', { params: { query: { agent: 'me', status: 'active', sort: 'due', with: 'turns', limit: PAGE, cursor } }, signal }));
      own.push(...projects);
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    return own;
  },
});

/** Items under review that are near their due day or past it. Those come first in an inbox, and end where no day is set. */
export const watchedItemsQuery = queryOptions({
  queryKey: ['projects', 'watched'],
  queryFn: async ({ signal }): Promise<readonly InboxEntry[]> => {
    const watched: InboxEntry[] = [];
    let cursor: string | undefined;
    do {
      const { entries, next } = await answered(api.GET('/api/inbox', { params: { query: { limit: PAGE, cursor } }, signal }));
      watched.push(...entries.filter(({ task }) => task === 'chase'));
      cursor = entries.at(-1)?.dueOn == null ? undefined : (next ?? undefined);
    } while (cursor !== undefined);
    return watched;
  },
});
