import type { MovedDeadline } from '../projects/moved-deadlines.js';

/** What an amendment moves in one project. */
export interface MovedProject {
  readonly project: { readonly id: string; readonly code: string; readonly name: string; readonly workflow: { readonly key: string; readonly version: number } };
  readonly deadlines: readonly MovedDeadline[];
}
