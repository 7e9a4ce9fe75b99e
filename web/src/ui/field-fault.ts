import { ProblemError } from '../api/problem.js';

/** What the server has found wrong with a field, as a form shows it beside the field. */
export function faultOf(error: unknown, field: string): { readonly validateStatus?: 'error'; readonly help?: string } {
  const fault = error instanceof ProblemError ? error.problem.errors?.find((each) => each.field === field) : undefined;
  return fault ? { validateStatus: 'error', help: fault.detail } : {};
}
