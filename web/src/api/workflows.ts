import { queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

export type PublishedWorkflow = Schemas['WorkflowsDto']['workflows'][number];

/** Every version that is published. */
export const workflowsQuery = queryOptions({
  queryKey: ['workflows'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/workflows', { signal }))).workflows,
});
