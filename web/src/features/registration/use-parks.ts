import { useQuery } from '@tanstack/react-query';
import { parksQuery } from '../../api/places.js';
import { useUser, type User } from '../../api/session.js';
import { useTitle } from '../../language/language.js';

/** Where this person may register projects, once that is known, and whether for others. */
export function useRegistrationRights() {
  const user = useUser();
  const titled = useTitle();
  const { data: parks, error, refetch } = useQuery(parksQuery);
  const options = parks?.filter(({ key }) => mayRegisterIn(user, key)).map(({ key, title }) => ({ value: key, label: titled(title) }));
  return { user, parks: options, error, refetch, forOthers: user.roles.some(({ role }) => role === 'leader' || role === 'administrator') };
}

function mayRegisterIn({ roles }: User, park: string): boolean {
  return roles.some((held) => held.role === 'administrator' || ((held.role === 'agent' || held.role === 'leader') && (held.park === null || held.park === park)));
}
