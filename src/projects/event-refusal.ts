import { FACT_TYPE_WORDS } from '../core/words/fact-types.js';
import type { ReportedEvent } from '../core/workflow/event.js';
import { isItemEvent } from '../core/workflow/event.js';
import type { Refusal } from '../core/workflow/refusal.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { allowedItemEvents, allowedProjectEvents } from './authority.js';
import type { LoadedProject } from './loaded-project.js';
import { wordedAbout } from './worded-about.js';

/** A refusal as problem details: its reason, the field at fault, and what this person could do instead. */
export function refusalProblem(refusal: Refusal, principal: Principal, project: LoadedProject, event: ReportedEvent): Problem {
  const { kind, reason, field } = refusal;
  const about = wordedAbout(refusal.about, project.workflow);
  const errors = field === null ? undefined : [{ field, reason, about }];
  if (kind === 'invalid') return Problem.of(400, reason, { about, errors });
  return Problem.of(409, reason, { about, errors, extensions: { allowedEvents: allowedNow(principal, project, event) } });
}

/** The person holds no part in which this event may be recorded. */
export function notYours(principal: Principal, project: LoadedProject, event: ReportedEvent): Problem {
  return Problem.of(403, 'event-not-yours', {
    about: { type: FACT_TYPE_WORDS[event.type] },
    extensions: { allowedEvents: allowedNow(principal, project, event) },
  });
}

function allowedNow(principal: Principal, project: LoadedProject, event: ReportedEvent): readonly string[] {
  const item = isItemEvent(event) ? project.workflow.indexOf.get(event.item) : undefined;
  return item === undefined ? allowedProjectEvents(principal, project) : allowedItemEvents(principal, project, item);
}
