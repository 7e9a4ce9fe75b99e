import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { everythingMoved } from './freshness.js';

export type Evaluation = Schemas['EvaluationDto'];

/** When deadlines were evaluated, newest first. */
export const evaluationsQuery = infiniteQueryOptions({
  queryKey: ['evaluations'],
  initialPageParam: undefined as number | undefined,
  queryFn: ({ pageParam, signal }) => answered(api.GET('/api/evaluations', { params: { query: { before: pageParam } }, signal })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** Looks at every deadline now. */
export function useEvaluation() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => answered(api.POST('/api/evaluations')), onSuccess: () => everythingMoved(client) });
}
