import type { EventType } from './event.js';

/** The parts that people play in a project. `lead-officer` is the officer of the department that leads the item's stage. */
export type Part = 'agent' | 'officer' | 'lead-officer' | 'leader';

/** Who may say that it happened. Everything not named here is refused. */
export const PARTS_BY_EVENT: Readonly<Record<EventType, readonly Part[]>> = {
  'item.submitted': ['agent'],
  'item.supplement-requested': ['officer'],
  'item.supplemented': ['agent'],
  'item.accepted': ['officer'],
  'item.declined': ['officer'],
  'item.paused': ['officer'],
  'item.resumed': ['officer'],
  'item.extended': ['leader'],
  'item.approved': ['officer'],
  'item.refused': ['officer'],
  'item.withdrawn': ['agent'],
  'item.waived': ['lead-officer'],
  'project.terminated': ['agent', 'leader'],
};
