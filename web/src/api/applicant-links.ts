import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

export type ApplicantLink = Schemas['ApplicantLinkDto'];
export type GivenApplicantLink = Schemas['GivenApplicantLinkDto'];

/** The links by which the applicant sees this project, newest first. */
export function applicantLinksQuery(project: string) {
  return queryOptions({
    queryKey: ['project', project, 'applicant-links'],
    queryFn: async ({ signal }): Promise<readonly ApplicantLink[]> =>
      (await answered(api.GET('/api/projects/{id}/applicant-links', { params: { path: { id: project } }, signal }))).links,
  });
}

/** The address of the new link is told in the answer, and never again. */
export function useGiveApplicantLink(project: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (expiresOn: string | null): Promise<GivenApplicantLink> =>
      answered(api.POST('/api/projects/{id}/applicant-links', { params: { path: { id: project } }, body: expiresOn === null ? {} : { expiresOn } })),
    onSettled: () => client.invalidateQueries({ queryKey: applicantLinksQuery(project).queryKey }),
  });
}

export function useRevokeApplicantLink(project: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (link: string) => answered(api.DELETE('/api/projects/{id}/applicant-links/{link}', { params: { path: { id: project, link } } })),
    onSettled: () => client.invalidateQueries({ queryKey: applicantLinksQuery(project).queryKey }),
  });
}
