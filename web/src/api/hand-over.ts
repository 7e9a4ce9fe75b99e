import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { moved } from './freshness.js';

/** Gives the project to another agent of its park. */
export function useHandOver(project: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly agent: string; readonly reason: string }) => answered(api.POST('/api/projects/{id}/hand-over', { params: { path: { id: project } }, body })),
    onSettled: () => moved(client, project),
  });
}
