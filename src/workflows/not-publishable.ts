import type { Problem as DefinitionProblem } from '../core/workflow/parse-problem.js';
import { Problem } from '../http/problem.js';

/** The refusal of a definition: everything that is wrong with it, where, and on which line. */
export function notPublishable(problems: readonly DefinitionProblem[], fileName: string | undefined): Problem {
  return Problem.of(400, 'workflow-not-publishable', {
    about: { file: fileName ?? 'YAML', count: problems.length },
    errors: problems.map(({ path, reason, message, zh }) => ({
      field: path || 'text',
      reason,
      text: { zh: zh ?? message, en: message },
    })),
    extensions: { lines: problems.map(({ line }) => line) },
  });
}
