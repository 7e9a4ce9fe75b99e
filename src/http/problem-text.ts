import type { Titles } from '../core/workflow/definition.js';

export interface ProblemText {
  /** The same whenever the reason is the same. */
  readonly title: Titles;
  /** About this occurrence; names in braces are filled in. */
  readonly detail: Titles;
}
