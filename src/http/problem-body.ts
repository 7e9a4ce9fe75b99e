import type { Titles } from '../core/workflow/definition.js';
import { fillPlaceholders } from './fill-placeholders.js';
import type { Reader } from './language.js';
import { FAULT_TEXTS, PROBLEM_TEXTS } from './problem-catalogue.js';
import type { About, FieldFault, Problem } from './problem.js';

/** The members of a problem document (RFC 9457), and whatever else the problem carries. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly reason: string;
  readonly errors?: readonly { field: string; reason: string; detail: string }[];
  readonly [extension: string]: unknown;
}

export function problemBody(problem: Problem, instance: string, reader: Reader): ProblemBody {
  const { status, reason, content } = problem;
  const text = PROBLEM_TEXTS[reason];
  const say = (titles: Titles | undefined, about: About = {}) => fillPlaceholders(titles?.[reader.language] ?? reason, about, reader);
  return {
    ...content.extensions,
    type: `/problems/${reason}`,
    title: say(text?.title),
    status,
    detail: say(text?.detail, content.about),
    instance,
    reason,
    ...(content.errors && { errors: content.errors.map((fault) => faultBody(fault, say)) }),
  };
}

function faultBody(fault: FieldFault, say: (titles: Titles | undefined, about?: About) => string) {
  const { field, reason, about, text } = fault;
  return { field, reason, detail: say(text ?? FAULT_TEXTS[reason] ?? PROBLEM_TEXTS[reason]?.detail ?? { zh: reason, en: reason }, about) };
}
