import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { reasonOf, ProblemError } from './problem.js';
import { sessionQuery } from './session.js';

const TRIES = 2;

/** What is known of the server. It is refreshed by the live stream rather than by looking again and again. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 10 * 60_000, retry: (failures, error) => !(error instanceof ProblemError) && failures < TRIES },
    mutations: { retry: false },
  },
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
});

/** Whoever is told so anywhere is signed out everywhere. */
function noticeSignedOut(error: unknown): void {
  if (reasonOf(error) === 'not-signed-in') queryClient.setQueryData(sessionQuery.queryKey, null);
}
