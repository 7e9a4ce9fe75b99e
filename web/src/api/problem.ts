/** A refusal or a fault as the server tells it (RFC 9457), in the language that was asked for. */
export interface ProblemBody {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  /** Stable, for decisions in code. */
  readonly reason: string;
  readonly errors?: readonly { readonly field: string; readonly reason: string; readonly detail: string }[];
  /** Of an event that was refused: what this person could record instead. */
  readonly allowedEvents?: readonly string[];
  readonly [extension: string]: unknown;
}

/** The server has answered, with a no. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: ProblemBody,
    /** Seconds after which it may be tried again, where the server says so. */
    readonly retryAfter: number | null,
  ) {
    super(problem.reason);
  }
}

/** The server has not answered, or what answered was not it. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

export function reasonOf(error: unknown): string | null {
  return error instanceof ProblemError ? error.problem.reason : null;
}
