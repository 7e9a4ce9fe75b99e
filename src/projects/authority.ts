import { PARTS_BY_EVENT } from '../core/workflow/actors.js';
import type { EventType, ItemEventType } from '../core/workflow/event.js';
import { lawfulItemEvents, lawfulProjectEvents } from '../core/workflow/legality.js';
import { playsPart, type Scene } from '../people/plays-part.js';
import { holdsRole, visibleParks, type Principal } from '../people/principal.js';
import type { LoadedProject } from './loaded-project.js';

/** Whether the person may read projects of this park. */
export function mayRead(principal: Principal, park: string): boolean {
  const parks = visibleParks(principal);
  return parks === 'all' || parks.includes(park);
}

/** Whether the person may say that this happened: to the item with this index, or to the project itself when it is null. */
export function mayRecord(principal: Principal, project: LoadedProject, type: EventType, item: number | null): boolean {
  const scene = sceneOf(project, item);
  return PARTS_BY_EVENT[type].some((part) => playsPart(principal, part, scene));
}

/** Whether the person leads the park of the project, or administers. */
export function leadsOrAdministers(principal: Principal, { park }: Pick<LoadedProject, 'park'>): boolean {
  return holdsRole(principal, 'leader', { park }) || holdsRole(principal, 'administrator');
}

/** The events that are lawful for the item now and that this person may record. */
export function allowedItemEvents(principal: Principal, project: LoadedProject, item: number): readonly ItemEventType[] {
  return lawfulItemEvents(project.workflow, project.state, item).filter((type) => mayRecord(principal, project, type, item));
}

/** The events that are lawful for the project itself now and that this person may record. */
export function allowedProjectEvents(principal: Principal, project: LoadedProject): readonly EventType[] {
  return lawfulProjectEvents(project.state).filter((type) => mayRecord(principal, project, type, null));
}

function sceneOf({ park, agent, workflow }: LoadedProject, item: number | null): Scene {
  if (item === null) return { park, agentId: agent.id, department: null, leadDepartment: null };
  const { definition, stageIndex } = workflow.items[item]!;
  return { park, agentId: agent.id, department: definition.department, leadDepartment: workflow.definition.stages[stageIndex]!.leadDepartment };
}
