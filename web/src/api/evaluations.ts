import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { everythingMoved } from './freshness.js';

export type Evaluation = Schemas['EvaluationDto'];
export type DeadlineFailure = Schemas['DeadlineFailureDto'];

/** Nobody announces evaluations. */
const AGAIN_MS = 60_000;

/** When deadlines were evaluated, newest first. */
export const evaluationsQuery = infiniteQueryOptions({
  queryKey: ['evaluations', 'list'],
  refetchInterval: AGAIN_MS,
  initialPageParam: undefined as number | undefined,
  queryFn: ({ pageParam, signal }) => answered(api.GET('/api/evaluations', { params: { query: { before: pageParam } }, signal })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** When the last one was, and whether there should have been another by now. */
export const evaluationHealthQuery = queryOptions({
  queryKey: ['evaluations', 'health'],
  refetchInterval: AGAIN_MS,
  queryFn: async ({ signal }) => {
    const { lastAt = null, overdue = true } = (await answered(api.GET('/health/ready', { signal }))).checks.evaluation ?? {};
    return { lastAt, overdue };
  },
});

/** Deadlines whose action has failed and is tried again, the longest failing first. */
export const deadlineFailuresQuery = queryOptions({
  queryKey: ['evaluations', 'failures'],
  refetchInterval: AGAIN_MS,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/deadlines/failures', { signal }))).failures,
});

/** Looks at every deadline now. */
export function useEvaluation() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => answered(api.POST('/api/evaluations')), onSuccess: () => everythingMoved(client) });
}
