import type { FormInstance } from 'antd';
import { ProblemError } from '../../api/problem.js';

/** Shows the server's faults beside their fields; answers which those are. */
export function showFaults(form: FormInstance, fault: unknown): readonly string[] {
  const errors = fault instanceof ProblemError ? (fault.problem.errors ?? []) : [];
  form.setFields(errors.map(({ field, detail }) => ({ name: field, errors: [detail] })));
  return errors.map(({ field }) => field);
}
