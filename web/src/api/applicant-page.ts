import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../language/languages.js';
import { answered, api, type Schemas } from './client.js';
import { ProblemError } from './problem.js';

export type ApplicantPage = Schemas['ApplicantPageDto'];
export type ApplicantTurn = ApplicantPage['turns'][number];
export type SeenStage = ApplicantPage['stages'][number];
export type SeenItem = SeenStage['items'][number];
export type SeenTarget = ApplicantPage['targets'][number];

const FRESH_MS = 60_000;

/** One project as its applicant sees it by a link; its texts come in the language that is asked for. */
export function applicantPageQuery(token: string, language: Language) {
  return queryOptions({
    queryKey: ['applicant', token, language],
    staleTime: FRESH_MS,
    retry: (failures, fault) => failures < 2 && !(fault instanceof ProblemError),
    queryFn: ({ signal }): Promise<ApplicantPage> => answered(api.GET('/api/applicant/{token}', { params: { path: { token } }, signal })),
  });
}
