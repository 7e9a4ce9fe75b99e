import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { administrationMoved } from './freshness.js';
import { pagesOf } from './pages.js';
import type { paths } from './schema.js';

export type Person = Schemas['PersonDto'];
export type Grant = Person['grants'][number];
export type WantedGrant = Schemas['WantedGrantDto'];
export type NewPerson = Schemas['NewPersonDto'];
export type PasswordLink = Schemas['PasswordLinkDto'];
export type Change = Schemas['ChangesDto']['changes'][number];
export type ChangeFilters = Pick<NonNullable<paths['/api/administration/changes']['get']['parameters']['query']>, 'subject' | 'actor'>;
export type PeopleFilters = Omit<NonNullable<paths['/api/people']['get']['parameters']['query']>, 'cursor' | 'limit' | 'format' | 'lang'>;

/** Everybody who works or has worked here. */
export function peopleQuery(filters: PeopleFilters) {
  return pagesOf(['people', 'list', filters], (cursor, signal) => answered(api.GET('/api/people', { params: { query: { ...filters, cursor } }, signal })));
}

export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['people', id],
    queryFn: ({ signal }) => answered(api.GET('/api/people/{id}', { params: { path: { id } }, signal })),
  });
}

/** Who has changed what about people, departments, parks and channels; newest first. */
export function changesQuery(filters: ChangeFilters) {
  return pagesOf(['changes', filters], (cursor, signal) => answered(api.GET('/api/administration/changes', { params: { query: { ...filters, cursor } }, signal })));
}

/** Those who administer now. */
export const administratorsQuery = queryOptions({
  queryKey: ['people', 'administrators'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/people', { params: { query: { role: 'administrator', limit: 200 } }, signal }))).people,
});

/** Whatever is done to people, all that is shown of them is asked for anew. */
function usePeopleChange<Wanted, Answer>(change: (wanted: Wanted) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => administrationMoved(client, 'people') });
}

export function useNewcomer() {
  return usePeopleChange((body: NewPerson) => answered(api.POST('/api/people', { body })));
}

export function useRename(id: string) {
  return usePeopleChange((name: string) => answered(api.PATCH('/api/people/{id}', { params: { path: { id } }, body: { name } })));
}

export function useActivation(id: string) {
  return usePeopleChange((active: boolean) =>
    active ? answered(api.POST('/api/people/{id}/reactivate', { params: { path: { id } } })) : answered(api.POST('/api/people/{id}/deactivate', { params: { path: { id } } })));
}

export function usePasswordReset(id: string) {
  return usePeopleChange(() => answered(api.POST('/api/people/{id}/password-link', { params: { path: { id } } })));
}

export function useGiveGrant(id: string) {
  return usePeopleChange((body: WantedGrant) => answered(api.POST('/api/people/{id}/grants', { params: { path: { id } }, body })));
}

export function useTakeGrant(id: string) {
  return usePeopleChange((grant: number) => answered(api.DELETE('/api/people/{id}/grants/{grant}', { params: { path: { id, grant } } })));
}

export function useHead(id: string) {
  return usePeopleChange(({ grant, head }: { readonly grant: number; readonly head: boolean }) =>
    answered(api.PATCH('/api/people/{id}/grants/{grant}', { params: { path: { id, grant } }, body: { head } })));
}
