import { parseDepartments } from '../../../src/core/workflow/parse-departments.js';
import { readTree } from '../../../src/workflows/definition-tree.js';

describe('the register of departments', () => {
  it('names a department once', () => {
    const read = readTree('departments:\n  - {key: a, title: {zh: 甲, en: A}}\n  - {key: a, title: {zh: 乙, en: B}}\n');
    if (!read.ok) throw new Error();
    expect(parseDepartments(read.tree, read.lineOf)).toEqual({
      ok: false,
      problems: [expect.objectContaining({ path: 'departments[1].key', line: 3, reason: 'duplicate-key' })],
    });
  });

  it.each([[{}, 'missing-property'], [{ departments: [] }, 'empty-list'], [{ departments: [{ key: 'A' }] }, 'bad-key'], [[], 'wrong-type']])(
    'reports what is wrong in %j',
    (tree, reason) => {
      const read = parseDepartments(tree);
      expect(read.ok ? [] : read.problems.map((problem) => problem.reason)).toContain(reason);
    },
  );
});
