export const TASKS = ['accept', 'decide', 'resume'] as const;
export type DeskTask = (typeof TASKS)[number];
export const LIGHTS = ['red', 'yellow', 'green', 'blue'] as const;
export type DeskLight = (typeof LIGHTS)[number];

/** What of the desk is looked at. */
export type OfficerDeskAddress = {
  readonly department?: string;
  readonly task?: DeskTask;
  readonly light?: DeskLight;
  readonly due?: 'today';
  readonly park?: string;
  /** Part of a project's name or code, or of an item's title. */
  readonly q?: string;
  /** The item whose details are shown: its project's id and its key, with a dot between them. */
  readonly item?: string;
  /** Instead of an item's details. */
  readonly side?: 'changes';
};

export function officerDeskAddress({ department, task, light, due, park, q, item, side }: Readonly<Record<string, unknown>>): OfficerDeskAddress {
  const knownTask = TASKS.find((each) => each === task);
  const knownLight = LIGHTS.find((each) => each === light);
  return {
    ...(isText(department) && { department }),
    ...(knownTask && { task: knownTask }),
    ...(knownLight && { light: knownLight }),
    ...(due === 'today' && { due }),
    ...(isText(park) && { park }),
    ...((isText(q) || typeof q === 'number') && { q: String(q) }),
    ...(isText(item) && { item }),
    ...(side === 'changes' && { side }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
