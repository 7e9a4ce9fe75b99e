import type { OrderWithHistory, PlacedOrder } from '../../api/orders.js';
import type { Item, Project } from '../../api/projects.js';

/** What stands in the form of an order. */
export interface OrderValues {
  readonly kind: 'project' | 'department';
  readonly project?: string;
  readonly item?: string;
  readonly department?: string;
  readonly park?: string;
  /** `department:housing`, `person:0b7e…`. */
  readonly addressees: readonly string[];
  readonly what: string;
  readonly workingDays: number;
}

const USUAL_DAYS = 3;

interface Known {
  readonly project: Project | undefined;
  readonly item: Item | undefined;
  readonly department: string | undefined;
  readonly what: string | undefined;
}

/** What is known from where the form was opened: an item is its department's, a project its agent's. */
export function valuesAbout({ project, item, department, what = '' }: Known): OrderValues {
  const addressees = item ? [`department:${item.department}`] : project ? [`person:${project.agent.id}`] : department === undefined ? [] : [`department:${department}`];
  return { kind: project || department === undefined ? 'project' : 'department', project: project?.id, item: item?.key, department, addressees, what, workingDays: USUAL_DAYS };
}

export function valuesOfDraft({ subject: { project, item, department }, park, what, workingDays, addressees }: OrderWithHistory): OrderValues {
  return {
    kind: project ? 'project' : 'department', project: project?.id, item: item?.key, department: department?.key, park: park.key, what, workingDays,
    addressees: addressees.map((each) => (each.department ? `department:${each.department.key}` : `person:${each.person!.id}`)),
  };
}

/** As the server is told. */
export function placedOrder({ kind, project, item, department, park, addressees, what, workingDays }: OrderValues, draft: boolean): PlacedOrder {
  return {
    subject: kind === 'project' ? { project, ...(item && { item }) } : { department },
    ...(kind === 'department' && park && { park }),
    what,
    workingDays,
    addressees: addressees.map((chosen) => {
      const [of, key] = [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)];
      return of === 'department' ? { department: key } : { person: key };
    }),
    ...(draft && { draft }),
  };
}
