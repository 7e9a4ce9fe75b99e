import type { Titles } from './definition.js';
import { list, record, required } from './parse-composite.js';
import { titles } from './parse-item.js';
import { noLines, type LineOf, type Problem } from './parse-problem.js';
import { key } from './parse-scalar.js';
import { rootSpot } from './parse-spot.js';

/** A department that handles items. */
export interface Department {
  readonly key: string;
  readonly title: Titles;
}

export type ParsedDepartments =
  | { readonly ok: true; readonly departments: readonly Department[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const register = record<{ departments: readonly Department[] }>({
  departments: required(list(record<Department>({ key: required(key), title: required(titles) }), 1, 200)),
});

/** Reads the register of departments; a key stands in it once. */
export function parseDepartments(tree: unknown, lineOf: LineOf = noLines): ParsedDepartments {
  const problems: Problem[] = [];
  const root = rootSpot(problems, lineOf);
  const departments = register(tree, root)?.departments ?? [];
  const keys = departments.map((department) => department?.key);
  keys.forEach((departmentKey, index) => {
    if (departmentKey !== undefined && keys.indexOf(departmentKey) < index) {
      root.inside('departments').at(index).inside('key').report('duplicate-key', `The department "${departmentKey}" stands twice.`, `部门“${departmentKey}”重复。`);
    }
  });
  return problems.length === 0 ? { ok: true, departments } : { ok: false, problems };
}
