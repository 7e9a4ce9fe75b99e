import type { Problem } from './parse-problem.js';

/** A problem of meaning, before its line is looked up. */
export type Finding = Omit<Problem, 'line' | 'zh'> & { readonly zh: string };
