import { useRef } from 'react';
import { judge, projectOfCode, type GivenSoFar } from '../../api/registration.js';
import { ProblemError } from '../../api/problem.js';

/** What the server has against the fields, by their names in the request; and whatever else it has to say. */
export interface Judgement {
  readonly faults: ReadonlyMap<string, string>;
  /** Not about a field: no network, or not yours to register. */
  readonly error: unknown;
  /** The project that has this code already, if the person may see it. */
  readonly taken: { readonly id: string; readonly name: string } | null;
}

export const SOUND: Judgement = { faults: new Map(), error: null, taken: null };

/** Asks the server; null when something newer has been asked in the meantime. */
export function useJudgement(): (given: GivenSoFar) => Promise<Judgement | null> {
  const asked = useRef(0);
  return async (given) => {
    const turn = ++asked.current;
    const judgement = await judgementOf(given);
    return turn === asked.current ? judgement : null;
  };
}

async function judgementOf(given: GivenSoFar): Promise<Judgement> {
  try {
    await judge(given);
    return SOUND;
  } catch (fault) {
    return judgementBy(fault, given.code);
  }
}

/** What a refusal says about the fields. */
export async function judgementBy(fault: unknown, code: string | undefined): Promise<Judgement> {
  const errors = fault instanceof ProblemError ? (fault.problem.errors ?? []) : [];
  const isTaken = fault instanceof ProblemError && fault.problem.reason === 'project-code-taken';
  const taken = isTaken && code !== undefined ? await projectOfCode(code).catch(() => null) : null;
  return { faults: new Map(errors.map(({ field, detail }) => [field, detail])), error: errors.length > 0 ? null : fault, taken };
}
