import type { City } from '../../people/city.js';
import type { Principal } from '../../people/principal.js';

/** The people of a city as they would be after signing in, by username. */
export function principalsOf(city: City, ids: ReadonlyMap<string, string>): ReadonlyMap<string, Principal> {
  return new Map(
    city.people.map(({ username, name, grants }) => [
      username,
      {
        id: ids.get(username)!,
        username,
        name,
        grants: grants.map(({ role, department = null, park = null }) => ({ role, department, park })),
      },
    ]),
  );
}
