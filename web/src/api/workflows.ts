import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { somethingMoved } from './freshness.js';

export type PublishedWorkflow = Schemas['WorkflowsDto']['workflows'][number];

/** Every version that is published. */
export const workflowsQuery = queryOptions({
  queryKey: ['workflows'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/workflows', { signal }))).workflows,
});

export type WorkflowVersion = Schemas['WorkflowVersionDto'];
export type CheckedWorkflow = Schemas['CheckedWorkflowDto'];
export type WorkflowText = Schemas['WorkflowTextDto'];

/** Whether a definition could be published, and everything that is wrong with it. */
export function useWorkflowCheck() {
  return useMutation({ mutationFn: (body: WorkflowText) => answered(api.POST('/api/workflows/check', { body })) });
}

/** Publishes a version, which never changes afterwards. */
export function useWorkflowPublication() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WorkflowText) => answered(api.POST('/api/workflows', { body })),
    onSuccess: () => somethingMoved(client, 'workflows'),
  });
}
