import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createApplication } from '../../src/application.js';
import { typesOfApi } from '../../src/commands/types-of-api.js';
import { projectRoot } from '../../src/config/project-root.js';
import { readEnv } from '../../src/config/env.js';
import { describeApi } from '../../src/http/openapi.js';

describe('what the web application knows of the API', () => {
  it('is the API as it is: npm run web:api writes it anew', async () => {
    const app = await createApplication(readEnv({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@127.0.0.1/nothing', LOG_LEVEL: 'silent' }));
    const types = await typesOfApi(describeApi(app));
    await app.close();
    const known = readFileSync(join(projectRoot(), 'web/src/api/schema.ts'), 'utf8');
    // Line by line, so that a failure shows only what differs.
    expect(known.split('\n')).toEqual(types.split('\n'));
  });

  it('describes every field but those that differ from kind to kind', () => {
    const known = readFileSync(join(projectRoot(), 'web/src/api/schema.ts'), 'utf8');
    const open = [...known.matchAll(/^ +(\w+)\??: Record<string, never>(?: \| null)?;/gm)].map(([, name]) => name!);
    expect(open.filter((name) => !FREE.has(name))).toEqual([]);
  });
});

/** What a fact says of itself. */
const FREE = new Set(['data']);
