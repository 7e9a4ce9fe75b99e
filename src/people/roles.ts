import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Role } from './principal.js';

export const REQUIRED_ROLES = 'approvals:roles';

/** Only who holds one of these roles, wherever that may be; whether it is held in the right place is for the route to judge. */
export function Roles(...roles: readonly Role[]): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(REQUIRED_ROLES, roles), ApiExtension('x-roles', roles));
}
