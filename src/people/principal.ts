export const ROLES = ['agent', 'officer', 'leader', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A role, held in one park or, when it names none, in every park. Only an officer's grant names a department. */
export interface Grant {
  readonly role: Role;
  readonly department: string | null;
  readonly park: string | null;
  /** Of an officer: leads the department. */
  readonly head?: boolean;
}

/** Who is asking. */
export interface Principal {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Whether the person holds the role there; a place that is not given is not asked about. */
export function holdsRole(principal: Principal, role: Role, place: { readonly park?: string; readonly department?: string } = {}): boolean {
  return principal.grants.some(
    (grant) =>
      grant.role === role &&
      (place.park === undefined || grant.park === null || grant.park === place.park) &&
      (place.department === undefined || grant.department === place.department),
  );
}

/** The parks that the person may look into. */
export function visibleParks(principal: Principal): 'all' | readonly string[] {
  const parks = new Set<string>();
  for (const { role, park } of principal.grants) {
    if (role === 'administrator' || park === null) return 'all';
    parks.add(park);
  }
  return [...parks];
}
