import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { moved } from './freshness.js';
import { reasonOf, UnreachableError } from './problem.js';

export type Registration = Schemas['RegistrationDto'];
export type GivenSoFar = Schemas['PreviewDto'];
export type Preview = Schemas['PreviewAnswerDto'];
export type Plan = Schemas['ProjectPlanDto'];
export type EligibleWorkflow = Schemas['EligibleWorkflowDto'];

const RARELY = 10 * 60_000;

/** What a project of this kind would be registered with, and how it would go. Nothing is saved. */
export function previewQuery(given: GivenSoFar) {
  return queryOptions({
    queryKey: ['projects', 'preview', given],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }): Promise<Preview> => answered(api.POST('/api/projects/preview', { body: given, signal })),
  });
}

/** Throws what the server has to say against what is given so far. */
export async function judge(given: GivenSoFar): Promise<void> {
  await answered(api.POST('/api/projects/preview', { body: given }));
}

/** Who may carry a project of this park. */
export function agentsQuery(park: string | undefined) {
  return queryOptions({
    queryKey: ['agents', park],
    staleTime: RARELY,
    queryFn: async ({ signal }) => (await answered(api.GET('/api/agents', { params: { query: { park } }, signal }))).agents,
  });
}

/** Answers the id of the project. Sent again after a lost answer, it is registered once: the project code is. */
export function useRegister() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ registration, mayBeThere }: { readonly registration: Registration; readonly mayBeThere: boolean }): Promise<string> => {
      try {
        return (await answered(api.POST('/api/projects', { body: registration }))).id;
      } catch (fault) {
        const there = mayBeThere && reasonOf(fault) === 'project-code-taken' ? await projectOfCode(registration.code) : null;
        if (there?.name !== registration.name) throw fault;
        return there.id;
      }
    },
    onSuccess: (id) => moved(client, id),
  });
}

/** The request may have come through although nobody has heard the answer. */
export function mayHaveArrived(error: unknown): boolean {
  return error instanceof UnreachableError;
}

/** The project of this code, if the person may see it. */
export async function projectOfCode(code: string): Promise<Schemas['ListedProjectDto'] | null> {
  const { projects } = await answered(api.GET('/api/projects', { params: { query: { q: code, limit: 1 } } }));
  return projects.find((project) => project.code === code) ?? null;
}
