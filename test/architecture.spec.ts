import { join } from 'node:path';

import { projectRoot } from '../src/config/project-root.js';
import { forbiddenImports } from './architecture/arrows.js';
import { importCycles } from './architecture/cycles.js';
import { longFiles, namelessFiles } from './architecture/file-names.js';
import { clockReadings, impurities } from './architecture/purity.js';
import { readSource } from './architecture/source.js';
import { forbiddenWebImports } from './architecture/web-arrows.js';

describe('the architecture', () => {
  const source = readSource(join(projectRoot(), 'src'));

  it('is looked at at all', () => {
    expect(source.size).toBeGreaterThan(100);
    expect([...source.keys()]).toEqual(expect.arrayContaining(['core/calendar/civil-date.ts', 'time/wall-clock.ts']));
  });

  it('lets imports follow the arrows', () => {
    expect(forbiddenImports(source)).toEqual([]);
  });

  it('has no cycle of imports', () => {
    expect(importCycles(source)).toEqual([]);
  });

  it('keeps core pure: no clock, no promise, no process', () => {
    expect(impurities(source)).toEqual([]);
  });

  it('reads the clock in one place', () => {
    expect(clockReadings(source)).toEqual([expect.stringMatching(/^src\/time\/wall-clock\.ts:\d+ uses Date\.now\(\)$/)]);
  });

  it('has no file without a name of its own, and none over 300 lines', () => {
    expect([...namelessFiles(source), ...longFiles(source)]).toEqual([]);
  });
});

describe('the architecture of the web application', () => {
  const source = readSource(join(projectRoot(), 'web', 'src'));
  const written = new Map([...source].filter(([file]) => file !== 'api/schema.ts'));

  it('is looked at at all', () => {
    expect([...source.keys()]).toEqual(expect.arrayContaining(['main.tsx', 'app/routes.tsx', 'api/client.ts', 'ui/light.tsx']));
  });

  it('lets imports follow the arrows', () => {
    expect(forbiddenWebImports(source)).toEqual([]);
  });

  it('has no file without a name of its own, and none over 300 lines', () => {
    expect([...namelessFiles(written, 'web/src'), ...longFiles(written, 'web/src')]).toEqual([]);
  });
});
