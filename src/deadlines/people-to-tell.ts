import type { AlertSettings, ToldParty } from '../config/alert-settings.js';
import { toldTo, type AlertLevel } from './alert-levels.js';
import type { HeldRole, Roster } from './roster.js';

/** What decides who is told of an alert; deadlines that agree in it tell the same people. */
export interface Matter {
  readonly level: AlertLevel;
  readonly ownerId: string | null;
  readonly department: string | null;
  readonly agentId: string | null;
  /** Null for what is about no project. */
  readonly park: string | null;
}

/** The people whom an alert is told to, each once, in the order of their ids. */
export function peopleToTell(matter: Matter, roster: Roster, settings: AlertSettings): readonly string[] {
  return [...new Set(toldTo(matter.level, settings).flatMap((party) => PARTIES[party](matter, roster)))].sort();
}

const PARTIES: Readonly<Record<ToldParty, (matter: Matter, roster: Roster) => readonly string[]>> = {
  handler: handlers,
  agent: ({ agentId }, { active }) => (agentId !== null && active.has(agentId) ? [agentId] : []),
  'department-head': ({ department, park }, { officers }) => peopleOf(officers, (held) => held.head && held.department === department && isIn(held, park)),
  'park-leader': ({ park }, { leaders }) => peopleOf(leaders, (held) => isIn(held, park)),
  'city-leader': ({ park }, { leaders, cityOf }) =>
    peopleOf(leaders, (held) => isIn(held, park) || (park !== null && held.park !== null && cityOf.get(held.park) === cityOf.get(park))),
};

/** Who has it in hand; while nobody has, or who had it is gone, everybody in the department who could. */
function handlers({ ownerId, department, park }: Matter, { active, officers }: Roster): readonly string[] {
  if (ownerId !== null && active.has(ownerId)) return [ownerId];
  return peopleOf(officers, (held) => held.department === department && isIn(held, park));
}

function isIn(held: HeldRole, park: string | null): boolean {
  return held.park === null || held.park === park;
}

function peopleOf(roles: readonly HeldRole[], which: (held: HeldRole) => boolean): readonly string[] {
  return roles.filter(which).map(({ person }) => person);
}
