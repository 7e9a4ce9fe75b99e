import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

export type Preference = Schemas['PreferenceDto'];
export type ChosenRule = Schemas['ChosenRuleDto'];

/** What the person is told through which of its channels, and when. */
export const noticePreferencesQuery = queryOptions({
  queryKey: ['notice-preferences'],
  queryFn: async ({ signal }): Promise<readonly Preference[]> => (await answered(api.GET('/api/notice-preferences', { signal }))).rules,
});

/** For one channel; the others are left as they are. */
export function useChooseRule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rule: ChosenRule) => answered(api.PUT('/api/notice-preferences', { body: { rules: [rule] } })),
    onSuccess: ({ rules }) => client.setQueryData(noticePreferencesQuery.queryKey, rules),
  });
}
