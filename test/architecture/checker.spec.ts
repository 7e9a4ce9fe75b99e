import { forbiddenImports } from './arrows.js';
import { importCycles } from './cycles.js';
import { longFiles, namelessFiles } from './file-names.js';
import { clockReadings, impurities } from './purity.js';
import { forbiddenWebImports } from './web-arrows.js';

const source = (files: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(files));

describe('the checker of the architecture', () => {
  it('finds an import against the arrows, however it is written', () => {
    const bad = source({
      'core/a.ts': `import type { B } from '../projects/b.js';\nimport { readFileSync } from 'node:fs';\nimport { setup } from 'xstate';`,
      'overview/c.ts': `export { b } from '../projects/b.js';\nimport { d } from '../people/d.js';`,
      'workflows/e.ts': `const b = await import('../projects/b.js');`,
      'projects/b.ts': `import './near.js';\nimport '../core/a.js';`,
      'novelty/f.ts': `import '../core/a.js';`,
      'main.ts': `import './projects/b.js';`,
    });
    expect(forbiddenImports(bad)).toEqual([
      'src/core/a.ts imports src/projects/b.ts; core may import nothing of src',
      'src/core/a.ts imports node:fs; core may import nothing but xstate',
      'src/overview/c.ts imports src/projects/b.ts; overview may import core, config, time, database, people, http, workflows, calendars, project-list',
      'src/workflows/e.ts imports src/projects/b.ts; workflows may import core, config, time, database, people, http',
      'src/novelty/f.ts lies in novelty/, which has no place in the table of arrows',
    ]);
  });

  it('finds an import upwards in the web application, and one from feature to feature', () => {
    const bad = source({
      'ui/a.tsx': `import { B } from '../features/b/b.js';`,
      'features/b/b.tsx': `import { C } from '../c/c.js';\nimport { A } from '../../ui/a.js';\nimport './b.module.css';`,
      'features/c/c.tsx': `const b = lazy(() => import('../../app/d.js'));\nimport type { E } from '../../../../src/core/e.js';`,
      'main.tsx': `import './app/d.js';`,
    });
    expect(forbiddenWebImports(bad).map((fault) => fault.split('; ')[0])).toEqual([
      'web/src/ui/a.tsx imports web/src/features/b/b.ts',
      'web/src/features/b/b.tsx imports web/src/features/c/c.ts',
      'web/src/features/c/c.tsx imports web/src/app/d.ts',
      'web/src/features/c/c.tsx imports web/src/../../src/core/e.ts',
    ]);
  });

  it('finds a cycle, also one of types alone', () => {
    const bad = source({
      'a.ts': `import './b.js';`,
      'b.ts': `import type { C } from './c.js';`,
      'c.ts': `import './b.js';\nimport './d.js';`,
      'd.ts': '',
    });
    expect(importCycles(bad)).toEqual(['src/b.ts → src/c.ts → src/b.ts']);
  });

  it('finds what is not pure in core, and lets members and comments be called the same', () => {
    const bad = source({
      'core/a.ts': `export const now = () => Date.now();\nexport async function f() { await g(); }\n// a Date and a Promise`,
      'core/b.ts': `export const home = process.env.HOME;\nexport type P = Promise<string>;\nexport const r = Math.random();`,
      'core/c.ts': 'export interface X { readonly process: string }\nexport const y = (x: X) => x.process;',
      'people/d.ts': 'export const p: Promise<void> = f();',
    });
    expect(impurities(bad).map((fault) => fault.replace('; core is pure', ''))).toEqual([
      'src/core/a.ts:1 uses Date',
      'src/core/a.ts:2 uses async',
      'src/core/a.ts:2 uses await',
      'src/core/b.ts:1 uses process',
      'src/core/b.ts:2 uses Promise',
      'src/core/b.ts:3 uses Math.random',
    ]);
  });

  it('finds who reads the clock', () => {
    const bad = source({ 'a.ts': 'Date.now();\nnew Date();\nnew Date;\nDate();\nnew Date(0);\nDate.UTC(2026, 0);' });
    expect(clockReadings(bad)).toEqual([
      'src/a.ts:1 uses Date.now()',
      'src/a.ts:2 uses new Date()',
      'src/a.ts:3 uses new Date()',
      'src/a.ts:4 uses Date()',
    ]);
  });

  it('finds names that say nothing, and files that are too long', () => {
    const bad = source({ 'a/utils.ts': '', 'a/date.helpers.ts': '', 'shared/b.ts': '', 'a/database.ts': '\n'.repeat(301), 'a/ok.ts': '\n'.repeat(300) });
    expect(namelessFiles(bad).map((fault) => fault.split(' ')[0])).toEqual(['src/a/utils.ts', 'src/a/date.helpers.ts', 'src/shared/b.ts']);
    expect(longFiles(bad)).toEqual(['src/a/database.ts has 301 lines, and the ceiling is 300']);
  });
});
