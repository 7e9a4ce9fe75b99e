import type { Slice } from './drive.js';

/** Where a sender sends its events to. */
export type Target =
  | { readonly kind: 'http'; readonly port: number; readonly tokens: Readonly<Record<string, string>> }
  | { readonly kind: 'floor'; readonly url: string; readonly connections: number };

export interface SenderSettings {
  readonly target: Target;
  readonly itemsPerProject: number;
  /** So many projects move at the same time. */
  readonly openProjects: number;
  /** The first of them start at different steps, up to this one. */
  readonly startSteps: number;
}

/** What a sender can be told to do; it answers each order with its `Report`, or with what went wrong. */
export type Order =
  | { readonly do: 'walk-in'; readonly ids: readonly string[] }
  | { readonly do: 'slice'; readonly concurrency: number; readonly ms: number };

export interface Report {
  /** Acknowledged ones. */
  readonly events: number;
  readonly slice: Slice | null;
  /** Events that the projects it knows still have before them. */
  readonly stepsLeft: number;
}

export type Answer = { readonly report: Report } | { readonly fault: string };
