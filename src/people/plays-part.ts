import type { Part } from '../core/workflow/actors.js';
import { holdsRole, type Principal } from './principal.js';

/** Where a part is played. The departments are null when it is about the project itself, in which no officer has a part. */
export interface Scene {
  readonly park: string;
  readonly agentId: string;
  readonly department: string | null;
  readonly leadDepartment: string | null;
}

/** Whether the person plays this part there. */
export function playsPart(principal: Principal, part: Part, { park, agentId, department, leadDepartment }: Scene): boolean {
  switch (part) {
    case 'agent':
      return principal.id === agentId && holdsRole(principal, 'agent', { park });
    case 'leader':
      return holdsRole(principal, 'leader', { park });
    case 'officer':
      return department !== null && holdsRole(principal, 'officer', { park, department });
    case 'lead-officer':
      return leadDepartment !== null && holdsRole(principal, 'officer', { park, department: leadDepartment });
  }
}
