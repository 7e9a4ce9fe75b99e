import type { Titles } from '../core/workflow/definition.js';

type Named = string | number | Titles;

/** What a text about a fault needs to name; a key that ends in `At` is an instant in epoch milliseconds. */
export type About = Readonly<Record<string, Named | readonly Named[]>>;

/** What is wrong with one field of the request, which is named like `applicant.creditCode` or `missing[2]`. */
export interface FieldFault {
  readonly field: string;
  /** Stable, kebab-case. */
  readonly reason: string;
  readonly about?: About;
  /** Said instead of the catalogue's text for the reason. */
  readonly text?: Titles;
}

export interface ProblemContent {
  readonly about?: About;
  readonly errors?: readonly FieldFault[];
  /** Further members of the answer, for programs to read. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request is answered with a no, as problem details (RFC 9457); the words are in the catalogue, by `reason`. */
export class Problem extends Error {
  override readonly name = 'Problem';

  private constructor(
    readonly status: number,
    readonly reason: string,
    readonly content: ProblemContent,
  ) {
    super(reason);
  }

  static of(status: number, reason: string, content: ProblemContent = {}): Problem {
    return new Problem(status, reason, content);
  }
}
