import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createApplication } from '../application.js';
import { projectRoot } from '../config/project-root.js';
import { readEnv } from '../config/env.js';
import { describeApi } from '../http/openapi.js';
import { typesOfApi } from './types-of-api.js';

/** `npm run web:api`: writes what the web application knows of the API anew. Nothing is asked of a database. */
const app = await createApplication(readEnv({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@127.0.0.1/nothing', LOG_LEVEL: 'silent' }));
const file = join(projectRoot(), 'web/src/api/schema.ts');
writeFileSync(file, await typesOfApi(describeApi(app)));
console.log(file);
await app.close();
