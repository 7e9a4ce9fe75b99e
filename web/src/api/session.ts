import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { reasonOf } from './problem.js';

export type User = Schemas['UserDto'];
export type HeldRole = User['roles'][number];
export type Role = HeldRole['role'];

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<User | null> => {
    try {
      return (await answered(api.GET('/api/session', { signal }))).user;
    } catch (fault) {
      if (reasonOf(fault) === 'not-signed-in') return null;
      throw fault;
    }
  },
});

/** The person who looks. For pages behind the sign-in page. */
export function useUser(): User {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('nobody is signed in here');
  return data;
}

export async function signIn(username: string, password: string): Promise<User> {
  return (await answered(api.POST('/api/session', { body: { username, password } }))).user;
}

export async function signOut(): Promise<void> {
  await answered(api.DELETE('/api/session'));
}
