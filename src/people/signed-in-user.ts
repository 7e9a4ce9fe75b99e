import type { Principal } from './principal.js';
import type { UserDto } from './session.dto.js';

/** The person who asks, as the person is told. */
export function signedInUser({ id, username, name, grants }: Principal): UserDto {
  return { id, username, name, roles: grants.map((grant) => ({ ...grant, head: grant.head ?? false })) };
}
