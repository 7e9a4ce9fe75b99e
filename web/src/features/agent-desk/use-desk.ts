import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { agentProjectsQuery, watchedItemsQuery } from '../../api/agent-projects.js';
import { movesQuery } from '../../api/inbox-readings.js';
import type { InboxEntry } from '../../api/lists.js';
import { useToday } from '../../api/today.js';
import type { Shown } from './agent-desk-address.js';

/** Everything that the desk shows. Somebody who is also a leader sees here only what is its own as an agent. */
export function useDesk() {
  const { today } = useToday();
  const moves = useInfiniteQuery(movesQuery);
  const projects = useQuery(agentProjectsQuery);
  const watched = useQuery(watchedItemsQuery);
  const own = new Set(projects.data?.map(({ id }) => id));
  const entries = projects.data && watched.data?.filter(({ project }) => own.has(project.id));
  const first = moves.data?.pages[0];
  const counts: Readonly<Record<Shown, number | undefined>> = {
    moves: first?.groups.departments.reduce((sum, { submit, supplement, resubmit }) => sum + submit + supplement + resubmit, 0),
    supplements: first?.overdueSupplements,
    today: entries?.filter(isWatched('today', today)).length,
    near: entries?.filter(isWatched('near', today)).length,
    over: entries?.filter(isWatched('over', today)).length,
    projects: projects.data && own.size,
  };
  return { today, moves, projects, watched: { data: entries, error: watched.error ?? projects.error, refetch: watched.refetch }, counts };
}

export type WatchedShown = Extract<Shown, 'today' | 'near' | 'over'>;

/** Due today is near due, too. */
export function isWatched(shown: WatchedShown, today: string): (entry: InboxEntry) => boolean {
  if (shown === 'today') return ({ dueOn, light }) => dueOn === today && light !== 'red';
  return ({ light }) => light === (shown === 'near' ? 'yellow' : 'red');
}
