import type { GivenSoFar, Registration } from '../../api/registration.js';
import { instantOf } from '../../language/dates.js';
import { tidyCode, tidyCreditCode, tidyText } from './tidy.js';

/** What stands in the wizard, as it was typed. */
export interface Draft {
  readonly name?: string;
  readonly code?: string;
  readonly type?: number;
  readonly park?: string;
  readonly agent?: string;
  readonly investment?: number | null;
  readonly siteArea?: number | null;
  /** `2026-03-02`: when it was registered, if that was before today. */
  readonly registeredOn?: string;
  readonly applicant?: { readonly name?: string; readonly creditCode?: string; readonly contact?: string; readonly phone?: string };
  /** Chosen by hand, not only proposed. */
  readonly workflow?: string;
  /** The day from which the plan is shown. */
  readonly startOn?: string;
}

export interface Office {
  readonly today: string;
  readonly timeZone: string;
}

const KEPT_AS = 'registration';

/** What this person was typing in this tab, kept over reloads and other pages. */
export function keptDraft(person: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(`${KEPT_AS} ${person}`) ?? 'null');
    return typeof kept === 'object' ? (kept as Draft | null) : null;
  } catch {
    return null;
  }
}

export function keepDraft(person: string, draft: Draft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(`${KEPT_AS} ${person}`);
    else sessionStorage.setItem(`${KEPT_AS} ${person}`, JSON.stringify(draft));
  } catch {
    // Then the draft lasts as long as the page.
  }
}

/** What there is of the registration: no field that is still empty. */
export function givenOf(draft: Draft, office: Office): GivenSoFar {
  const { name, code, park, agent, investment, siteArea, applicant = {} } = draft;
  const applicantGiven = withoutEmpty({
    name: tidyText(applicant.name),
    creditCode: tidyCreditCode(applicant.creditCode),
    contact: tidyText(applicant.contact),
    phone: tidyText(applicant.phone),
  });
  return withoutEmpty({
    name: tidyText(name),
    code: tidyCode(code),
    park,
    agent,
    investment,
    siteArea,
    effectiveAt: effectiveAt(draft, office),
    applicant: Object.keys(applicantGiven).length > 0 ? applicantGiven : undefined,
  }) as GivenSoFar;
}

/** The whole of it, once every required field has been filled in. */
export function registrationOf(draft: Draft, workflow: string, office: Office): Registration {
  return { ...givenOf(draft, office), workflow } as Registration;
}

/** What the proposal and the plan depend on. */
export function planAsked({ type, park, startOn, ...draft }: Draft, workflow: string | undefined, office: Office): GivenSoFar {
  return withoutEmpty({ type, park, agent: draft.agent, workflow, startOn, effectiveAt: effectiveAt(draft, office) }) as GivenSoFar;
}

/** The first moment of an earlier day, so that everything of that day can follow it. */
function effectiveAt({ registeredOn }: Draft, { today, timeZone }: Office): string | undefined {
  return registeredOn && registeredOn !== today ? instantOf(`${registeredOn}T00:00`, timeZone) : undefined;
}

function withoutEmpty(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));
}
