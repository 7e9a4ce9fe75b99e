import type { CompiledWorkflow } from '../../core/workflow/compile.js';
import type { RegistrationDto } from '../../projects/registration.dto.js';
import { parkAt } from '../city/parks.js';
import { placeOf } from '../city/places.js';
import { AGENTS, workingIn } from '../city/staff.js';
import type { Random } from '../random.js';
import { officeDay } from '../simulation/office-hours.js';
import { demoApplicant } from './applicant.js';
import { buildingKindsOf, type BuildingKind } from './building-kinds.js';
import { demoProjectCode } from './codes.js';
import { itemsNotNeeded } from './items-not-needed.js';

/** What is settled about a project before it begins. */
export interface ProjectProfile {
  readonly registration: Omit<RegistrationDto, 'agent' | 'effectiveAt'>;
  readonly registeredAt: number;
  /** Username of the agent. */
  readonly agent: string;
  /** Conditional items that do not concern it, and are waived. */
  readonly notNeeded: ReadonlySet<string>;
  /** Working days that the applicant usually needs to bring the papers for an item. */
  readonly preparationDays: number;
  /** Calendar days from the construction permit to the application for acceptance. */
  readonly buildingDays: number;
  /** Working days after which it is given up; null when it is not. */
  readonly givenUpAfter: number | null;
}

export interface Circumstances {
  /** Among all projects. */
  readonly number: number;
  /** Among the projects of its workflow. */
  readonly ordinal: number;
  readonly workflow: CompiledWorkflow;
  readonly registeredAt: number;
  readonly brand: string;
  readonly isGivenUp: boolean;
}

export function projectProfile({ number, ordinal, workflow, registeredAt, brand, isGivenUp }: Circumstances, random: Random): ProjectProfile {
  const { key, type, place: placeKey } = workflow.definition;
  const place = placeOf(placeKey);
  const park = parkAt(placeKey);
  const agents = workingIn(park, AGENTS);
  const kinds = buildingKindsOf(type);
  // Public buildings have no brand that tells them apart, so each kind is taken in turn.
  const kind = kinds[0]!.firm === null ? kinds[ordinal % kinds.length]! : random.pick(kinds);
  return {
    registration: {
      code: demoProjectCode(number, officeDay(registeredAt), place.division, kind.firm === null, random),
      name: nameOf(kind, brand, place.city + place.district),
      workflow: key,
      park,
      applicant: demoApplicant(kind, brand, place, random),
      investment: random.between(kind.investment[0] / 10, kind.investment[1] / 10) * 10,
      siteArea: random.between(...kind.siteArea) + random.between(0, 9) / 10,
    },
    registeredAt,
    agent: agents[number % agents.length]!,
    notNeeded: itemsNotNeeded(workflow, random),
    preparationDays: random.chance(0.12) ? random.between(3, 7) : random.between(0, 1),
    buildingDays: random.between(45, 95),
    givenUpAfter: isGivenUp ? random.between(18, 60) : null,
  };
}

function nameOf({ firm, what }: BuildingKind, brand: string, district: string): string {
  return firm === null ? `${district}${what}` : `${brand}${what}`;
}
