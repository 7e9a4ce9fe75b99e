import type { StageClocks } from '../core/compression/stage-clocks.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import type { ProjectState } from '../core/workflow/state.js';

export interface Applicant {
  readonly name: string;
  readonly creditCode: string;
  readonly contact: string;
  readonly phone: string;
}

/** A project as it stands at one version; a turn makes a new one. */
export interface LoadedProject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly workflow: CompiledWorkflow;
  readonly park: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly applicant: Applicant;
  /** 10,000 yuan. */
  readonly investment: number | null;
  /** Square metres. */
  readonly siteArea: number | null;
  /** Epoch milliseconds. */
  readonly registeredAt: number;
  /** The number of the latest history entry. */
  readonly version: number;
  /** The hash of the latest history entry. */
  readonly head: Buffer;
  /** The calendar by which its due days are written. */
  readonly calendarRevision: number;
  readonly state: ProjectState;
  /** Of each stage; they follow from the state. */
  readonly clocks: readonly StageClocks[];
}
