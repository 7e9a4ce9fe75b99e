import { PARTS_BY_EVENT, type Part } from '../core/workflow/actors.js';
import type { EventType, ItemEventType } from '../core/workflow/event.js';
import { lawfulItemEvents, lawfulProjectEvents } from '../core/workflow/legality.js';
import { holdsRole, visibleParks, type Principal } from '../people/principal.js';
import type { LoadedProject } from './loaded-project.js';

/** Whether the person may read projects of this park. */
export function mayRead(principal: Principal, park: string): boolean {
  const parks = visibleParks(principal);
  return parks === 'all' || parks.includes(park);
}

/** Whether the person may say that this happened: to the item with this index, or to the project itself when it is null. */
export function mayRecord(principal: Principal, project: LoadedProject, type: EventType, item: number | null): boolean {
  return PARTS_BY_EVENT[type].some((part) => plays(principal, project, part, item));
}

/** The events that are lawful for the item now and that this person may record. */
export function allowedItemEvents(principal: Principal, project: LoadedProject, item: number): readonly ItemEventType[] {
  return lawfulItemEvents(project.workflow, project.state, item).filter((type) => mayRecord(principal, project, type, item));
}

/** The events that are lawful for the project itself now and that this person may record. */
export function allowedProjectEvents(principal: Principal, project: LoadedProject): readonly EventType[] {
  return lawfulProjectEvents(project.state).filter((type) => mayRecord(principal, project, type, null));
}

function plays(principal: Principal, project: LoadedProject, part: Part, item: number | null): boolean {
  const { park } = project;
  switch (part) {
    case 'agent':
      return principal.id === project.agent.id && holdsRole(principal, 'agent', { park });
    case 'leader':
      return holdsRole(principal, 'leader', { park });
    case 'officer':
      return item !== null && holdsRole(principal, 'officer', { park, department: project.workflow.items[item]!.definition.department });
    case 'lead-officer':
      return item !== null && holdsRole(principal, 'officer', { park, department: leadDepartment(project, item) });
  }
}

function leadDepartment({ workflow }: LoadedProject, item: number): string {
  return workflow.definition.stages[workflow.items[item]!.stageIndex]!.leadDepartment;
}
