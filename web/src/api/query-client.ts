import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { reasonOf, ProblemError } from './problem.js';
import { sessionQuery } from './session.js';

const TRIES = 2;

/** What is known of the server. It is refreshed by the live stream rather than by looking again and again. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    // What cannot be reached is told at once, whatever the browser thinks of the network.
    queries: { networkMode: 'always', staleTime: 30_000, gcTime: 10 * 60_000, retry: (failures, error) => !(error instanceof ProblemError) && failures < TRIES },
    mutations: { networkMode: 'always', retry: false },
  },
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
});

/** Whoever is told so anywhere is signed out everywhere. */
function noticeSignedOut(error: unknown): void {
  if (reasonOf(error) === 'not-signed-in') queryClient.setQueryData(sessionQuery.queryKey, null);
}
