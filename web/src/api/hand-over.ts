import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { moved, somethingMoved } from './freshness.js';

/** Which agent of its park a project is given to. */
export interface WantedHandOver {
  readonly project: string;
  readonly agent: string;
  readonly reason: string;
}

/** Gives projects to other agents, one after the other; what is refused holds up none of the others. Answers why, by project. */
export function useHandOver(onProgress: (done: number) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (wanted: readonly WantedHandOver[]): Promise<ReadonlyMap<string, unknown>> => {
      const refused = new Map<string, unknown>();
      for (const [at, { project, ...body }] of wanted.entries()) {
        await answered(api.POST('/api/projects/{id}/hand-over', { params: { path: { id: project } }, body })).catch((error: unknown) => refused.set(project, error));
        onProgress(at + 1);
      }
      return refused;
    },
    onSettled: (_refused, _error, wanted) => Promise.all([moved(client, ...wanted.map(({ project }) => project)), somethingMoved(client, 'people')]),
  });
}
